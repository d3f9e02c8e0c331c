import { testFile } from './support/extracts.ts';
import { expect, expectAccessible, test } from './support/journey.ts';
import { giveFiles, goTo, openWithoutExtracts, unfold } from './support/pages.ts';

const children = [1, 2, 3, 4, 5, 6];

/** Six neglect plans; two more rows that cannot be used, and one plan that is open twice. */
const plans = testFile(
  'plans.csv',
  [
    'plan_id,child_id,start_date,end_date,initial_category,latest_category,date_of_birth,locality',
    ...children.map(
      (child) => `P${child},K${child},02/02/2026,,NEG,NEG,10/01/2015,Wentworth North`,
    ),
    'P7,,02/02/2026,,NEG,NEG,10/01/2015,Wentworth North',
    'P8,K8,02/02/2026,01/02/2026,NEG,NEG,10/01/2015,Wentworth North',
    'P9,K1,31/03/2026,,NEG,NEG,10/01/2014,Wentworth North',
  ].join('\n'),
);

/** Tool assessments whose children have other ids than the plans. */
const tools = testFile(
  'tools.csv',
  [
    'tool_id,child_id,completed_date,stage,locality',
    ...children.map((child) => `T${child},GCP${child},16/03/2026,baseline,Wentworth North`),
  ].join('\n'),
);

test('a damaged set is told of by check, and the measures that it touches say so', async ({
  page,
}) => {
  await openWithoutExtracts(page);
  await page.getByLabel('Complete from').fill('2025-04-01');
  await page.getByLabel('Complete up to (as-at date)').fill('2026-03-31');
  await giveFiles(page, [plans, tools]);

  const report = page.getByRole('region', { name: 'What to look at' });
  const missing = report.locator('details', { hasText: 'No child id' });
  await expect(missing.getByText('Add the child’s id in the case system')).toBeVisible();
  await expect(missing.getByRole('row', { name: 'plans.csv 8 child_id blank' })).toBeVisible();
  await expect(missing).toContainText('may be up to 1 too low');
  const strangers = report.locator('details', { hasText: 'two systems of ids' });
  await expect(strangers.getByRole('table')).toBeHidden();
  await strangers.locator('summary').first().click();
  await expect(strangers.getByRole('table')).toContainText('0 of 6 children');
  await unfold(page);
  await expectAccessible(page);

  await goTo(page, '/measure/cp-neglect-tool');
  const quality = page.getByRole('region', { name: 'How good the data are' });
  await expect(page.getByRole('note').first()).toContainText(
    'Do not use “Children on a neglect plan',
  );
  await expect(quality).toContainText('two systems of ids');
  await expectAccessible(page);

  await goTo(page, '/');
  await expect(page.getByRole('note').first()).toContainText(
    'Do not use “Children on a neglect plan',
  );

  await goTo(page, '/measure/cp-neglect');
  await expect(quality).toContainText('Checked, look at what was found');
  await expect(quality).toContainText('As counted 6 of 6 (100.0 %).');
  await quality.getByText('What the checks found in these data').click();
  await expect(quality).toContainText('Ends before it starts');
  await expectAccessible(page);
});
