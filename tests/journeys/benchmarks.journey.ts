import { testFile } from './support/extracts.ts';
import { expect, expectAccessible, test } from './support/journey.ts';
import { expectAccount, giveFiles, goTo, openSample } from './support/pages.ts';

/** Next year's plans at 31 March by category, as the DfE would publish them. */
const nextRelease = testFile(
  'd4_cpps_at31march_by_category.csv',
  [
    '\uFEFFtime_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,CPP_At31,Neglect_Initial,Neglect_Latest,Multiple_Latest',
    '2025,Reporting year,National,E92000001,England,,,,,,Plans,49420,25000,24500,700',
    '2025,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,372,E08000018,Rotherham,Plans,313,140,150,C',
    '',
  ].join('\r\n'),
);

test('a measure stands beside what was published of others', async ({ page }) => {
  await openSample(page, '#/measure/cp-neglect');
  const compared = page.getByRole('region', { name: 'Compared with others' });
  await expect(compared).toContainText('At 31 March 2024, as published: Rotherham 126 of 265');
  await expect(compared).toContainText('52.5 % (mean of 10 of 10)');
  await expectAccessible(page);
});

test('a file of the DfE brings the next year, and leaves the extracts in use', async ({ page }) => {
  await openSample(page, '#/load');
  await giveFiles(page, [nextRelease]);
  await expectAccount(page, nextRelease.name, [2, 2, 0, 0]);
  await expect(page.locator('main')).toContainText('3 figures for 1 authority, year 2025');
  await expectAccessible(page);
  await goTo(page, '/measure/cp-neglect');
  const compared = page.getByRole('region', { name: 'Compared with others' });
  await expect(compared).toContainText('At 31 March 2025, as published: Rotherham 150 of 313');
  await expect(page.getByText('Invented sample data', { exact: false }).first()).toBeVisible();
});
