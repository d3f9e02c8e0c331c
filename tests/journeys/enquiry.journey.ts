import { expect, expectAccessible, expectNothingCut, test } from './support/journey.ts';
import { goTo, openSample } from './support/pages.ts';

test('a scrutineer raises a challenge from a line of enquiry', async ({ page }) => {
  await openSample(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Lines of enquiry' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lines of enquiry' })).toBeVisible();
  const line = page.getByRole('region', { name: /additional scrutiny/ }).getByRole('listitem');
  await expect(line.first()).toContainText('How sure');
  await expectAccessible(page);
  await line.first().getByRole('button', { name: 'Raise a challenge' }).click();
  await page.getByLabel('Your name').fill('A scrutineer');
  await expectAccessible(page);
  await page.getByLabel('Owner').fill('Locality manager');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNothingCut(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Keep this' }).click();
  await goTo(page, '/challenges');
  const entry = page.getByRole('article').first();
  await expect(entry).toContainText('in Rotherham South: 208 of 763 (27.3 %)');
  await expect(entry).toContainText('What is different there');
  await expect(entry).toContainText('from a line of enquiry');
  await expect(entry).not.toContainText('locality-differs');
});
