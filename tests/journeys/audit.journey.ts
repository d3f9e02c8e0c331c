import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNothingCut, test } from './support/journey.ts';
import { goTo, openSample, tableOfDownload, unfold } from './support/pages.ts';

const cases = (page: Page) => page.getByRole('region', { name: 'Cases behind the number' });

async function childrenInList(page: Page): Promise<string[]> {
  const downloading = page.waitForEvent('download');
  await cases(page).getByRole('button', { name: 'Download the list for the auditors' }).click();
  const [head = [], ...rows] = await tableOfDownload(await downloading);
  expect(head).toContain('lived_experience_evident');
  return rows.map((row) => row[head.indexOf('Case: child')] ?? '');
}

test('from a measure to its cases, a sample of them, and a next one without those audited', async ({
  page,
}) => {
  await openSample(page, '#/measure/cp-neglect');
  await expect(cases(page)).not.toContainText('SAMPLE-');
  await cases(page).getByRole('button', { name: 'Show the cases' }).click();
  await expect(cases(page)).toContainText('OFFICIAL-SENSITIVE: rows about children');
  await expect(cases(page).getByRole('table').first()).toContainText('SAMPLE-');

  const downloadingCases = page.waitForEvent('download');
  await cases(page).getByRole('button', { name: 'Download these cases (CSV)' }).click();
  const [, ...rows] = await tableOfDownload(await downloadingCases);
  await expect(cases(page)).toContainText(`${rows.length} of them in the numerator`);

  await cases(page).getByLabel('Seed').fill('4711');
  await cases(page).getByLabel('How many').fill('0');
  await cases(page).getByRole('button', { name: 'Draw the sample' }).click();
  await expect(cases(page).getByLabel('How many')).toBeFocused();
  await cases(page).getByLabel('How many').fill('12');
  await cases(page).getByRole('button', { name: 'Draw the sample' }).click();
  await expect(cases(page).getByRole('heading', { name: /^12 cases drawn of/ })).toBeFocused();
  const first = await childrenInList(page);
  expect(new Set(first).size).toBe(12);
  await expectAccessible(page);
  await expectNothingCut(page);

  await cases(page).getByRole('button', { name: 'Record that this sample' }).click();
  await expect(cases(page).getByLabel('Your name')).toBeFocused();
  await cases(page).getByLabel('Your name').fill('Ann Analyst');
  await cases(page).getByRole('button', { name: 'Record that this sample' }).click();
  await expect(cases(page)).toContainText('No id of them is in the workspace');
  await expect(cases(page)).toContainText('1 change not saved');
  const saving = page.waitForEvent('download');
  await cases(page).getByRole('button', { name: 'Save the workspace' }).click();
  const workspace = readFileSync(await (await saving).path(), 'utf8');
  expect(JSON.parse(workspace)).toMatchObject({ samples: [{ seed: '4711', size: 12 }] });
  expect(workspace).not.toMatch(/SAMPLE-|PLAN-\d/);

  await expect(cases(page).getByLabel('Seed')).not.toHaveValue('4711');
  await expect(cases(page).getByRole('checkbox', { name: /^Leave out cases/ })).toBeChecked();
  await cases(page).getByRole('button', { name: 'Draw the sample' }).click();
  await expect(cases(page)).toContainText('12 cases audited before left out');
  const second = await childrenInList(page);
  expect(second.filter((child) => first.includes(child))).toEqual([]);

  expect(page.url()).not.toContain('SAMPLE-');
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).not.toContain('SAMPLE-');
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCut(page);
  await expectAccessible(page);
});

test('what audits found by question and locality, with a quotation that is printed only with consent', async ({
  page,
}) => {
  await openSample(page, '#/audit');
  await expect(page.getByText(/of audits with a grade \d+ of \d+/)).toBeVisible();
  const questions = page.getByRole('region', { name: 'Questions of the audit' });
  const first = questions.getByRole('table').first();
  await expect(first.getByRole('row', { name: /Was supervision recorded/ })).toContainText(/% to/);
  await unfold(page);
  await expectAccessible(page);
  await expectNothingCut(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download grades (CSV)' }).click();
  const [head, whole] = await tableOfDownload(await downloading);
  expect(head?.slice(0, 3)).toEqual(['Locality', 'Outstanding', 'Good']);
  expect(whole?.[0]).toBe('All of Rotherham');

  await page.getByRole('button', { name: 'Add a quotation' }).click();
  await page.getByLabel('What was said').fill('Someone asked me at last.');
  await page.getByLabel('Who said it').fill('a young person');
  await page.getByLabel('Your name').fill('Ann Analyst');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Someone asked me at last.')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: /^Edit/ }).click();
  await page.getByLabel('Consent').selectOption('given');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Someone asked me at last.')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCut(page);
  await questions
    .getByRole('link', { name: 'Neglect plans open for 12 months or more' })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'What audits found' })).toContainText(
    'Was supervision recorded? Yes:',
  );
});

test('who supplies what, and a measure whose data are late says so', async ({ page }) => {
  await page.route('**/partnerships/rotherham.json', async (route) => {
    const partnership = await (await route.fetch()).json();
    const supply = [{ table: 'audits', agency: 'Quality team', answers: 'QA lead' }];
    await route.fulfill({ json: { ...partnership, supply } });
  });
  await page.route('**/data/**/audits.csv', async (route) => {
    const text = await (await route.fetch()).text();
    const [header, ...rows] = text.split(/\r?\n/);
    const early = rows.filter((row) => !/\/(0[123]\/2026|12\/2025)/.test(row));
    await route.fulfill({ body: [header, ...early].join('\r\n') });
  });
  await openSample(page, '#/measure/audits-good');
  const note = page.getByText(/Data late: Case audits end on .* November 2025 \(Quality team\)$/);
  await expect(note).toBeVisible();
  await expectAccessible(page);
  await goTo(page, '#/load');
  const supply = page.getByRole('region', { name: 'Data supply', exact: true });
  await expect(supply.getByRole('row', { name: /^Case audits/ })).toContainText(
    'Quality teamQA lead',
  );
  await expect(supply.getByRole('row', { name: /^Case audits/ })).toContainText('Data late');
  await expectAccessible(page);
  await expectNothingCut(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCut(page);
});
