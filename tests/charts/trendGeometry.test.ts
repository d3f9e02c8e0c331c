import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointNearX, xOfPoint } from '../../src/charts/trendGeometry.ts';

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
