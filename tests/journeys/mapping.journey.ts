import { readFileSync } from 'node:fs';
import { contactsHeader, testFile } from './support/extracts.ts';
import { expect, expectAccessible, test } from './support/journey.ts';
import { expectAccount, giveFiles, openWithoutExtracts } from './support/pages.ts';

const localPlans = [
  'CP plans with categories; run on 5 May',
  'Case Ref;Child No;Plan start;Plan end;Category at start;Current category;Area',
  'P1;K1;05/05/2025;;Neglect;Neglect;Wentworth North',
  'P2;K2;31/02/2025;;Neglect;Neglect;Rotherham South',
  'P3;K3;06/06/2025;;Emotional Abuse;Likelihood of Neglect;Rotherham South',
].join('\r\n');
const plans = testFile('plans.csv', localPlans);

test('a file with local headers is mapped once, and known by itself from then on', async ({
  page,
}) => {
  await openWithoutExtracts(page);
  await giveFiles(page, [plans]);
  await page.getByRole('button', { name: /^Say which column is which/ }).click();
  const form = page.getByRole('region', { name: 'Which column is which in plans.csv' });
  await expect(form.getByText('All 3 rows: 2 would be used, 1 set aside.')).toBeVisible();
  await expect(form.getByLabel('What the file holds')).toHaveValue('cp_plans');
  await expect(form.getByLabel(/^Start date/)).toHaveAccessibleDescription(
    /Such as 05\/05\/2025.*The header says “Plan start”; most values look like dates/s,
  );
  await expectAccessible(page);

  await form.getByRole('button', { name: 'Read the file so' }).click();
  await expectAccount(page, 'plans.csv', [3, 2, 0, 1]);
  await expect(page.getByText('read by the mapping kept in the partnership file')).toBeVisible();
  await expect(page.getByText('Changed here and not saved')).toBeVisible();
  await expectAccessible(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file in use' }).click();
  const saved = await (await downloading).path();

  const kept = readFileSync(saved, 'utf8');
  expect(kept).toContain('"Plan start"');
  expect(kept).not.toMatch(/K1|05\/05\/2025|Likelihood/);
  const address = page.url();
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(address + stored).not.toMatch(/K1|Likelihood|Case/);

  await page.reload();
  await page.getByLabel('Open a partnership file').setInputFiles(saved);
  await expect(page.getByText('1 kind of file with headers of your own')).toBeVisible();
  await giveFiles(page, [plans]);
  await expectAccount(page, 'plans.csv', [3, 2, 0, 1]);
  await expect(page.getByText('read by the mapping kept in the partnership file')).toBeVisible();
});

test('the form is filled in with the keyboard, on a narrow page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openWithoutExtracts(page);
  await giveFiles(page, [testFile('r.csv', 'Who,Made,Neglect?\nK1,05/04/2025,Y\n')]);
  await page.getByRole('button', { name: /^Say which column is which/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Which column is which in r.csv' })).toBeFocused();
  await expect(page.getByLabel('What the file holds')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Referrals');
  await expect(page.getByLabel('What the file holds')).toHaveValue('referrals');
  await page.getByRole('button', { name: 'Read the file so' }).press('Enter');
  await expect(page.getByLabel(/^Child/)).toBeFocused();
  await page.keyboard.type('Who');
  await page.getByLabel(/^Date of referral/).press('M');
  await expect(page.getByText('All 1 row: 1 would be used')).toBeVisible();
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Read the file so' }).press('Enter');
  await expectAccount(page, 'r.csv', [1, 1, 0, 0]);
});

test('a wrong encoding or delimiter is said, and can be taken back', async ({ page }) => {
  const content = `${contactsHeader}\r\nC1,Zoë,01/04/2025,,9,Y,referral,01/04/2025,F,10/01/2015,,\r\n`;
  await openWithoutExtracts(page);
  await giveFiles(page, [testFile('contacts.csv', content)]);
  await expectAccount(page, 'contacts.csv', [1, 1, 0, 0]);
  await page.getByText('Encoding and delimiter of each file').click();
  await page.getByLabel('Between cells').selectOption('semicolon');
  await page.getByRole('button', { name: 'Read the files so' }).click();
  await expect(page.getByRole('alert')).toContainText('headers are not those of a known extract');
  await page.getByText('Encoding and delimiter of each file').click();
  await page.getByLabel('Between cells').selectOption('As detected');
  await page.getByLabel('Encoding').selectOption('Windows-1252');
  await page.getByRole('button', { name: 'Read the files so' }).click();
  await expectAccount(page, 'contacts.csv', [1, 1, 0, 0]);
  await expect(page.getByText('Read as Windows-1252, as was chosen')).toBeAttached();
});
