import { testContacts, testFile, testPlans } from './support/extracts.ts';
import { expect, expectAccessible, expectNothingCut, test } from './support/journey.ts';
import { giveFiles, goTo, openSample, openWithoutExtracts, unfold } from './support/pages.ts';

/** A telephone, and a desktop window of 1280 by 1024 at 400 %. */
const windows = [
  { name: 'at 390 px', viewport: { width: 390, height: 844 } },
  { name: 'at 400 %', viewport: { width: 320, height: 256 } },
];

const addresses = [
  '/',
  '/measure/cp-neglect',
  '/measure/cp-repeat',
  '/localities',
  '/enquiry',
  '/locality/wentworth-north',
  '/challenges',
  '/definitions',
  '/reconcile',
  '/load',
];

for (const { name, viewport } of windows) {
  test.describe(name, () => {
    test.use({ viewport });

    test('nothing is cut and no page scrolls sideways', async ({ page }) => {
      await openSample(page);
      for (const address of addresses) {
        await test.step(address, async () => {
          await goTo(page, address);
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
          await unfold(page);
          await expectNothingCut(page);
        });
      }
    });

    test('the account of local files fits', async ({ page }) => {
      await openWithoutExtracts(page);
      await giveFiles(page, [
        testFile('a long name of an extract of contacts 2025-26.csv', testContacts),
        testFile('plans.csv', testPlans),
        testFile('notes.csv', 'nothing,known\n1,2\n'),
      ]);
      await expect(page.getByRole('alert')).toContainText('notes.csv');
      await expectNothingCut(page);
    });
  });
}

test('axe finds nothing against WCAG 2.2 on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSample(page);
  await expectAccessible(page);
  await goTo(page, '/measure/cp-neglect');
  await expect(page.getByRole('slider')).toBeVisible();
  await expectAccessible(page);
});
