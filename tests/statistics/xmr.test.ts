import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmr } from '../../src/statistics/xmr.ts';
import { placesOf, rulesOf } from '../support/signals.ts';

const calm = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6];

test('the limits stand 2.66 mean moving ranges from the mean', () => {
  const chart = xmr([10, 12, 9, 11, 13, 10, 12, 8, 11, 12, 10, 9, 11]);
  expect(chart.mean).toBeCloseTo(10.615384615, 8);
  expect(chart.movingRange).toBeCloseTo(27 / 12, 10);
  expect(chart.limits?.upper).toBeCloseTo(10.615384615 + 2.66 * 2.25, 8);
  expect(chart.limits?.lower).toBeCloseTo(10.615384615 - 2.66 * 2.25, 8);
  expect(chart.limits?.nearUpper).toBeCloseTo(10.615384615 + (2.66 * 2.25 * 2) / 3, 8);
});

test('no moving range is left out, however large', () => {
  const chart = xmr([1, 2, 1, 2, 1, 2, 1, 2, 1, 10, 1, 2, 1, 2, 1, 2, 1, 2]);
  expect(chart.mean).toBeCloseTo(35 / 18, 10);
  expect(chart.limits?.upper).toBeCloseTo(35 / 18 + (2.66 * 33) / 17, 8);
  expect(chart.flags[9]).toEqual([{ rule: 'outside', side: 'higher' }]);
});

test('fewer than 13 points have no limits and no signals', () => {
  const chart = xmr([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 90]);
  expect(chart.limits).toBeUndefined();
  expect(chart.flags.flat()).toEqual([]);
});

test('the least number of points is a setting', () => {
  expect(xmr([1, 2, 3], { minimumPoints: 3 }).limits).toBeDefined();
});

test('values that never change lie on their limits and are no signal', () => {
  const chart = xmr(Array(15).fill(100));
  expect(chart.limits?.upper).toBe(100);
  expect(chart.limits?.lower).toBe(100);
  expect(chart.flags.flat()).toEqual([]);
});

test('a share that never changes is on its mean, whatever the rounding', () => {
  expect(xmr(Array(15).fill(0.1)).flags.flat()).toEqual([]);
  expect(xmr(Array(17).fill(1 / 3)).flags.flat()).toEqual([]);
});

test('seven points in a row above the mean are a shift, and all seven are marked', () => {
  const chart = xmr([4, 6, 4, 6, 4, 6, 4, 7, 6.9, 7.1, 6.8, 7, 6.9, 7.2, 4, 4]);
  const marked = placesOf(chart, 'shift', 'higher');
  expect(marked).toEqual([7, 8, 9, 10, 11, 12, 13]);
});

test('a point on the mean ends a shift', () => {
  const chart = xmr([6, 6, 6, 5, 6, 6, 6, 4, 4, 4, 5, 4, 4, 4]);
  expect(chart.mean).toBe(5);
  expect(rulesOf(chart)).not.toContain('shift');
});

test('a falling trend of six is marked at all its points', () => {
  const chart = xmr([5, 6, 5, 6, 5, 8, 7, 6, 5, 4, 3, 6, 5, 6, 5]);
  const marked = placesOf(chart, 'trend', 'lower');
  expect(marked).toEqual([5, 6, 7, 8, 9, 10]);
});

test('two equal neighbours end a trend', () => {
  const chart = xmr([5, 6, 5, 6, 5, 8, 7, 6, 6, 5, 4, 6, 5, 6, 5]);
  expect(rulesOf(chart)).not.toContain('trend');
});

test('the length of a trend is a setting', () => {
  const values = [5, 6, 5, 6, 5, 8, 7, 6, 5, 4, 3, 6, 5, 6, 5];
  expect(rulesOf(xmr(values, { trendLength: 7 }))).not.toContain('trend');
});

test('two of three beyond two thirds of the limits are marked, the third is not', () => {
  const chart = xmr([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 8, 8.2, 6.5, 5, 6, 5, 6, 5, 6, 5, 6, 5]);
  const marked = placesOf(chart, 'two of three', 'higher');
  expect(marked).toEqual([12, 13]);
});

test('two of three are no signal where the third is on the other side of the mean', () => {
  const chart = xmr([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 8, 5, 8, 5, 6, 5, 6, 5, 6, 5, 6, 5]);
  expect(rulesOf(chart)).not.toContain('two of three');
});

test('points that swing evenly are no signal', () => {
  expect(xmr(calm).flags.flat()).toEqual([]);
});

test('turning values upside down turns the chart upside down', () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 13, maxLength: 40 });
  fc.assert(
    fc.property(values, (series) => {
      const chart = xmr(series);
      const mirrored = xmr(series.map((value) => -value));
      expect(mirrored.mean).toBeCloseTo(-chart.mean, 10);
      expect(mirrored.limits?.upper).toBeCloseTo(-(chart.limits?.lower ?? Number.NaN), 10);
      expect(mirrored.flags.map((flags) => flags.length)).toEqual(
        chart.flags.map((flags) => flags.length),
      );
    }),
  );
});
