import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from '../../src/statistics/wilson.ts';

// Reference values: scipy.stats.binomtest(...).proportion_ci(method='wilson').
test.each([
  [1, 10, 0.95, 0.017876213095072896, 0.4041500267952385],
  [4, 17, 0.95, 0.0955504432208012, 0.4726179811956498],
  [5, 9, 0.9, 0.3034766602442459, 0.7819529487202256],
  [413, 845, 0.95, 0.45518070509395603, 0.5224358453200671],
  [413, 845, 0.998, 0.4360404626005852, 0.5417256010316406],
  [669, 4249, 0.95, 0.1468073285811021, 0.16870912596192347],
  [0, 10, 0.95, 0, 0.27753279986288926],
  [10, 10, 0.998, 0.5115210995465378, 1],
])('%d of %d at %d lies between %d and %d', (numerator, denominator, confidence, lower, upper) => {
  const interval = wilsonInterval(numerator, denominator, confidence);
  expect(interval.lower).toBeCloseTo(lower, 10);
  expect(interval.upper).toBeCloseTo(upper, 10);
});

test('certainty takes all shares in', () => {
  expect(wilsonInterval(3, 10, 1)).toEqual({ lower: 0, upper: 1 });
});

test.each([
  [-1, 10],
  [11, 10],
  [0, 0],
  [Number.NaN, 10],
])('%d of %d is refused', (numerator, denominator) => {
  expect(() => wilsonInterval(numerator, denominator, 0.95)).toThrow(RangeError);
});

test.each([0, -0.5, 1.5, 95])('a confidence of %d is refused', (confidence) => {
  expect(() => wilsonInterval(1, 10, confidence)).toThrow(RangeError);
});

const counts = fc
  .tuple(fc.nat(5000), fc.nat(5000))
  .filter(([some, others]) => some + others > 0)
  .map(([some, others]) => ({ some, all: some + others }));

test('holds the share, within 0 and 1, and grows with the confidence', () => {
  fc.assert(
    fc.property(counts, ({ some, all }) => {
      const look = wilsonInterval(some, all, 0.95);
      const alarm = wilsonInterval(some, all, 0.998);
      expect(alarm.lower).toBeGreaterThanOrEqual(0);
      expect(look.lower).toBeGreaterThanOrEqual(alarm.lower);
      expect(some / all).toBeGreaterThanOrEqual(look.lower);
      expect(look.upper).toBeGreaterThanOrEqual(some / all);
      expect(alarm.upper).toBeGreaterThanOrEqual(look.upper);
      expect(alarm.upper).toBeLessThanOrEqual(1);
    }),
  );
});

test('the share of the others has the mirrored interval', () => {
  fc.assert(
    fc.property(counts, ({ some, all }) => {
      const interval = wilsonInterval(some, all, 0.95);
      const mirrored = wilsonInterval(all - some, all, 0.95);
      expect(interval.lower).toBeCloseTo(1 - mirrored.upper, 12);
    }),
  );
});
