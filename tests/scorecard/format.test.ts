import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  knownCount,
  knownRate,
  knownShare,
  notApplicable,
  unavailable,
} from '../../src/measures/result.ts';
import { numberInWords, pointInWords, toOneDecimal } from '../../src/scorecard/format.ts';

test('says a share with its counts', () => {
  expect(pointInWords(knownShare(4, 17), 'share')).toBe('4 of 17 (23.5 %)');
});

test('says a rate with its counts', () => {
  expect(pointInWords(knownRate(151, 57_200), 'rate')).toBe('26.4 per 10,000 (151 of 57,200)');
});

test('says a count, and zero as 0', () => {
  expect(pointInWords(knownCount(1234), 'count')).toBe('1,234');
  expect(pointInWords(knownCount(0), 'count')).toBe('0');
  expect(pointInWords(knownShare(0, 12), 'share')).toBe('0 of 12 (0.0 %)');
});

test('says hidden, not applicable and unavailable each in its own words', () => {
  expect(pointInWords({ state: 'suppressed' }, 'share')).toBe('hidden to protect privacy [c]');
  expect(pointInWords(notApplicable, 'share')).toBe('not applicable: none to count among [z]');
  expect(pointInWords(unavailable('history starts on 1 April 2024'), 'share')).toBe(
    'not available: history starts on 1 April 2024 [x]',
  );
});

test('rounds halves up, which binary fractions would not', () => {
  expect(toOneDecimal(1, 2000, 100)).toBe(0.1);
  expect(toOneDecimal(23, 2000, 100)).toBe(1.2);
  expect(toOneDecimal(807, 2000, 100)).toBe(40.4);
  expect(toOneDecimal(2, 3, 100)).toBe(66.7);
});

test('counts posts in parts', () => {
  expect(pointInWords(knownShare(3.5, 20), 'share')).toBe('3.5 of 20 (17.5 %)');
});

test('is never further from the exact value than half a tenth', () => {
  const counts = fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }));
  fc.assert(
    fc.property(counts, ([numerator, denominator]) => {
      const tenths = Math.round(toOneDecimal(numerator, denominator, 100) * 10);
      const twiceOff = 2 * (tenths * denominator - numerator * 1000);
      expect(twiceOff).toBeLessThanOrEqual(denominator);
      expect(twiceOff).toBeGreaterThan(-denominator);
    }),
  );
});

test('separates thousands with commas', () => {
  expect(numberInWords(1_234_567)).toBe('1,234,567');
  expect(numberInWords(999)).toBe('999');
  expect(numberInWords(1234.5)).toBe('1,234.5');
});
