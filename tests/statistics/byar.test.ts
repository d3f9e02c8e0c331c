import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInterval, rateInterval } from '../../src/statistics/byar.ts';

// Reference values: chi-squared quantiles of scipy.stats, and Byar's formula with its normal quantile.
test.each([
  [0, 0.95, 0, 3.6888794541139354],
  [1, 0.95, 0.025317807984289897, 5.571643390938898],
  [1, 0.998, 0.0010005003335835346, 9.233413476451585],
  [5, 0.95, 1.623486390118421, 11.66833207932267],
  [9, 0.998, 2.452424404363775, 22.65737330906293],
  [10, 0.95, 4.787449913967563, 18.391458605756473],
  [10, 0.998, 2.916318374695686, 24.19372492788055],
  [247, 0.95, 217.15343872060387, 279.8023285534876],
  [792, 0.998, 707.868162200083, 882.8856060346624],
])('%d events at %d have a mean between %d and %d', (events, confidence, lower, upper) => {
  const interval = countInterval(events, confidence);
  expect(interval.lower).toBeCloseTo(lower, 9);
  expect(interval.upper).toBeCloseTo(upper, 9);
});

test('a rate is per so many people', () => {
  const { lower, upper } = rateInterval(5, 1000, 0.95, 10_000);
  expect(lower).toBeCloseTo(16.23486390118421, 9);
  expect(upper).toBeCloseTo(116.6833207932267, 9);
});

test('there may be more events than people', () => {
  expect(rateInterval(30, 20, 0.95, 1).upper).toBeGreaterThan(1.5);
});

test.each([
  [-1, 10],
  [1, 0],
  [1, Number.NaN],
])('%d events among %d are refused', (events, population) => {
  expect(() => rateInterval(events, population, 0.95, 1)).toThrow(RangeError);
});

test('certainty has no upper limit', () => {
  expect(countInterval(3, 1)).toEqual({ lower: 0, upper: Number.POSITIVE_INFINITY });
});

test('holds the count, and grows with the confidence', () => {
  fc.assert(
    fc.property(fc.nat(3000), (events) => {
      const look = countInterval(events, 0.95);
      const alarm = countInterval(events, 0.998);
      expect(alarm.lower).toBeLessThanOrEqual(look.lower);
      expect(look.lower).toBeLessThanOrEqual(events);
      expect(events).toBeLessThanOrEqual(look.upper);
      expect(look.upper).toBeLessThanOrEqual(alarm.upper);
    }),
  );
});
