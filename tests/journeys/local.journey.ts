import { testContacts, testFile, testPlans } from './support/extracts.ts';
import { expect, expectAccessible, test } from './support/journey.ts';
import {
  expectAccount,
  filter,
  giveFiles,
  goTo,
  linkToMeasure,
  openSample,
  openWithoutExtracts,
  readTable,
  rowOfMeasure,
  tableOfDownload,
} from './support/pages.ts';

const files = [testFile('our contacts.csv', testContacts), testFile('plans.csv', testPlans)];

test('each file is accounted for', async ({ page }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, files);
  await expectAccount(page, 'our contacts.csv', [8, 6, 1, 1]);
  await expectAccount(page, 'plans.csv', [3, 3, 0, 0]);
  await expect(page.locator('main')).toContainText('31/02/2026');
  await expectAccessible(page);
});

test('local files are not marked as invented', async ({ page }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, files);
  await page.getByRole('link', { name: 'Go to the scorecard' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('February and March 2026');
  await expect(page.getByText('Invented sample data', { exact: false })).toHaveCount(0);
});

test('files, filter, measure, download and reload', async ({ page }) => {
  await openSample(page, '#/load');
  await giveFiles(page, files);
  await page.getByRole('link', { name: 'Go to the scorecard' }).click();
  const row = rowOfMeasure(page, 'cp-neglect');
  await expect(row.getByRole('cell').first()).toContainText('2 of 3');
  await expect(row.getByRole('cell').first()).toContainText('66.7 %');

  await filter(page, 'Locality').selectOption({ label: 'Rotherham South' });
  await expect(page).toHaveURL(/locality=rotherham-south/);
  await expect(row.getByRole('cell').first()).toContainText('0 of 1');

  await filter(page, 'Locality').selectOption({ label: 'Wentworth North' });
  await expect(row.getByRole('cell').first()).toContainText('2 of 2');
  await filter(page, 'Period').selectOption({ label: 'December 2025 and January 2026' });
  await expect(page).toHaveURL(/period=2025-12-01/);

  await linkToMeasure(page, 'cp-neglect').click();
  await expect(page).toHaveURL(/measure\/cp-neglect\?.*locality=wentworth-north/);
  await page.getByText('The same figures as a table').first().click();
  const shown = await readTable(page.getByRole('table').first());
  expect(shown.at(-1)).toEqual(['February and March 2026', '2', '2', '100', 'Too few to judge']);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download these figures (CSV)' }).click();
  expect(await tableOfDownload(await downloading)).toEqual(shown);

  const address = page.url();
  await page.reload();
  await expect(page.getByText('All files are read.')).toBeAttached({ timeout: 60_000 });
  expect(page.url()).toBe(address);
  await expect(filter(page, 'Locality')).toHaveValue('wentworth-north');
  await expect(filter(page, 'Period')).toHaveValue('2025-12-01');
  await expect(page.getByText('Invented sample data', { exact: false }).first()).toBeVisible();
});

test('the download of all localities is the table of all localities', async ({ page }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, files);
  await goTo(page, '/measure/contacts-neglect');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all localities (CSV)' }).click();
  const [head, ...rows] = await tableOfDownload(await downloading);
  expect(head).toEqual(['Locality', 'Period', 'Number', 'Of', 'Per cent', 'Note']);
  expect(rows.filter(([, period]) => period === 'February and March 2026').slice(0, 2)).toEqual([
    ['All of Rotherham', 'February and March 2026', '2', '4', '50', 'Too few to judge'],
    ['Wentworth North', 'February and March 2026', '1', '2', '50', 'Too few to judge'],
  ]);
});

test('copying gives the table that is shown', async ({ page, context }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, files);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '/measure/contacts-neglect');
  await page.getByRole('button', { name: 'Copy these figures' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('February and March 2026\t2\t4\t50');
});

test('back and forward find the filters again', async ({ page }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, files);
  await page.getByRole('link', { name: 'Go to the scorecard' }).click();
  await filter(page, 'Locality').selectOption({ label: 'Wentworth North' });
  await linkToMeasure(page, 'contacts-neglect').click();
  await expect(filter(page, 'Locality')).toHaveValue('wentworth-north');
  await page.goBack();
  await expect(filter(page, 'Locality')).toHaveValue('wentworth-north');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wentworth North');
});

test('the way back to the sample is on the Load page', async ({ page }) => {
  await openSample(page, '#/load');
  await giveFiles(page, files);
  await page.getByRole('button', { name: 'Back to the sample' }).click();
  await expect(page.getByText('Invented sample data', { exact: false }).first()).toBeVisible();
});
