import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { testContacts, testFile, testPlans } from './support/extracts.ts';
import { expect, expectAccessible, test } from './support/journey.ts';
import { giveFiles, goTo, openSample, rowOfMeasure } from './support/pages.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const section = (page: Page) => page.getByRole('region', { name: 'Partnership' });

function partnershipFile(name: string, text: string) {
  return { ...testFile(name, text), mimeType: 'application/json' };
}

async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('Open a partnership file').setInputFiles(partnershipFile(name, text));
}

const rotherham = readFileSync('public/partnerships/rotherham.json', 'utf8');
const [, ourShire = ''] =
  /```json\n([\s\S]+?)```/.exec(readFileSync('docs/partnership-file.md', 'utf8')) ?? [];

test('each partnership is chosen, with its own sample, groups and numbers', async ({ page }) => {
  await openSample(page, '#/load');
  for (const [name, id, group] of [
    ['Cambridgeshire and Peterborough', 'cambridgeshire-peterborough', 'The four named indicators'],
    ['Northamptonshire', 'northamptonshire', 'The ten measures of success'],
    [
      'Leicester, Leicestershire and Rutland',
      'leicester-leicestershire-rutland',
      'The eight outcomes',
    ],
  ] as const) {
    await section(page).getByRole('link', { name }).click();
    await expect(page.getByText(`Invented sample for ${name}`)).toBeVisible({ timeout: 60_000 });
    await expect(page).toHaveURL(new RegExp(`#/load\\?partnership=${id}$`));
    await page.getByRole('link', { name: 'Go to the scorecard' }).click();
    await expect(heading(page)).toContainText(`Neglect in ${name}`);
    await expect(page.getByRole('heading', { level: 2, name: group })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Choose another partnership' }).click();
  }
  await section(page).getByRole('link', { name: 'Rotherham' }).click();
  await expect(page.getByText('Invented sample for Rotherham')).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveURL(/#\/load$/);
  await expectAccessible(page);
});

test('a reload keeps the partnership, and going back returns to the one before', async ({
  page,
}) => {
  await openSample(page, '#/?partnership=northamptonshire');
  await expect(heading(page)).toContainText('Neglect in Northamptonshire');
  await expect(rowOfMeasure(page, 'cin-neglect-6-months')).toContainText('3. ');
  await page.reload();
  await expect(heading(page)).toContainText('Neglect in Northamptonshire', { timeout: 60_000 });
  await goTo(page, '#/');
  await expect(heading(page)).toContainText('Neglect in Rotherham', { timeout: 60_000 });
  await page.goBack();
  await expect(heading(page)).toContainText('Neglect in Northamptonshire', { timeout: 60_000 });
});

test('what the other partnership has not is dropped from the address, and said', async ({
  page,
}) => {
  await openSample(page, '#/?locality=rotherham-south');
  await goTo(page, '#/?partnership=northamptonshire&locality=rotherham-south');
  await expect(heading(page)).toContainText('Neglect in Northamptonshire', { timeout: 60_000 });
  await expect(page.getByText(/There is no locality “rotherham-south” here/)).toBeVisible();
});

test('a partnership that is not here is said', async ({ page }) => {
  await openSample(page, '#/?partnership=atlantis');
  await expect(page.getByText(/There is no partnership “atlantis” here/)).toBeVisible();
  await expect(heading(page)).toContainText('Neglect in Rotherham');
});

test('a file with mistakes is refused with their lines, and nothing changes', async ({ page }) => {
  await openSample(page, '#/load');
  await openFile(page, 'broken.json', `${ourShire.trimEnd().slice(0, -1)},}`);
  const alert = page.getByRole('alert', { name: 'broken.json could not be used' });
  await expect(alert).toContainText(/line \d+, column \d+: the file is not JSON/);
  await openFile(page, 'wrong.json', ourShire.replace('"cp-repeat"', '"cp-repeats"'));
  await expect(page.getByRole('alert', { name: 'wrong.json could not be used' })).toContainText(
    /line \d+, groups\.0\.measures\.2\.measure: there is no measure “cp-repeats”/,
  );
  await expectAccessible(page);
  await expect(section(page)).toContainText('Rotherham Safeguarding Children Partnership');
});

test('a file of one’s own is used with files of one’s own, and must be opened again after a reload', async ({
  page,
}) => {
  await openSample(page, '#/load');
  await openFile(page, 'our-shire.json', ourShire);
  await expect(section(page)).toContainText('From the file our-shire.json of your own.');
  await expect(page).toHaveURL(/partnership=own-file/);
  await giveFiles(page, [
    testFile('contacts.csv', testContacts),
    testFile('plans.csv', testPlans.replaceAll('Wentworth North', 'North End')),
  ]);
  await page.getByRole('link', { name: 'Go to the scorecard' }).click();
  await expect(heading(page)).toContainText('Neglect in Our Shire');
  await expect(rowOfMeasure(page, 'cp-neglect').getByRole('cell').first()).toContainText('2 of 3');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText(/own is not kept when the page is closed/)).toBeVisible({
    timeout: 60_000,
  });
});

test('files that are loaded stay when another partnership is chosen', async ({ page }) => {
  await openSample(page, '#/load');
  await giveFiles(page, [testFile('contacts.csv', testContacts), testFile('plans.csv', testPlans)]);
  await section(page).getByRole('link', { name: 'Northamptonshire' }).click();
  await expect(page).toHaveURL(/partnership=northamptonshire/);
  await expect(section(page)).toContainText('Northamptonshire Safeguarding Children Partnership:');
  await expect(page.getByText('2 files of your own')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the scorecard' }).click();
  await expect(rowOfMeasure(page, 'cp-neglect').getByRole('cell').first()).toContainText('2 of 3');
});

test('another reading is taken, said to be unsaved, and saved', async ({ page }) => {
  await openSample(
    page,
    '#/measure/cp-neglect-second-in-12-months?partnership=cambridgeshire-peterborough',
  );
  await expect(page.getByText(/can be read in more than one way/)).toBeVisible();
  await page.getByRole('button', { name: /^Use this reading.*however long ago/ }).click();
  await expect(page.getByText(/its file is changed and not saved/)).toBeVisible();
  await expect(page.getByText(/Not in use: another reading/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Scorecard', exact: true }).first().click();
  await expect(rowOfMeasure(page, 'cp-neglect-second-ever')).toBeVisible();
  await page.getByRole('link', { name: 'Save it, or choose another partnership' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file in use' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('cambridgeshire-peterborough.json');
  await expect(page.getByText(/its file is changed and not saved/)).toHaveCount(0);

  await page.goto('./#/load');
  await page.reload();
  await expect(section(page)).toContainText('Rotherham', { timeout: 60_000 });
  await openFile(page, 'saved.json', readFileSync(await download.path(), 'utf8'));
  await expect(section(page)).toContainText('From the file saved.json of your own.', {
    timeout: 60_000,
  });
  await page.getByRole('link', { name: 'Go to the scorecard' }).click();
  await expect(rowOfMeasure(page, 'cp-neglect-second-ever')).toBeVisible();
});

test('the file in use is saved as it was opened', async ({ page }) => {
  await openSample(page, '#/load');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file in use' }).click();
  const saved = readFileSync(await (await downloading).path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({ id: JSON.parse(rotherham).id });
});
