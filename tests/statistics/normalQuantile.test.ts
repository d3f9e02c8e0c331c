import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/statistics/normalQuantile.ts';

test.each([
  [0.5, 0],
  [0.8413447460685429, 1],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.999, 3.090232306167813],
  [0.99865010196837, 3],
  [0.999999, 4.753424308822899],
])('a share of %d lies below z = %d', (probability, z) => {
  expect(normalQuantile(probability)).toBeCloseTo(z, 9);
  expect(normalQuantile(1 - probability)).toBeCloseTo(-z, 9);
});

test('the ends are infinite', () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
});

test('what is no probability is refused', () => {
  expect(() => normalQuantile(1.1)).toThrow(RangeError);
  expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
});
