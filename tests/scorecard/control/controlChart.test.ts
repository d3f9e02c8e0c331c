import { expect, test } from 'vitest';
import { knownCount, knownShare, notApplicable, type Point } from '../../../src/measures/result.ts';
import { assuranceOf, controlChart } from '../../../src/scorecard/control/controlChart.ts';
import { controlSentences } from '../../../src/scorecard/control/controlInWords.ts';
import { monthsOf } from '../../support/monthsOf.ts';

const swing = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
const count = { kind: 'count', good: 'high' } as const;

const chartOf = (values: readonly number[], good: 'high' | 'low' | 'none' = 'high') =>
  controlChart({ kind: 'count', good }, monthsOf(values.map(knownCount)));

test('a month as chance would have it is common cause', () => {
  expect(chartOf(swing).variation).toBe('common cause');
});

test.each([
  ['high', 'improvement'],
  ['low', 'concern'],
  ['none', 'higher'],
] as const)('a latest month above the limits is, where %s is good, %s', (good, variation) => {
  expect(chartOf([...swing, 30], good).variation).toBe(variation);
});

test.each([
  ['high', 'concern'],
  ['low', 'improvement'],
  ['none', 'lower'],
] as const)('a fall that ends a falling trend is, where %s is good, %s', (good, variation) => {
  expect(chartOf([...swing, 13, 12, 11.5, 11, 10.5, 10], good).variation).toBe(variation);
});

test('fewer than 13 months have no limits, and the runs are said instead', () => {
  const chart = chartOf(swing.slice(0, 12));
  expect(chart.variation).toBe('too few points');
  expect(controlSentences(chart, 'count')).toEqual([
    'Too few points for limits: 13 months with a value are needed.',
    'The mean of 12 months is 11.',
    'The months lie on either side of the median as chance would have them.',
  ]);
});

test('a month without a value is a gap and is left out of the limits', () => {
  const points: Point[] = [...swing.map(knownCount), notApplicable, knownCount(10)];
  const chart = controlChart(count, monthsOf(points));
  expect(chart.points[20]?.value).toBeUndefined();
  expect(chart.known).toBe(21);
});

test('limits are worked out anew only from the month of a recorded decision', () => {
  const values = monthsOf([...swing, ...swing.map((value) => value + 20)].map(knownCount));
  const chart = controlChart(count, values, { recalculatedFrom: ['2023-12-01'] });
  expect(chart.segments.map(({ first, last, mean }) => [first, last, mean])).toEqual([
    [0, 19, 11],
    [20, 39, 31],
  ]);
  expect(chart.points.flatMap(({ signals }) => signals)).toEqual([]);
  expect(controlSentences(chart, 'count')[1]).toMatch(
    /^The mean of 20 months since the limits were worked out anew is 31;/,
  );
});

test('a decision of a day within a month holds from the next month on', () => {
  const values = monthsOf([...swing, ...swing.map((value) => value + 20)].map(knownCount));
  const chart = controlChart(count, values, {
    recalculatedFrom: ['2023-11-15', '2023-12-01', '2019-01-01', '2031-01-01'],
  });
  expect(chart.segments.map(({ first }) => first)).toEqual([0, 20]);
});

test('months since new limits that have no value are said to have none, not all months', () => {
  const values = monthsOf([...swing.map(knownCount), notApplicable]);
  const chart = controlChart(count, values, { recalculatedFrom: ['2023-12-01'] });
  expect(controlSentences(chart, 'count')).toEqual([
    'No month since the limits were worked out anew has a value.',
  ]);
});

test('of a few months no run is said, and one month is one', () => {
  expect(controlSentences(chartOf([5, 5]), 'count').at(-1)).toBe('The mean of 2 months is 5.');
  expect(controlSentences(chartOf([5]), 'count').at(-1)).toBe('The mean of 1 month is 5.');
});

test('a share is said to lie below 100 per cent, though its limits are not cut there', () => {
  const months = monthsOf(swing.map((value) => knownShare(186 + value, 200)));
  const chart = controlChart({ kind: 'share', good: 'high' }, months);
  expect(chart.segments[0]?.limits?.upper).toBeGreaterThan(100);
  expect(controlSentences(chart, 'share')[1]).toMatch(/ and 100 %\.$/);
});

test.each([
  ['high', 5, 'consistently meets'],
  ['high', 50, 'consistently misses'],
  ['high', 11, 'hit or miss'],
  ['low', 50, 'consistently meets'],
  ['low', 5, 'consistently misses'],
  ['none', 11, undefined],
] as const)('where %s is good, a target of %d is %s', (good, target, assurance) => {
  expect(assuranceOf(chartOf(swing, good), good, target)).toBe(assurance);
});

test('a process that never changes and is on its target meets it', () => {
  expect(assuranceOf(chartOf(Array(15).fill(100)), 'high', 100)).toBe('consistently meets');
});

test('the sentences name the mean, the limits and the latest month that is marked', () => {
  expect(controlSentences(chartOf([...swing, 30]), 'count')).toEqual([
    'A signal of improvement.',
    'The mean of 21 months is 11.9; by chance alone a month lies between 4.5 and 19.4.',
    '1 month is marked, the latest December 2023: above the upper limit.',
  ]);
});
