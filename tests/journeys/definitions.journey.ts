import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectNothingCut, test } from './support/journey.ts';
import { openSample } from './support/pages.ts';

test('an analyst takes the SQL of a measure for the council’s own database', async ({ page }) => {
  await openSample(page, '#/definitions?measure=cp-neglect');
  const entry = page.getByRole('article', { name: 'Children on a plan who are on it for neglect' });
  await entry.getByText('The same measure as SQL').click();
  const sql = entry.getByRole('region', { name: /^SQL of .* for DuckDB$/ });
  await expect(sql).toContainText("'cp-neglect' AS measure");

  await entry.getByLabel('Database').selectOption('tsql');
  await expect(page).toHaveURL(/#\/definitions\?.*sql=tsql/);
  await expect(entry.getByRole('region', { name: /for T-SQL/ })).toContainText('COLLATE');
  await entry.getByText('Official definition, columns and version').click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNothingCut(page);

  const saving = page.waitForEvent('download');
  await entry.getByRole('button', { name: 'Download the SQL' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('cp-neglect.tsql.sql');
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^-- Children on a plan/);
});

test('the data dictionary is saved for a spreadsheet and for reading', async ({ page }) => {
  await openSample(page, '#/definitions');
  const saved = async (button: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFile(await (await saving).path(), 'utf8');
  };
  expect(await saved('Download the data dictionary (CSV)')).toContain('\r\ncp-neglect,');
  expect(await saved('Download it as text (Markdown)')).toContain('(`cp-neglect`)');
});
