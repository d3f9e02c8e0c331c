import { expect, test } from 'vitest';
import { differenceOfCounts } from '../../src/statistics/differenceOfCounts.ts';

test('is the difference over the root of the sum where the exposures are the same', () => {
  const z = differenceOfCounts({ events: 100, exposure: 1 }, { events: 69, exposure: 1 });
  expect(z).toBeCloseTo(-31 / 13, 10);
});

test('allows for unequal populations', () => {
  const z = differenceOfCounts({ events: 100, exposure: 1000 }, { events: 200, exposure: 2000 });
  expect(z).toBeCloseTo(0, 10);
});

test('is 0 where nothing was counted', () => {
  expect(differenceOfCounts({ events: 0, exposure: 1 }, { events: 0, exposure: 1 })).toBe(0);
});
