import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { contactsHeader, testContacts, testFile } from './support/extracts.ts';
import { expect, expectAccessible, expectNothingCut, test } from './support/journey.ts';
import {
  giveFiles,
  goTo,
  openWithoutExtracts,
  readTable,
  tableOfDownload,
  unfold,
} from './support/pages.ts';

const open = 'Open the record of an earlier load';
const section = (page: Page) =>
  page.getByRole('region', { name: 'What changed since the last load' });

/** Contacts of March 2026 come in late, one of May 2025 is gone, one of February has changed. */
const laterContacts = [
  ...testContacts
    .replace('C3,K3,10/02/2026,,6,Y', 'C3,K3,10/02/2026,,6,N')
    .split('\r\n')
    .filter((line) => !line.startsWith('C2,')),
  'C8,K8,13/03/2026,,1A,Y,nfa,13/03/2026,M,15/06/2020,Wentworth North,',
].join('\r\n');

async function keepRecord(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep a record of this load' }).click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

function recordFile(text: string, name = 'record.json') {
  return { ...testFile(name, text), mimeType: 'application/json' };
}

test('a load is recorded, and the next one says what changed', async ({ page }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, [testFile('contacts.csv', testContacts)]);
  const record = await keepRecord(page);
  expect(record).not.toMatch(/\bC1\b|\bK1\b|10\/01\/2015|2015-01-10/);

  await page.reload();
  await giveFiles(page, [testFile('contacts.csv', laterContacts)]);
  await page.getByLabel(open).setInputFiles(recordFile(record));
  await expect(section(page)).toContainText(
    '1 row was added (1 of them dated in months already reported), 1 changed and 1 is gone.',
  );
  await expect(section(page).getByRole('note')).toContainText(
    'MASH contacts: fewer contacts than then in May 2025 (1 → 0).',
  );
  const rows = section(page).getByRole('table', { name: /^Rows of each extract/ });
  expect((await readTable(rows))[1]).toEqual(['MASH contacts', '6', '6', '1', '1', '1']);
  await expect(section(page)).toContainText('it takes three loads at least four weeks apart');

  await unfold(page);
  await expectAccessible(page);
  await expectNothingCut(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCut(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download moved values (CSV)' }).click();
  expect(await tableOfDownload(await downloading)).toContainEqual([
    'Contacts that are about neglect',
    'All of Rotherham',
    'In February and March 2026',
    ...['50', '2', '4', '40', '2', '5'],
  ]);
});

test('a record that lies beside the extracts is opened with them', async ({ page }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, [testFile('contacts.csv', testContacts)]);
  const record = await keepRecord(page);
  await page
    .getByLabel('Choose files')
    .setInputFiles([testFile('contacts.csv', laterContacts), recordFile(record)]);
  await expect(section(page)).toContainText('1 row was added');
  await section(page).getByRole('button', { name: 'Close the record' }).click();
  await expect(section(page)).toContainText('No record of an earlier load is open.');
});

test('a damaged, a newer and a foreign record are refused with words', async ({ page }) => {
  await openWithoutExtracts(page);
  await giveFiles(page, [testFile('contacts.csv', testContacts)]);
  const record = await keepRecord(page);
  const refuse = async (text: string, why: string) => {
    await page.getByLabel(open).setInputFiles(recordFile(text, 'bad.json'));
    await expect(page.getByRole('alert')).toContainText('bad.json could not be used');
    await expect(page.getByRole('alert')).toContainText(why);
  };
  await refuse(record.slice(0, 300), 'the file is damaged');
  await refuse(record.replace('"read":8', '"read":9'), 'was changed or damaged since it was saved');
  await refuse(record.replace('load-record/1', 'load-record/2'), 'another version of the product');
  await refuse('{"format":"partnership/1"}', 'it is not the record of a load');
  await expectAccessible(page);
});

/** So many contacts on each day; the last day is the one up to which the file is complete. */
function contactsOn(days: Readonly<Record<string, number>>): string {
  const rows = Object.entries(days).flatMap(([day, count]) =>
    Array.from(
      { length: count },
      (_, row) => `${day} ${row},K${row},${day},,9,Y,nfa,,F,2015-01-10,Wentworth North,`,
    ),
  );
  return [contactsHeader, ...rows].join('\r\n');
}

test('three loads tell how much the newest period usually still rises', async ({ page }) => {
  const first = contactsOn({ '2025-10-31': 5, '2025-11-30': 40 });
  const second = contactsOn({ '2025-10-31': 5, '2025-11-30': 44, '2026-01-31': 50 });
  const third = contactsOn({
    ...{ '2025-10-31': 5, '2025-11-30': 44 },
    ...{ '2026-01-31': 54, '2026-03-31': 60 },
  });
  await openWithoutExtracts(page);
  await giveFiles(page, [testFile('contacts.csv', first)]);
  await page.getByLabel(open).setInputFiles(recordFile(await keepRecord(page)));
  await expect(section(page)).toContainText('no row was added, changed or lost');
  await giveFiles(page, [testFile('contacts.csv', second)]);
  await expect(section(page)).toContainText('54 rows were added');
  await page.getByLabel(open).setInputFiles(recordFile(await keepRecord(page)));
  await expect(section(page)).toContainText('no row was added, changed or lost');
  await giveFiles(page, [testFile('contacts.csv', third)]);
  await expect(section(page)).toContainText('64 rows were added');

  const lag = section(page).getByRole('table', { name: /^How rows of a period changed/ });
  expect((await readTable(lag))[1]?.slice(0, 2)).toEqual([
    'Contacts',
    '8 % more (8 to 9 %; 2 times)',
  ]);
  await goTo(page, '#/measure/contacts-neglect');
  await expect(page.getByText('8 % more contacts (median of 2 times)')).toBeVisible();
  await goTo(page, '#/');
  await expect(page.getByText('8 % more contacts (median of 2 times)')).toBeVisible();
  await expectAccessible(page);
});
