import { expect, test } from 'vitest';
import { type FunnelModel, funnelModel } from '../../src/charts/funnelModel.ts';
import { knownShare, type Point } from '../../src/measures/result.ts';
import { funnelsOf } from '../../src/scorecard/funnels/funnel.ts';
import { type FunnelAt, funnelAt } from '../../src/scorecard/funnels/funnelAt.ts';
import { testLatest } from '../support/testFullScorecard.ts';
import { notReturned, testFunnelScorecard } from '../support/testFunnels.ts';

function modelOf(measure: string, change: Readonly<Record<string, Point>> = {}): FunnelModel {
  const [funnel] = funnelsOf(measure);
  const at = funnel && funnelAt(testFunnelScorecard(change), funnel, 'all', testLatest);
  return funnelModel(at as FunnelAt, 'Rotherham', 10);
}

test('says every number with the time that it is of', () => {
  expect(modelOf('training-attended').headline).toBe(
    '158 registered for training, 116 attended and 84 evaluated it in February and March 2026; 247 asked at follow-up and 162 applied it in the 12 months to 31 March 2026',
  );
});

test('gives a share with its counts, else the number and why there is no share', () => {
  expect(modelOf('tool-improved').bars.map(({ value, note }) => [value, note])).toEqual([
    ['802', undefined],
    ['481', 'Children are not practitioners: no share of the step before.'],
    ['192 of 481 (39.9 %)', undefined],
    ['191 of 192 (99.5 %)', undefined],
    ['98 of 191 (51.3 %)', undefined],
  ]);
});

test('draws on one scale only what counts the same people in the same time', () => {
  expect(modelOf('training-attended').bars.map(({ length }) => length)).toEqual([
    1,
    116 / 158,
    84 / 158,
    1,
    162 / 247,
  ]);
});

test('has the same in its table', () => {
  const { table } = modelOf('training-attended', { 'training-applied': notReturned });
  expect(table.columns.map(({ title }) => title)).toEqual([
    'Step',
    'When',
    'Number',
    'Of',
    'Per cent',
    'Note',
  ]);
  expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['Registered for training', 'in February and March 2026', 158, '', '', ''],
    ['Attended', 'in February and March 2026', 116, 158, 73.4, ''],
    ['Evaluated it', 'in February and March 2026', 84, 116, 72.4, ''],
    [
      'Asked at follow-up',
      'in the 12 months to 31 March 2026',
      '',
      '',
      '',
      'Not available: nothing was returned for this period',
    ],
    [
      'Applied it',
      'in the 12 months to 31 March 2026',
      '',
      '',
      '',
      'Not available: nothing was returned for this period',
    ],
  ]);
});

test('says of a share of fewer than the minimum that they are too few', () => {
  const { bars, table } = modelOf('tool-improved', { 'tool-improved': knownShare(3, 4) });
  expect(bars[4]?.note).toBe('Fewer than 10: too few to judge.');
  expect(table.rows[4]?.at(-1)?.text).toBe('Too few to judge');
});
