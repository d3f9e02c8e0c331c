import { expect, test } from 'vitest';
import { runChart } from '../../src/statistics/runChart.ts';

test('24 values off the median may run to 8 and must cross 8 times', () => {
  const chart = runChart(Array.from({ length: 24 }, (_, place) => (place % 2 === 0 ? 1 : 2)));
  expect(chart).toMatchObject({
    median: 1.5,
    useful: 24,
    longestRun: 1,
    crossings: 23,
    longestExpected: 8,
    fewestExpected: 8,
    isUnusual: false,
  });
});

test('values on the median count for nothing', () => {
  expect(runChart([3, 1, 3, 5, 3])).toMatchObject({ median: 3, useful: 2, crossings: 1 });
});

test('one half low and the other high crosses too seldom', () => {
  expect(runChart([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9])).toMatchObject({
    longestRun: 6,
    crossings: 1,
    fewestExpected: 3,
    isUnusual: true,
  });
});

test('values that are all equal are not unusual', () => {
  expect(runChart([4, 4, 4])).toMatchObject({ median: 4, useful: 0, isUnusual: false });
});
