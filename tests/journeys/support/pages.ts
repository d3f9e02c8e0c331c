import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import type { TestFile } from './extracts.ts';

/** Opens the page on the hosted sample and waits until its scorecard is drawn. */
export async function openSample(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.getByText('All files are read.')).toBeAttached({ timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens the Load page of a deployment that brings no extracts of its own. */
export async function openWithoutExtracts(page: Page): Promise<void> {
  await page.route('**/data/manifest.json', (route) =>
    route.fulfill({ json: { partnership: 'rotherham', title: 'No extracts', extracts: [] } }),
  );
  await page.goto('./#/load');
  await expect(page.getByLabel('Choose files')).toBeAttached();
}

/** Goes to another address of the open page, as a link would; nothing is loaded anew. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

/** Gives files of this computer to the page and waits until they are read. */
export async function giveFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  await page.getByLabel('Choose files').setInputFiles([...files]);
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden();
  await expect(accountOf(page, files.at(-1)?.name ?? '')).toBeVisible();
}

/** Opens all that is folded away. */
export async function unfold(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/** The row of a file in the account on the Load page. */
function accountOf(page: Page, file: string): Locator {
  return page.getByRole('table', { name: /^Rows of each file/ }).getByRole('row', { name: file });
}

/** Expects how many rows of a file were read, used, found to be duplicates, and set aside. */
export async function expectAccount(
  page: Page,
  file: string,
  numbers: readonly number[],
): Promise<void> {
  const cells = accountOf(page, file).locator('td.number');
  await expect(cells).toHaveText(numbers.map(String));
}

export const filter = (page: Page, name: 'Locality' | 'Period'): Locator =>
  page.getByRole('combobox', { name, exact: true });

/** The link to a measure's page, wherever it stands. */
export function linkToMeasure(page: Page, measure: string): Locator {
  return page.locator(hrefOfMeasure(measure)).first();
}

/** The row of a measure on the scorecard. */
export function rowOfMeasure(page: Page, measure: string): Locator {
  return page.getByRole('row').filter({ has: page.locator(hrefOfMeasure(measure)) });
}

function hrefOfMeasure(measure: string): string {
  return `a[href$="/measure/${measure}"], a[href*="/measure/${measure}?"]`;
}

/** A table as it reads: its head and its rows, with numbers written plainly (`1,234` is `1234`). */
export async function readTable(table: Locator): Promise<string[][]> {
  const rows = await table
    .locator('tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );
  return rows.map((cells) => cells.map(plain));
}

/** The table of a downloaded CSV file: what follows its first empty line. */
export async function tableOfDownload(download: Download): Promise<string[][]> {
  const text = readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '');
  const table = text.slice(text.indexOf('\r\n\r\n') + 4).trimEnd();
  return table.split('\r\n').map((line) => cellsOf(line).map(plain));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

function plain(cell: string): string {
  const text = cell.trim();
  return /^[\d,]+(\.\d+)?$/.test(text) ? String(Number(text.replaceAll(',', ''))) : text;
}

/** Presses Tab until the element has focus. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((one) => one === document.activeElement)) return;
  }
  await expect(element).toBeFocused({ timeout: 1 });
}
