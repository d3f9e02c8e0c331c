import { testContacts, testFile, testPlans } from './support/extracts.ts';
import { expect, expectAccessible, test } from './support/journey.ts';
import {
  giveFiles,
  goTo,
  openSample,
  openWithoutExtracts,
  readTable,
  tableOfDownload,
} from './support/pages.ts';

test('a measure is broken down by what is chosen, which stands in the address', async ({
  page,
}) => {
  await openSample(page, '#/measure/cp-neglect');
  const section = page.getByRole('region', { name: 'By group' });
  const choice = section.getByRole('combobox', { name: 'Break down by' });
  await expect(choice).toHaveValue('age');
  await expect(section).toContainText(/the largest group is aged \d+ to \d+: \d+ \(\d+\.\d %\)/);
  await expect(section).toContainText(/belong to \d+ families/);

  await choice.selectOption({ label: 'Category of abuse' });
  await expect(page).toHaveURL(/measure\/cp-neglect\?by=category$/);
  await expect(section.getByRole('table').first()).toContainText('Multiple');
  await expectAccessible(page);
  await page.reload();
  await expect(choice).toHaveValue('category', { timeout: 60_000 });
  await expect(section.getByRole('table').first()).toContainText('Multiple');

  await choice.selectOption({ label: 'Age group' });
  await expect(page).toHaveURL(/measure\/cp-neglect$/);
});

test('what is downloaded has every group, and its parts add up to the whole', async ({ page }) => {
  await openSample(page, '#/measure/cp-neglect?by=category');
  const section = page.getByRole('region', { name: 'By group' });
  const downloading = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Download all groups (CSV)' }).click();
  const [, ...rows] = await tableOfDownload(await downloading);
  const latest = rows.filter(([, period]) => period === 'February and March 2026');
  expect(latest.map(([group]) => group)).toEqual([
    'Neglect',
    'Physical abuse',
    'Sexual abuse',
    'Emotional abuse',
    'Multiple',
    'Not recorded',
  ]);
  const counted = latest.reduce((sum, [, , number]) => sum + Number(number), 0);
  expect(latest.map(([, , , of]) => of)).toEqual(latest.map(() => String(counted)));
});

test('files that are read later are what is broken down then', async ({ page }) => {
  await openWithoutExtracts(page);
  const contacts = testFile('contacts.csv', testContacts);
  await giveFiles(page, [contacts, testFile('plans.csv', testPlans)]);
  await goTo(page, '/measure/cp-neglect?by=sex');
  const table = page.getByRole('region', { name: 'By group' }).getByRole('table').first();
  await expect(table.getByRole('row', { name: 'Female' })).toContainText('2 of 3');

  const [header = '', ...plans] = testPlans.split('\r\n');
  const later = [header, ...plans, 'P4,K6,07/01/2026,,NEG,NEG,0,F,14/05/2019,Wentworth North,'];
  await goTo(page, '/load');
  await giveFiles(page, [contacts, testFile('plans again.csv', later.join('\r\n'))]);
  await goTo(page, '/measure/cp-neglect?by=sex');
  await expect(table.getByRole('row', { name: 'Female' })).toContainText('3 of 4');
  expect((await readTable(table)).map(([group]) => group)).toEqual([
    'Sex',
    'Female',
    'Male',
    'Not recorded',
  ]);
});

test('on paper the breakdown that is chosen stands without its controls', async ({ page }) => {
  await openSample(page, '#/measure/contacts-neglect?by=source');
  const section = page.getByRole('region', { name: 'By group' });
  await expect(section.getByRole('table').first()).toBeVisible();
  await page.setViewportSize({ width: 718, height: 1_047 });
  await page.emulateMedia({ media: 'print' });
  await expect(section.getByRole('combobox', { name: 'Break down by' })).toBeHidden();
  await expect(section.getByText('Schools and education').first()).toBeVisible();
  const wider = await section
    .locator('*')
    .evaluateAll((all) =>
      all.filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1),
    );
  expect(wider).toHaveLength(0);
});
