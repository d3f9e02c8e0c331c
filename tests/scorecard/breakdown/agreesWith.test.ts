import { expect, test } from 'vitest';
import { knownCount, knownRate, unavailable } from '../../../src/measures/result.ts';
import { agreesWith } from '../../../src/scorecard/breakdown/agreesWith.ts';
import { testBreakdown } from '../../support/testBreakdown.ts';
import { testMeasure } from '../../support/testFullScorecard.ts';

test('the breakdown of the measure’s own rows agrees with it', () => {
  expect(agreesWith(testBreakdown(), testMeasure())).toBe(true);
});

test('one of another place or of other rows does not', () => {
  expect(agreesWith(testBreakdown({ locality: 'wentworth-north' }), testMeasure())).toBe(false);
  const total = testBreakdown().total.map(() => unavailable('no rows'));
  expect(agreesWith(testBreakdown({ total }), testMeasure())).toBe(false);
});

test('of a rate the number that it counts is compared', () => {
  const rate = testMeasure({ kind: 'rate', points: { all: [knownRate(151, 57_200)] } });
  expect(agreesWith(testBreakdown({ total: [knownCount(151)] }), rate)).toBe(true);
  expect(agreesWith(testBreakdown({ total: [knownCount(150)] }), rate)).toBe(false);
});
