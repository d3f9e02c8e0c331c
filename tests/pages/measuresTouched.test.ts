import { expect, test } from 'vitest';
import { measuresTouched } from '../../src/pages/load/measuresTouched.ts';
import { lines } from '../support/extracts.ts';
import { qualityOf } from '../support/testQuality.ts';

test('a measure that has no value anyway is not told of as touched', async () => {
  const files = {
    'p.csv': lines(
      'plan_id,child_id,start_date,end_date,initial_category,latest_category',
      'P1,K1,2026-02-02,,NEG,NEG',
      'P2,,2026-02-02,,NEG,NEG',
    ),
  };
  const { scorecard, quality } = await qualityOf(files, 'cp-neglect', 'cp-neglect-family-hub');
  const index = scorecard.periods.length - 1;
  expect(measuresTouched('no-child-id', quality, scorecard, index)).toEqual([
    {
      title: 'Children on a plan who are on it for neglect',
      count: 1,
      does: 'up to 1 too low or too high',
    },
  ]);
});
