import { expect, test } from 'vitest';
import {
  latestCompletePeriod,
  neverWorkedOut,
  periodIndexOf,
  pointAt,
  previousPeriod,
  samePeriodLastYear,
} from '../../src/scorecard/select.ts';
import {
  testFullScorecard,
  testLatest,
  testMeasure,
  testPart,
} from '../support/testFullScorecard.ts';

const scorecard = testFullScorecard();

test('finds a point', () => {
  expect(pointAt(scorecard, 'cp-neglect', 'all', testLatest)).toMatchObject({
    numerator: 145,
    denominator: 320,
  });
});

test('gives a reason for a measure, place or period that is not there', () => {
  expect(pointAt(scorecard, 'none', 'all', 0).state).toBe('unavailable');
  expect(pointAt(scorecard, 'cp-neglect', 'constructor', 0).state).toBe('unavailable');
  expect(pointAt(scorecard, 'cp-neglect', 'all', 99).state).toBe('unavailable');
});

test('finds the latest complete period', () => {
  expect(latestCompletePeriod(scorecard.periods)).toBe(testLatest);
  expect(latestCompletePeriod([])).toBe(-1);
});

test('finds a period by its start, else the latest complete one', () => {
  expect(periodIndexOf(scorecard, '2026-04-01')).toBe(testPart);
  expect(periodIndexOf(scorecard, '1999-04-01')).toBe(testLatest);
  expect(periodIndexOf(scorecard, undefined)).toBe(testLatest);
});

test('finds the period before and the same period of the year before', () => {
  expect(previousPeriod(testLatest)).toBe(10);
  expect(previousPeriod(0)).toBeUndefined();
  expect(samePeriodLastYear(scorecard, testLatest)).toBe(5);
  expect(samePeriodLastYear(scorecard, 0)).toBeUndefined();
});

test('says why a measure never has a value, and not of one that has some', () => {
  const feedback = scorecard.measures.at(-1) ?? testMeasure();
  expect(neverWorkedOut(scorecard, feedback, 'all')).toBe(
    'no extract of feedback (feedback) was supplied',
  );
  expect(neverWorkedOut(scorecard, testMeasure(), 'out-of-area')).toBeUndefined();
});
