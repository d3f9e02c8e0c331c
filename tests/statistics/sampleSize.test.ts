import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marginOfSample, sampleSize } from '../../src/statistics/sampleSize.ts';

// Krejcie and Morgan, Determining sample size for research activities (1970), table 1, where rounding to
// the nearest, as they do, is rounding up.
test.each([
  [100, 80],
  [200, 132],
  [1000, 278],
  [10_000, 370],
])('of %d, %d are needed for 5 points either way', (population, size) => {
  expect(sampleSize(population, 0.05, 0.95)).toBe(size);
});

test('ten points need about a hundred of very many, and fewer of few', () => {
  expect(sampleSize(10_000_000, 0.1, 0.95)).toBe(97);
  expect(sampleSize(151, 0.1, 0.95)).toBe(59);
  expect(sampleSize(3, 0.1, 0.95)).toBe(3);
});

test('nobody is drawn from nobody', () => {
  expect(sampleSize(0, 0.1, 0.95)).toBe(0);
});

test('all of a population leave nothing to chance', () => {
  expect(marginOfSample(20, 20, 0.95)).toBe(0);
});

test('twenty of very many are known to 21.9 points', () => {
  expect(marginOfSample(20, 10_000_000, 0.95)).toBeCloseTo(0.21913, 4);
});

test('the size that is needed is just as precise as was asked, and one less is not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5000 }),
      fc.integer({ min: 2, max: 40 }),
      (n, percent) => {
        const size = sampleSize(n, percent / 100, 0.95);
        expect(marginOfSample(size, n, 0.95)).toBeLessThanOrEqual(percent / 100 + 1e-12);
        fc.pre(size > 1);
        expect(marginOfSample(size - 1, n, 0.95)).toBeGreaterThan(percent / 100);
      },
    ),
    { endOnFailure: true },
  );
});

test.each([
  [10, 0],
  [-1, 0.1],
])('a sample of %d to a margin of %d is refused', (population, margin) => {
  expect(() => sampleSize(population, margin, 0.95)).toThrow(RangeError);
});

test.each([
  [0, 10],
  [11, 10],
])('%d of %d are no sample', (size, population) => {
  expect(() => marginOfSample(size, population, 0.95)).toThrow(RangeError);
});
