// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { knownShare } from '../../src/measures/result.ts';
import { MeasurePage } from '../../src/pages/MeasurePage.tsx';
import { createGate } from '../support/gate.ts';
import { renderReport } from '../support/renderReport.tsx';
import { testBreakdown } from '../support/testBreakdown.ts';
import { testFullScorecard, testMeasure } from '../support/testFullScorecard.ts';

afterEach(cleanup);

const view = { measure: 'cp-neglect' };
const section = () => screen.findByRole('region', { name: 'By group' });

test('says which group is the largest, and to how many families they belong', async () => {
  renderReport(MeasurePage, { view, breakdown: async () => testBreakdown() });
  await screen.findByText(/belong to 88 families/);
  expect((await section()).textContent).toContain(
    'the largest group is aged 0 to 4: 90 (62.1 %). Unborn or unknown: 1 (0.7 %).',
  );
  expect((await section()).textContent).toContain(
    'The 145 children: 133 belong to 88 families; for 12 no family is recorded. All 320 counted among: 295 belong to 190 families; for 25 no family is recorded.',
  );
});

test('shows for each group the value within it, a year before, and its part of all', async () => {
  renderReport(MeasurePage, { view, breakdown: async () => testBreakdown() });
  const table = await within(await section()).findByRole('table', {
    name: 'Children on a plan for neglect by Age group',
  });
  const cells = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(cells).toEqual([
    'Age groupShare within the group Feb–Mar 26Share within the group Feb–Mar 25Part of all Feb–Mar 26',
    'Unborn or unknown1 of 4 (25.0 %) † too few to judge1 of 4 (25.0 %) † too few to judge1 of 145 (0.7 %)',
    '0 to 490 of 200 (45.0 %)90 of 200 (45.0 %)90 of 145 (62.1 %)',
    '5 to 954 of 116 (46.6 %)54 of 116 (46.6 %)54 of 145 (37.2 %)',
  ]);
});

test('draws a line for each group and copies all of them', async () => {
  const { user } = renderReport(MeasurePage, { view, breakdown: async () => testBreakdown() });
  const region = within(await section());
  expect(await region.findAllByRole('img')).toHaveLength(3);
  await user.click(region.getByRole('button', { name: 'Copy all groups' }));
  expect(await navigator.clipboard.readText()).toContain(
    '0 to 4\tFebruary and March 2026\t90\t145\t62.1\t\t90\t200\t45\t',
  );
});

test('another dimension goes into the address, the first one out of it', async () => {
  const { user, go } = renderReport(MeasurePage, {
    view: { ...view, by: 'sex' },
    breakdown: async () => testBreakdown({ dimension: 'sex', title: 'Sex' }),
  });
  const select = await screen.findByRole('combobox', { name: 'Break down by' });
  expect(
    within(select)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Age group', 'Sex', 'Ethnicity (not recorded)']);
  await user.selectOptions(select, 'Ethnicity (not recorded)');
  await user.selectOptions(select, 'Age group');
  expect(go.mock.calls).toEqual([[{ by: 'ethnicity' }], [{ by: undefined }]]);
});

test('says which column would supply groups that are not recorded', async () => {
  renderReport(MeasurePage, {
    view: { ...view, by: 'ethnicity' },
    breakdown: async () =>
      testBreakdown({
        dimension: 'ethnicity',
        title: 'Ethnicity',
        groups: { state: 'unavailable', reason: 'the extract cp_plans has no column ethnicity' },
      }),
  });
  expect(
    await screen.findByText(
      'It cannot be broken down by ethnicity: the extract cp_plans has no column ethnicity.',
    ),
  ).toBeDefined();
});

test('says that it is counting until the answer is there', async () => {
  const gate = createGate();
  renderReport(MeasurePage, {
    view,
    breakdown: async () => {
      await gate.promise;
      return testBreakdown();
    },
  });
  expect(await screen.findByText('Counting by age group …')).toBeDefined();
  gate.open();
  expect(await screen.findByText('Part of all', { exact: false, selector: 'th' })).toBeDefined();
  expect(screen.queryByText('Counting by age group …')).toBeNull();
});

test('says why it could not be broken down', async () => {
  renderReport(MeasurePage, {
    view,
    breakdown: async () => {
      throw new Error('the part of the page that reads the files stopped: reload the page');
    },
  });
  expect((await screen.findByRole('alert')).textContent).toContain(
    'It could not be broken down by age group: the part of the page that reads the files stopped',
  );
});

test('an answer of other rows than those of the scorecard is not shown', async () => {
  const total = testBreakdown().total.map(() => knownShare(1, 2));
  renderReport(MeasurePage, { view, breakdown: async () => testBreakdown({ total }) });
  expect((await screen.findByRole('alert')).textContent).toContain(
    'other rows were read meanwhile',
  );
  expect(screen.queryByText('Part of all', { exact: false, selector: 'th' })).toBeNull();
});

test('without rows behind the scorecard, or a dimension, there is nothing to break down', () => {
  renderReport(MeasurePage, { view });
  const measure = testMeasure({ dimensions: [] });
  renderReport(MeasurePage, {
    view,
    scorecard: testFullScorecard({ measures: [measure] }),
    breakdown: async () => testBreakdown(),
  });
  expect(screen.queryByRole('region', { name: 'By group' })).toBeNull();
});
