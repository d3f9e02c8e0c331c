import { expect, test } from './support/journey.ts';
import { filter, openSample } from './support/pages.ts';

/** A4 less its margins, at 96 dots an inch. */
test.use({ viewport: { width: 718, height: 1_047 } });

test('the scorecard fits on paper with its words, tables and marks, without controls', async ({
  page,
}) => {
  await openSample(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Summary' })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByText('Data to 31 March 2026')).toBeVisible();
  await expect(page.getByText('Invented sample data', { exact: false }).first()).toBeVisible();
  await expect(filter(page, 'Locality')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();

  const wider = await page
    .locator('main *')
    .evaluateAll((all) =>
      all
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
  expect(wider).toEqual([]);

  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(1);
  expect(pages.length).toBeLessThanOrEqual(8);
});

test('the table of a chart is unfolded on paper', async ({ page }) => {
  await openSample(page, '#/measure/cp-neglect');
  await expect(page.getByRole('slider')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table').first()).toBeVisible();
});

test.describe('from a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('drawings that were made for the screen are whole on paper', async ({ page }) => {
    await openSample(page, '#/measure/cp-repeat');
    await expect(page.getByRole('heading', { name: 'Signal or chance?' })).toBeVisible();
    await expect(page.getByRole('slider')).toHaveCount(2);
    await expect(page.locator('svg[aria-label^="Funnel plot"]')).toBeAttached();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    // Paper is narrower at once: no drawing is told of it, as it is when a page is printed.
    const cut = await page.evaluate(() => {
      document.body.style.width = '718px';
      return [...document.querySelectorAll('.figure-drawing svg')]
        .filter((drawing) => drawing.getBoundingClientRect().right > 719)
        .map((drawing) => drawing.outerHTML.slice(0, 80));
    });
    expect(cut).toEqual([]);
  });
});
