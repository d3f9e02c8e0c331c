import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, expectAccessible, expectNothingCut, test } from './support/journey.ts';
import { goTo, openSample, tableOfDownload } from './support/pages.ts';

const measure = '#/measure/cp-neglect?locality=rotherham-south';

async function writeCommentary(page: Page, happened: string, name = 'Ann Analyst'): Promise<void> {
  await page.getByRole('button', { name: /^Write (another )?commentary$/ }).click();
  await page.getByLabel('What happened').fill(happened);
  const author = page.getByLabel('Your name');
  if (await author.isVisible()) await author.fill(name);
  await page.getByRole('button', { name: 'Keep this' }).click();
}

async function save(page: Page): Promise<Download> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the workspace' }).first().click();
  return saving;
}

async function openFile(page: Page, text: string, name = 'workspace.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Open a workspace').setInputFiles(file);
}

const commentaryIn = (page: Page) => page.getByRole('region', { name: 'Commentary' });

test('an analyst writes commentary, is warned, saves it, and opens it again', async ({ page }) => {
  await openSample(page, measure);
  await page.getByRole('button', { name: 'Write commentary' }).click();
  await page.getByLabel('What happened').fill('The share halved. Jayden, aged 7, came back.');
  await expect(page.getByText(/^The text says “halved”; the share/)).toBeVisible();
  await expect(page.getByText(/“Jayden, aged 7”: a name next to an age/)).toBeVisible();
  await page.getByLabel('What happened').fill('The share halved.');
  await expect(page.getByText('This could point to a child:')).toBeHidden();
  await page.getByLabel('So what: why it matters').fill('Plans must not drift.');
  await page.getByLabel('Now what: what will be done').fill('Audit twelve plans.');
  await page.getByLabel('Owner').fill('QA group');
  await page.getByLabel('Due').fill('2026-05-31');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByText('Enter your name.')).toBeVisible();
  await page.getByLabel('Your name').fill('Ann Analyst');
  await page.getByRole('button', { name: 'Keep this' }).click();

  const commentary = commentaryIn(page);
  await expect(commentary).toContainText('QA group, due 31 May 2026');
  await expect(commentary).toContainText('The text says “halved”');
  await expect(commentary).toContainText('2 changes not saved, kept in this browser');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNothingCut(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  const file = await save(page);
  expect(file.suggestedFilename()).toMatch(/^rotherham-workspace-\d{4}-\d\d-\d\d-\d{4}\.json$/);
  await expect(commentary).toContainText('all is saved');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.reload();
  await expect(page.getByText('The share halved.')).toBeHidden();
  await openFile(page, await readFile(await file.path(), 'utf8'));
  await expect(commentary).toContainText('The share halved.');
  await goTo(page, '#/measure/cp-neglect');
  await expect(page.getByText('Of other periods and places: 1 commentary')).toBeVisible();
});

test('a note is marked on the chart, listed under it, and in its file', async ({ page }) => {
  await openSample(page, measure);
  const trend = page.getByRole('region', { name: 'Over time' });
  await trend.getByRole('button', { name: 'Add a note to the chart' }).click();
  await trend.getByLabel('In a few words').fill('New threshold document');
  await trend.getByLabel('Your name').fill('Ann Analyst');
  await expectAccessible(page);
  await trend.getByRole('button', { name: 'Keep this' }).click();
  const listed = trend.getByRole('listitem').filter({ hasText: 'New threshold document' });
  await expect(listed).toHaveText('February and March 2026: New threshold document');
  await expect(trend.locator('.chart-note')).toHaveText('1');
  const saving = page.waitForEvent('download');
  await trend.getByRole('button', { name: 'Download these figures (CSV)' }).click();
  const [head, ...rows] = await tableOfDownload(await saving);
  expect(head?.at(-1)).toBe('Note');
  expect(rows.map((row) => row.at(-1)).filter(Boolean)).toEqual(['1. New threshold document']);
});

test('a scrutineer raises a challenge on a measure, and the file carries it to the next meeting', async ({
  page,
}) => {
  await openSample(page, measure);
  await page.getByRole('button', { name: 'Raise a challenge' }).click();
  await expect(page.locator('form').getByLabel('Locality')).toHaveValue('rotherham-south');
  await page.getByLabel('The question').fill('Why do plans last longer here?');
  await page.getByLabel('Owner: who is asked').fill('Head of Safeguarding');
  await page.getByLabel('Due').fill('2026-06-01');
  await page.getByLabel('Your name').fill('Sam Scrutineer');
  await page.getByLabel('On', { exact: true }).fill('2026-04-14');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByRole('link', { name: 'see it under Challenges' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Challenges');
  for (const day of ['2026-04-14', '2026-06-09']) {
    await page.getByRole('button', { name: 'Add a meeting' }).click();
    await page.getByLabel('Day').fill(day);
    await page.getByRole('button', { name: 'Keep this' }).click();
  }
  const file = await readFile(await (await save(page)).path(), 'utf8');

  await page.reload();
  await expect(page.getByText('Nothing is in the log yet.')).toBeVisible();
  await openFile(page, file);
  await page.getByLabel('Meeting', { exact: true }).selectOption('2026-06-09');
  await expect(page).toHaveURL(/#\/challenges\?.*meeting=2026-06-09/);
  const entry = page.getByRole('article', { name: /^1\. Why do plans last longer here/ });
  await expect(entry).toContainText('overdue, carried from the meeting of 14 April 2026');
  await entry.getByRole('button', { name: /^Respond/ }).click();
  await entry.getByLabel('Response').fill('One reviewer serves two teams.');
  await entry.getByLabel('Evidence').fill('Audit of May, page 4.');
  await entry.getByLabel('Your name').fill('Ann Analyst');
  await entry.getByRole('button', { name: 'Keep this' }).click();
  await entry.getByRole('button', { name: /^Give a verdict/ }).click();
  await entry.getByLabel('Partly assured').check();
  await entry.getByLabel('On', { exact: true }).fill('2026-06-09');
  await entry.getByLabel('Close it with this verdict').check();
  await expectAccessible(page);
  await entry.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByRole('region', { name: 'Closed (1)' })).toContainText('Partly assured.');
  await entry.getByText('History').click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNothingCut(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download for the minutes (text)' }).click();
  const minutes = await saving;
  expect(minutes.suggestedFilename()).toBe('rotherham-challenges-2026-06-09.md');
  expect(await readFile(await minutes.path(), 'utf8')).toContain(
    '- Scrutineer’s verdict: partly assured.',
  );
  await entry.getByRole('link').click();
  await expect(page).toHaveURL(/#\/measure\/cp-neglect\?locality=rotherham-south/);
});

test('after a crash of the tab nothing is lost, and leaving asks before it', async ({
  page,
  context,
}) => {
  const crashed = await context.newPage();
  await openSample(crashed, measure);
  await writeCommentary(crashed, 'Kept before the crash.');
  await crashed.getByRole('button', { name: 'Write another commentary' }).click();
  await crashed.getByLabel('What happened').fill('Half a sentence');
  const asked = crashed.waitForEvent('dialog');
  await crashed.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  const tools = await context.newCDPSession(crashed);
  const crash = crashed.waitForEvent('crash');
  void tools.send('Page.crash').catch(() => undefined);
  await crash;

  await openSample(page, measure);
  const notice = page.getByText(/^Unsaved changes of \d\d:\d\d were kept in this browser/);
  await expect(notice).toContainText('1 change and 1 text that was not finished');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use them' }).click();
  await expect(commentaryIn(page)).toContainText('Kept before the crash.');
  await goTo(page, '#/localities');
  await goTo(page, measure);
  await expect(page.getByLabel('What happened')).toHaveValue('Half a sentence');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await save(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a closed tab and a reload lose nothing, and what is discarded is gone', async ({
  page,
  context,
}) => {
  const closed = await context.newPage();
  await openSample(closed, measure);
  await writeCommentary(closed, 'Kept before the tab was closed.');
  await closed.close();
  await openSample(page, measure);
  await page.getByRole('button', { name: 'Use them' }).click();
  await expect(commentaryIn(page)).toContainText('Kept before the tab was closed.');

  const next = await context.newPage();
  await page.close();
  await openSample(next, measure);
  await next.getByRole('button', { name: 'Discard them' }).click();
  await expect(next.getByText(/^Unsaved changes of/)).toBeHidden();
  expect(await next.evaluate(() => localStorage.length)).toBe(0);
});

test('a second tab is told of the first, and neither overwrites the other', async ({
  page,
  context,
}) => {
  await openSample(page, measure);
  await writeCommentary(page, 'Of the first tab.');
  const second = await context.newPage();
  await openSample(second, measure);
  await expect(second.getByText(/^Another tab of this browser has changes/)).toBeVisible();
  await expect(second.getByRole('button', { name: 'Use them' })).toBeHidden();
  await writeCommentary(second, 'Of the second tab.', 'Sam Scrutineer');
  await expect(page.getByText(/^Another tab of this browser has changes/)).toBeVisible();
  await save(page);
  await expect(second.getByText(/^Another tab of this browser has saved/)).toBeVisible();
  await expect(commentaryIn(page)).toContainText('Of the first tab.');
  await expect(commentaryIn(second)).toContainText('Of the second tab.');
  await expect(commentaryIn(second)).toContainText('1 change not saved');
});

test('a full storage is said, and the page goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openSample(page, measure);
  await writeCommentary(page, 'In this page only.');
  await expect(page.getByText(/^The storage of this browser is full/)).toBeVisible();
  await expect(commentaryIn(page)).toContainText('in this page only');
  expect(await readFile(await (await save(page)).path(), 'utf8')).toContain('In this page only.');
  await expect(page.getByText(/^The storage of this browser is full/)).toBeHidden();
});

test('a damaged or newer file, and a damaged storage, are said and change nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('neglect-scorecard/workspace/rotherham/old', '{"at": "2026-');
  });
  await openSample(page, measure);
  await expect(page.getByText(/cannot be read: it is damaged/)).toBeVisible();
  await writeCommentary(page, 'It stays.');
  await openFile(page, '{"format": "workspace/1",', 'torn.json');
  const refusal = page.getByRole('alert', { name: 'torn.json could not be opened' });
  await expect(refusal).toContainText('line 1, column 26: the file is not JSON');
  await openFile(page, '{"format": "workspace/7"}', 'new.json');
  await expect(page.getByRole('alert')).toContainText('made by a newer version');
  await expect(commentaryIn(page)).toContainText('It stays.');
  await expectAccessible(page);
  await openFile(
    page,
    JSON.stringify({ format: 'workspace/1', partnership: 'rotherham' }),
    'other.json',
  );
  await expect(page.getByText(/^other\.json is older than what is here/)).toBeVisible();
  await page.getByRole('button', { name: 'Stay with what is here' }).click();
  await expect(commentaryIn(page)).toContainText('It stays.');
});
