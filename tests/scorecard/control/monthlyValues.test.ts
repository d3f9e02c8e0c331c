import { expect, test } from 'vitest';
import { monthlyValues } from '../../../src/scorecard/control/monthlyValues.ts';
import { inShort, testMeasure } from '../../support/evaluated.ts';
import { lines, testContext } from '../../support/extracts.ts';

const context = () =>
  testContext(
    {
      'care_entries.csv': lines(
        'child_id,entry_date,neglect',
        'c1,2025-04-03,Y',
        'c2,2025-06-30,Y',
        'c3,2025-06-01,Y',
        'c4,2025-07-02,Y',
      ),
      'cp_plans.csv': lines(
        'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans',
        'p1,c1,2025-04-05,,NEG,NEG,0',
        'p2,c2,2025-05-06,,NEG,NEG,1',
      ),
      'tool_assessments.csv': lines(
        'tool_id,child_id,completed_date,stage',
        't1,c1,2025-04-01,baseline',
      ),
    },
    { asAt: '2025-07-10', coverFrom: '2025-04-01' },
  );

test('events are counted in every whole month', async () => {
  const values = monthlyValues(testMeasure('care-neglect'), 'all', await context());
  expect(values).toMatchObject({ state: 'counted', insteadOfYear: false });
  const { months, points } = values as Extract<typeof values, { state: 'counted' }>;
  expect(months.map(({ words }) => words)).toEqual(['April 2025', 'May 2025', 'June 2025']);
  expect(points.map(inShort)).toEqual(['1', '0', '2']);
});

test('a measure over 12 months is counted by the events of each month', async () => {
  const values = monthlyValues(testMeasure('cp-repeat'), 'all', await context());
  expect(values).toMatchObject({ state: 'counted', insteadOfYear: true });
  const { points } = values as Extract<typeof values, { state: 'counted' }>;
  expect(points.map(inShort)).toEqual(['0/1', '1/1', 'not-applicable']);
});

test.each([
  ['cp-neglect', 'positions a month apart'],
  ['tool-rescored', 'needs the 12 months'],
  ['training-attended', 'periods of their own'],
])('%s is not counted by month, and why', async (id, reason) => {
  const values = monthlyValues(testMeasure(id), 'all', await context());
  expect(values).toMatchObject({ state: 'not-counted', reason: expect.stringContaining(reason) });
});

test('a place that is not there is said to be so', async () => {
  expect(monthlyValues(testMeasure('care-neglect'), 'nowhere', await context())).toMatchObject({
    state: 'not-counted',
    reason: 'there is no such place',
  });
});
