import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  knownCount,
  knownRate,
  knownShare,
  notApplicable,
  unavailable,
} from '../../src/measures/result.ts';
import {
  datesInWords,
  numberInWords,
  pointInWords,
  standsInWords,
  toOneDecimal,
  whenInWords,
  yearToDateInWords,
} from '../../src/scorecard/format.ts';
import { testFullScorecard, testLatest, testPart } from '../support/testFullScorecard.ts';

const { periods } = testFullScorecard();

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
  expect(pointInWords({ state: 'suppressed' }, 'share')).toBe('hidden to protect privacy');
  expect(pointInWords(notApplicable, 'share')).toBe('none to count among');
  expect(pointInWords(unavailable('history starts on 1 April 2024'), 'share')).toBe(
    'could not be worked out (history starts on 1 April 2024)',
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

test('says in a sentence where a measure stands, and why it does not', () => {
  const when = 'in the 12 months to 31 May 2022';
  const reason = unavailable('history starts on 1 April 2022; this needs it from 1 June 2021');
  expect(standsInWords('Plans', knownCount(9), 'count', when)).toBe(`Plans: 9 ${when}`);
  expect(standsInWords('Plans', reason, 'share', when)).toBe(
    `Plans could not be worked out ${when}: history starts on 1 April 2022; this needs it from 1 June 2021`,
  );
  expect(standsInWords('Plans', notApplicable, 'share', when)).toBe(
    `Plans: there was none to count among ${when}`,
  );
  expect(standsInWords('Plans', { state: 'suppressed' }, 'share', when)).toBe(
    `Plans: hidden to protect privacy ${when}`,
  );
});

test('says the dates of periods in a row, and a part period by its last day', () => {
  expect(datesInWords(periods)).toBe('April and May 2024 to 20 April 2026');
  expect(datesInWords(periods.slice(0, 2))).toBe('April and May 2024 to June and July 2024');
  expect(datesInWords(periods.slice(-1))).toBe('1 to 20 April 2026 (part)');
  expect(datesInWords([])).toBe('no periods');
});

test('says when a value of a part period holds', () => {
  const part = periods[testPart];
  expect(part && whenInWords('P', part)).toBe('from 1 to 20 April 2026 (part)');
});

test('says the dates of the year to date', () => {
  expect(yearToDateInWords(testFullScorecard(), testLatest)).toBe('1 April 2025 to 31 March 2026');
  expect(yearToDateInWords(testFullScorecard(), testPart)).toBe('1 April 2026 to 20 April 2026');
  expect(yearToDateInWords(testFullScorecard(), -1)).toBeUndefined();
});
