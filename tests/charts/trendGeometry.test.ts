import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelFoot, pointNearX, xOfPoint, yOfValue } from '../../src/charts/trendGeometry.ts';

test('puts a label above or below the line that it stands beside', () => {
  const rising = [10, 20, 30, 40];
  const falling = [40, 30, 20, 10];
  const foot = (values: readonly number[], index: number) => labelFoot(values, index, 40, 720);
  expect(foot(rising, 0)).toBeGreaterThan(yOfValue(10, 40));
  expect(foot(rising, 3)).toBeLessThan(yOfValue(40, 40));
  expect(foot([30, 40, 40, 40], 0)).toBeGreaterThan(yOfValue(30, 40));
  expect(foot([30, 20, 20, 20], 0)).toBeLessThan(yOfValue(30, 40));
  expect(foot(falling, 0)).toBeLessThan(yOfValue(40, 40));
  expect(foot([1, 20, 20, 20], 0)).toBeLessThan(yOfValue(1, 40));
});

test('finds each point at the place where it is drawn', () => {
  const place = fc.integer({ min: 2, max: 60 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      index: fc.nat(count - 1),
      width: fc.integer({ min: 240, max: 1600 }),
    }),
  );
  fc.assert(
    fc.property(place, ({ count, index, width }) => {
      expect(pointNearX(xOfPoint(index, count, width), count, width)).toBe(index);
    }),
  );
});
