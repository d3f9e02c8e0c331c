import { computeSample, countsOf } from './support/compute.ts';
import { expect, expectAccessible, test } from './support/journey.ts';
import { goTo, linkToMeasure, openSample, readTable, unfold } from './support/pages.ts';

test('the sample opens as the scorecard of Rotherham, and says that it is invented', async ({
  page,
}) => {
  await openSample(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Neglect in Rotherham: /);
  await expect(page.getByText('Invented sample data', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('Data to 31 March 2026')).toBeVisible();
  await expect(page).toHaveTitle(/Rotherham/);
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText(
    /\d+ of \d+ .*\(\d+\.\d %\)/,
  );
});

test('every period of a measure is what the command line works out from the same files', async ({
  page,
}) => {
  await openSample(page);
  await linkToMeasure(page, 'cp-neglect').click();
  await page.getByText('The same figures as a table').first().click();
  const [, ...rows] = await readTable(page.getByRole('table').first());
  const shown = rows.map(([, counted, of]) => `${counted} of ${of}`);

  const expected = countsOf(computeSample(), 'cp-neglect', 'all');
  expect(expected.length).toBeGreaterThan(20);
  expect(shown).toEqual(expected);
});

test('the first words come without the chart library, and all files from the own folder', async ({
  page,
  site,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await openSample(page);
  expect(requested.length).toBeGreaterThan(5);
  expect(requested.filter((url) => !url.startsWith(site.address))).toEqual([]);
  await expect(page.locator('.recharts-surface')).toHaveCount(0);
  await linkToMeasure(page, 'cp-neglect').click();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
});

test('an address that names no measure says so and leads on', async ({ page }) => {
  await openSample(page, '#/measure/no-such-measure');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main')).toContainText(/no.*measure/i);
  await expect(page.locator('main').getByRole('link').first()).toBeVisible();
});

const addresses = [
  '/',
  '/?locality=rotherham-south',
  '/measure/cp-neglect',
  '/measure/notifications-neglect',
  '/measure/care-neglect',
  '/measure/cp-repeat',
  '/localities',
  '/enquiry',
  '/locality/wentworth-north',
  '/definitions',
  '/load',
  '/nowhere',
];

test('axe finds nothing against WCAG 2.2 on any page', async ({ page }) => {
  await openSample(page);
  for (const address of addresses) {
    await test.step(address, async () => {
      await goTo(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await unfold(page);
      await expectAccessible(page);
    });
  }
});
