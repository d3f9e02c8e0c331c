import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFromZero, labelledIndexes } from '../../src/charts/axis.ts';

test('starts at zero and ends above the highest value, in round steps', () => {
  expect(axisFromZero(45.3, 'share').ticks).toEqual([0, 20, 40, 60]);
  expect(axisFromZero(2410, 'count').ticks).toEqual([0, 1000, 2000, 3000]);
});

test('counts in whole steps', () => {
  expect(axisFromZero(2, 'count').ticks).toEqual([0, 1, 2]);
});

test('does not go beyond 100 per cent', () => {
  expect(axisFromZero(100, 'share').highest).toBe(100);
  expect(axisFromZero(97, 'share').highest).toBe(100);
});

test('stands where nothing is above zero', () => {
  expect(axisFromZero(0, 'count').ticks).toEqual([0, 1]);
});

test('always holds the highest value', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (highest) => {
      expect(axisFromZero(highest, 'rate').highest).toBeGreaterThanOrEqual(highest - 1e-6);
    }),
  );
});

test('labels as many periods as there is room for, the last one always', () => {
  expect(labelledIndexes(13, 300, 92)).toEqual([2, 7, 12]);
  expect(labelledIndexes(3, 900, 92)).toEqual([0, 1, 2]);
  expect(labelledIndexes(4, 10, 92)).toEqual([3]);
});
