import { expect, test } from 'vitest';
import { segmentEnds, targetLabelSide, targetSegments } from '../../src/charts/targetSegments.ts';
import type { Target } from '../../src/scorecard/placement.ts';
import { testMeasure } from '../support/testFullScorecard.ts';

const periods = ['2025-05-31', '2025-07-31', '2025-09-30', '2025-11-30'].map((end) => ({ end }));

function target(from: string, value: number): Target {
  return { from, value, tolerance: 0, toleranceIn: 'points' };
}

test('is a level piece for each target, from the first period that it is in force for', () => {
  const targets = [target('2025-07-01', 20), target('2025-11-30', 12)];
  expect(targetSegments(testMeasure({ good: 'low', targets }), periods)).toEqual([
    { value: 20, first: 1, last: 2, label: 'target 20 %' },
    { value: 12, first: 3, last: 3, label: 'target 12 %' },
  ]);
});

test('is nothing without a target', () => {
  expect(targetSegments(testMeasure(), periods)).toEqual([]);
});

test('steps half way between two periods and stays on the axis', () => {
  expect(segmentEnds({ value: 20, first: 0, last: 2, label: '' }, 4)).toEqual([0, 2.5]);
  expect(segmentEnds({ value: 20, first: 3, last: 3, label: '' }, 4)).toEqual([2.5, 3]);
  expect(segmentEnds({ value: 20, first: 0, last: 0, label: '' }, 1)).toEqual([-1, 1]);
});

test('has its label on the side where the line is not', () => {
  const segment = { value: 20, first: 0, last: 3, label: '' };
  expect(targetLabelSide([25, 26, undefined, 27], segment)).toBe('below');
  expect(targetLabelSide([15, 16, 14, 27], segment)).toBe('above');
  expect(targetLabelSide([], segment)).toBe('above');
});
