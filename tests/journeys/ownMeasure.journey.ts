import { expect, expectAccessible, expectNothingCut, test } from './support/journey.ts';
import { goTo, linkToMeasure, openSample, rowOfMeasure, tabTo } from './support/pages.ts';

const own = 'teenagers-on-a-plan-for-neglect';

test('a measure of one’s own is added, found on the pages, changed and removed', async ({
  page,
}) => {
  await openSample(page, '#/definitions');
  await page.getByRole('button', { name: 'Add a measure of your own' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const trial = page.getByRole('region', { name: 'What it comes to' });
  await expect(trial).toContainText('Condition 1: choose what is looked at');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Add the measure' }).click();
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText([
    'Give the measure a title.',
    'Enter the question that it answers.',
    'Say why no direction is good in itself.',
    'Condition 1: choose what is looked at, or remove it.',
    'Say where the measure comes from.',
  ]);
  await summary.getByRole('link', { name: 'Give the measure a title.' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await expectAccessible(page);

  await page.getByLabel('Title', { exact: true }).fill('Teenagers on a plan for neglect');
  await page.getByLabel('Question that it answers').fill('Do we see neglect of teenagers?');
  await page.getByLabel('Counted from').selectOption('Child protection plans');
  await page.getByLabel('on the last day of each period').check();
  const where = page.getByRole('group', { name: 'Count the child where that one meets' });
  await where.getByRole('button', { name: 'Add a condition' }).click();
  await where.getByLabel(/what is looked at/).selectOption('latest category of abuse');
  const having = page.getByRole('group', { name: 'In the numerator are those that also meet' });
  await having.getByLabel(/what is looked at/).selectOption('age of the child');
  await having.getByLabel(/youngest age/).fill('13');
  await page.getByLabel('Why', { exact: true }).fill('more may mean that it is seen');
  await page.getByLabel('Where it comes from').fill('Asked for by the executive group');
  await page.getByLabel('One of the few that the executive group sees first').check();

  await expect(trial).toContainText(
    'Of the children with an open child protection plan at the end of the period, whose latest category of abuse is neglect: those aged 13 or older.',
  );
  const number = trial.getByText(/\d+ of \d+ \(\d+\.\d %\) at 31 March 2026/);
  await expect(number).toBeVisible();
  const worth = (await number.textContent()) ?? '';
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add the measure' }).click();

  await expect(page.getByText('“Teenagers on a plan for neglect” is added.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'save the partnership file' })).toBeVisible();
  const entry = page.getByRole('article', { name: 'Teenagers on a plan for neglect' });
  await expect(entry.getByRole('heading')).toBeFocused();
  await expect(entry).toContainText('those aged 13 or older');
  await expectAccessible(page);

  await goTo(page, '/');
  const [counts = ''] = /\d+ of \d+/.exec(worth) ?? [];
  await expect(rowOfMeasure(page, own)).toContainText(counts);
  await linkToMeasure(page, own).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Do we see neglect of teenagers?',
  );

  await goTo(page, '/definitions');
  await entry.getByRole('button', { name: /^Change/ }).click();
  await page.getByLabel(/youngest age/).fill('15');
  await expect(trial).toContainText('those aged 15 or older');
  await page.getByRole('button', { name: 'Keep the change' }).click();
  await expect(entry).toContainText('those aged 15 or older');

  await entry.getByRole('button', { name: /^Remove/ }).click();
  await entry.getByRole('button', { name: 'Remove it' }).click();
  await expect(entry).toBeHidden();
  await expect(page.getByText('“Teenagers on a plan for neglect” is removed.')).toBeVisible();
});

test('a built-in measure is copied, a part of it without boxes kept, and edited as JSON', async ({
  page,
}) => {
  await openSample(page, '#/definitions');
  const entry = page.getByRole('article', { name: 'Children whose latest score is better than' });
  await entry.getByRole('button', { name: /^Start a measure of your own/ }).click();
  await expect(page.getByText('which has a lower grade (to change it')).toBeVisible();
  await page.getByRole('button', { name: 'Edit the measure as JSON' }).click();
  const text = page.getByLabel('The measure as JSON');
  const json = await text.inputValue();
  expect(json).toContain('"is": "lower"');
  const trial = page.getByRole('region', { name: 'What it comes to' });

  await text.fill(json.replace('"is": "lower"', '"is": lower'));
  await expect(trial).toContainText(/line \d+, column \d+: a value is needed here/);
  await text.fill(json.replace('"is": "lower"', '"is": "worse"'));
  await expect(trial).toContainText(
    'having.0.another.compare.is: should be lower, higher; it is worse',
  );
  await text.fill(json.replace('"is": "lower"', '"is": "higher"'));
  await expect(trial).toContainText('which has a higher grade');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Back to the form' }).click();
  await expect(page.getByText('which has a higher grade (to change it')).toBeVisible();
});

test('a measure is written by keyboard, and the form fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openSample(page, '#/definitions');
  await tabTo(page, page.getByRole('button', { name: 'Add a measure of your own' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Title', { exact: true }));
  await page.keyboard.type('Contacts of girls');
  const having = page.getByRole('group', { name: 'In the numerator are those that also meet' });
  await page.getByLabel('Counted from').selectOption('Child protection plans');
  await expectNothingCut(page);
  await page.getByLabel('Counted from').selectOption('MASH contacts');
  await tabTo(page, having.getByLabel(/what is looked at/));
  await page.keyboard.type('sex');
  await tabTo(page, having.getByLabel('female'));
  await page.keyboard.press('Space');
  await tabTo(page, having.getByRole('button', { name: /^And/ }));
  await page.keyboard.press('Enter');
  await expect(having.getByLabel(/condition 2: what is looked at/)).toBeFocused();
  await page.keyboard.type('another');
  await expectNothingCut(page);
  await tabTo(page, having.getByRole('button', { name: 'Remove condition 2' }));
  await page.keyboard.press('Enter');
  await expect(having.getByRole('button', { name: /^And/ })).toBeFocused();
  const trial = page.getByRole('region', { name: 'What it comes to' });
  await expect(trial).toContainText('those with sex “female”');
  await expectNothingCut(page);
  await expectAccessible(page);
});

test('a target is set for a measure of the strategy, corrected, and given up with a reason', async ({
  page,
}) => {
  await openSample(page, '#/measure/cp-neglect-12-months');
  await page.getByRole('button', { name: 'Set a target' }).click();
  await expect(page.getByRole('heading', { name: 'Target', exact: true })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep this' }).click();
  const summary = page.getByRole('alert');
  await summary.getByRole('link', { name: 'Enter the target as a number.' }).click();
  await expect(page.getByLabel('Value, per cent')).toBeFocused();
  await page.keyboard.type('20');
  await page.getByLabel('From', { exact: true }).fill('2025-04-01');
  await page.getByLabel('Tolerance', { exact: true }).fill('-2');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(summary.getByRole('link')).toHaveCount(1);
  await summary.getByRole('link').click();
  await expect(page.getByLabel('Tolerance', { exact: true })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByText('The target is changed in this page only')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the target' })).toBeFocused();

  await page.getByRole('button', { name: 'Change the target' }).click();
  await expect(page.getByLabel('Value, per cent')).toHaveValue('20');
  await page.getByLabel('No, and here is why').check();
  await page.getByLabel('Why there is no target').fill('It was given up in May.');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByRole('button', { name: 'Set a target' })).toBeFocused();
});
