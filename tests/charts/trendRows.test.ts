import { expect, test } from 'vitest';
import { trendModel } from '../../src/charts/trendModel.ts';
import { labelledPoints, trendRows } from '../../src/charts/trendRows.ts';
import { testFullScorecard, testMeasure, testPart } from '../support/testFullScorecard.ts';

const scorecard = testFullScorecard();

test('leads to the part period by a line of its own', () => {
  const rows = trendRows(trendModel(scorecard, testMeasure(), 'all').points);
  expect(rows[testPart]).toMatchObject({ whole: null, part: expect.any(Number) });
  expect(rows[testPart - 1]?.part).toBe(rows[testPart - 1]?.whole);
  expect(rows[testPart - 2]?.part).toBeNull();
});

test('has a gap where there is no value', () => {
  const rows = trendRows(trendModel(scorecard, testMeasure(), 'wentworth-north').points);
  expect(rows[8]).toEqual({ index: 8, every: null, whole: null, part: null });
});

test('labels the first and the last complete value', () => {
  const { points } = trendModel(scorecard, testMeasure(), 'all');
  expect([...labelledPoints(points)]).toEqual([0, 11]);
});
