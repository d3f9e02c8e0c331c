import { expect, expectAccessible, test } from './support/journey.ts';
import { openSample, tableOfDownload, unfold } from './support/pages.ts';

test('a scrutineer sees which published figures the extracts give, and which cannot be right', async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByText('Reconcile').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reconcile' })).toBeFocused();
  await expect(page.getByText(/^Of 20 published figures, 2 agree/)).toBeVisible();
  await expect(page.getByRole('note')).toContainText('They were made to match');

  const plans = page.getByRole('row', { name: /^Child protection plans made because of neglect/ });
  await expect(plans).toContainText('335 (30 %)');
  await expect(plans).toContainText('172 of 504');
  await expect(plans).toContainText('Cannot be right');
  await expect(plans).toContainText('needs about 1,117 child protection plans');

  await page
    .getByText('Notifications to the health MASH with neglect as a theme, by locality (8)')
    .click();
  await expect(page.getByRole('row', { name: /Rotherham South, 1 April 2020/ })).toBeVisible();
  await expect(page.getByText(/year to 31 March 2024: 7 of 10 compared agree/)).toBeVisible();

  await unfold(page);
  await expectAccessible(page);
});

test('the figures are downloaded as they stand on the page', async ({ page }) => {
  await openSample(page, '#/reconcile');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what the strategy published (CSV)' }).click();
  const rows = await tableOfDownload(await download);
  expect(rows).toHaveLength(21);
  expect(rows.find(([, what]) => what === 'Assessments with neglect as the key issue')).toEqual([
    'Neglect Strategy 2024–2026',
    'Assessments with neglect as the key issue',
    '1 April 2022 to 31 March 2023',
    '669 of 4,249 (15 %)',
    '15.7 %',
    '669 of 4,249 (15.7 %)',
    'the same',
    '',
    'Published 15 %, the counts give 15.7 %: cut off, not rounded. The strategy says children, and sets them over assessments.',
  ]);
});

test('the page fits on paper, with all of its tables unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1_047 });
  await openSample(page, '#/reconcile');
  await expect(page.getByRole('heading', { name: 'What the DfE published' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: /year to 31 March 2023/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Download/ }).first()).toBeHidden();
  const wider = await page
    .locator('main *')
    .evaluateAll(
      (all) =>
        all.filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .length,
    );
  expect(wider).toBe(0);
});
