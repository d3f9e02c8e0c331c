import { expect, test } from './support/journey.ts';
import { filter, goTo, linkToMeasure, openSample, tabTo } from './support/pages.ts';

test.beforeEach(async ({ page }) => {
  await openSample(page);
});

test('the first stop is the skip link, and it leads to the main part', async ({ page }) => {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /^Skip to/ });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('the pages are reached from their list, and focus goes to the heading', async ({ page }) => {
  const list = page.getByRole('navigation', { name: 'Pages' });
  await tabTo(page, list.getByRole('link', { name: 'Localities' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Localities/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('filters are chosen with the arrow keys', async ({ page }) => {
  await tabTo(page, filter(page, 'Locality'));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/locality=wentworth-north/);
  await expect(filter(page, 'Locality')).toBeFocused();
  await tabTo(page, filter(page, 'Period'));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/period=2025-12-01/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Wentworth North: December 2025 and January 2026$/,
  );
});

test('a measure is opened, its chart read point by point, its table unfolded', async ({ page }) => {
  await tabTo(page, linkToMeasure(page, 'cp-neglect'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const chart = page.getByRole('slider', { name: 'Read the chart point by point' });
  await tabTo(page, chart);
  await expect(chart).toHaveAttribute('aria-valuetext', /^February and March 2026: \d+ of \d+/);
  await page.keyboard.press('ArrowLeft');
  await expect(chart).toHaveAttribute('aria-valuetext', /^December 2025 and January 2026: /);
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuetext', /^April and May 2022: /);
  await page.keyboard.press('End');
  await expect(chart).toHaveAttribute('aria-valuetext', /^February and March 2026: /);

  await tabTo(page, page.getByText('The same figures as a table').first());
  const table = page.getByRole('region', { name: 'Over time' }).getByRole('table');
  await expect(table).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(table).toBeVisible();
});

test('files are chosen by keyboard', async ({ page }) => {
  await goTo(page, '/load');
  await expect(page.getByRole('heading', { name: 'Load data' })).toBeFocused();
  await tabTo(page, page.getByLabel('Choose files'));
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  expect((await choosing).isMultiple()).toBe(true);
});

test('whatever has focus shows it', async ({ page }) => {
  await goTo(page, '/measure/cp-neglect');
  await expect(page.getByRole('slider')).toBeVisible();
  const unmarked: string[] = [];
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    unmarked.push(
      ...(await page.locator(':focus').evaluateAll((focused) =>
        focused
          .filter((element) => {
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
            const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
            return !outlined && boxShadow === 'none';
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      )),
    );
  }
  expect(unmarked).toEqual([]);
});
