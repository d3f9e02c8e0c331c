import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { contactsHeader, testContacts, testFile, testPlans } from './support/extracts.ts';
import { expect, expectAccessible, test } from './support/journey.ts';
import {
  expectAccount,
  giveFiles,
  goTo,
  linkToMeasure,
  openSample,
  openWithoutExtracts,
  unfold,
} from './support/pages.ts';

const good = testFile('plans.csv', testPlans);
const workbook = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0]);
const binary = new Uint8Array(4_000).map((_, place) => (place * 89) % 256);
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(testContacts, 'utf16le')]);

const refused = [
  { name: 'empty.csv', content: '', says: /empty/ },
  { name: 'binary.csv', content: binary, says: /not text/ },
  { name: 'workbook.csv', content: workbook, says: /Excel workbook/ },
  {
    name: 'unclosed.csv',
    content: `${testContacts}\r\nC8,"K8,01/03/2026,,9,Y,nfa,,F,,,\r\nC9,K9,02/03/2026,,9,Y,nfa,,F,,,\r\n`,
    says: /quotation mark/,
  },
  {
    name: 'strange headers.csv',
    content: '__proto__,constructor,toString\r\n1,2,3\r\n',
    says: /headers are not those of a known extract/,
  },
  { name: 'wrong delimiter.csv', content: testPlans.replaceAll(',', '#'), says: /headers/ },
];

test('each file that cannot be used says why and stops nothing else', async ({ page }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, [...refused.map(({ name, content }) => testFile(name, content)), good]);
  const messages = page.getByRole('alert').getByRole('listitem');
  await expect(messages).toHaveCount(refused.length);
  for (const { name, says } of refused) {
    await expect(messages.filter({ hasText: name })).toContainText(says);
  }
  await expect(page.getByText('The other files are used.')).toBeVisible();
  await expectAccount(page, 'plans.csv', [3, 3, 0, 0]);
  await expectAccessible(page);
});

test('files of which none can be used leave the scorecard as it was', async ({ page }) => {
  await openSample(page, '#/load');
  await giveFiles(page, [testFile('empty.csv', ''), testFile('binary.csv', binary)]);
  await expect(page.getByText('the scorecard is as it was before', { exact: false })).toBeVisible();
  await goTo(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Neglect in Rotherham: /);
});

test('a file with headers only is recognised and has no rows', async ({ page }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, [testFile('contacts.csv', `${contactsHeader}\r\n`), good]);
  await expectAccount(page, 'contacts.csv', [0, 0, 0, 0]);
  await expectAccount(page, 'plans.csv', [3, 3, 0, 0]);
});

test('a file in UTF-16 is read', async ({ page }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, [testFile('contacts.csv', utf16), good]);
  await expectAccount(page, 'contacts.csv', [8, 6, 1, 1]);
});

test('ragged rows are used or set aside, and said', async ({ page }) => {
  const ragged = [
    'plan_id,child_id,start_date,end_date,initial_category,latest_category',
    'P1,K1,05/05/2025,,NEG,NEG',
    'P2,K2',
    'P3,K3,06/05/2025,,NEG,NEG,one,too,many',
  ].join('\n');
  await openWithoutExtracts(page);
  await giveFiles(page, [testFile('ragged.csv', ragged), testFile('contacts.csv', testContacts)]);
  await expectAccount(page, 'ragged.csv', [3, 2, 0, 1]);
  await unfold(page);
  await expect(page.getByText('More or fewer cells than there are headers').first()).toBeVisible();
});

test('hostile headers and cells are text, and run nothing', async ({ page }) => {
  const hostile = [
    `${contactsHeader},__proto__,constructor`,
    'C1,K1,01/02/2026,,9,Y,nfa,02/02/2026,F,10/01/2015,<img src=x onerror=alert(1)>,,x,y',
    'C2,K2,02/03/2026,,9,Y,nfa,02/03/2026,F,10/01/2015,"=cmd()|\' /C calc\'!A0",,x,y',
    'C3,__proto__,03/03/2026,,9,Y,nfa,03/03/2026,F,10/01/2015,constructor,toString,x,y',
    'C4,K4,31/03/2026,,9,<script>alert(2)</script>,=1+1,31/03/2026,-5,10/01/2015,Wentworth North,,x,y',
  ].join('\r\n');
  await openWithoutExtracts(page);
  await giveFiles(page, [testFile('hostile.csv', hostile), good]);
  await expectAccount(page, 'hostile.csv', [4, 4, 0, 0]);
  await expect(page.locator('main')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('img, main script')).toHaveCount(0);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all issues (CSV)' }).click();
  const issues = readFileSync(await (await downloading).path(), 'utf8');
  expect(issues).toContain("'=cmd()");
  expect(issues).not.toMatch(/(^|,|")=/m);

  await goTo(page, '/');
  await expect(linkToMeasure(page, 'contacts-neglect')).toBeVisible();
});

test('a file of 1 GB is refused at once, with the reason', async ({ page }, testInfo) => {
  const path = testInfo.outputPath('large.csv');
  writeFileSync(path, `${contactsHeader}\r\n`);
  truncateSync(path, 1_073_741_824);
  await openWithoutExtracts(page);
  await page.getByLabel('Choose files').setInputFiles(path);
  await expect(page.getByRole('alert')).toContainText(/large\.csv.*1,024 MB/, { timeout: 5_000 });
  rmSync(path);
});
