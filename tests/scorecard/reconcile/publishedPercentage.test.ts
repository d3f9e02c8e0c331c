import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  impliedWhole,
  recalculated,
  roundingOf,
} from '../../../src/scorecard/reconcile/publishedPercentage.ts';

test.each([
  [3764, 24_007, 15.6, 'cut-off'],
  [3296, 20_001, 16.4, 'cut-off'],
  [669, 4249, 15, 'cut-off'],
  [247, 521, 47, 'rounded'],
  [293, 993, 30, 'rounded'],
  [183, 792, 23.1, 'rounded'],
  [293, 993, 29, 'cut-off'],
  [335, 504, 30, 'neither'],
  [1, 8, 12.5, 'rounded'],
  [1, 8, 13, 'rounded'],
  [1, 8, 12, 'cut-off'],
])('%i of %i as %d %% is %s', (numerator, denominator, percentage, rounding) => {
  expect(roundingOf(numerator, denominator, percentage)).toBe(rounding);
});

test('a share to one decimal place is always one that was rounded', () => {
  const counts = fc
    .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }))
    .filter(([numerator, denominator]) => numerator <= denominator);
  fc.assert(
    fc.property(counts, ([numerator, denominator]) => {
      const shown = recalculated(numerator, denominator);
      expect(roundingOf(numerator, denominator, shown)).not.toBe('neither');
    }),
  );
});

test('335 as 30 % needs about 1,117, from 1,081 where it was cut off to 1,135 where it was rounded', () => {
  expect(impliedWhole(335, 30)).toEqual({ least: 1081, about: 1117, most: 1135 });
});

test('the whole is always among those that the published percentage implies', () => {
  const counts = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }))
    .filter(
      ([numerator, denominator]) => numerator <= denominator && 100 * numerator >= denominator,
    );
  fc.assert(
    fc.property(counts, ([numerator, denominator]) => {
      const cutOff = Math.floor((100 * numerator) / denominator);
      const whole = impliedWhole(numerator, cutOff);
      expect(denominator).toBeGreaterThanOrEqual(whole?.least ?? 0);
      expect(denominator).toBeLessThanOrEqual(whole?.most ?? 0);
    }),
  );
});

test('none, or none of a hundred, implies no whole', () => {
  expect(impliedWhole(0, 30)).toBeUndefined();
  expect(impliedWhole(3, 0)).toBeUndefined();
});
