import { expect, test } from 'vitest';
import { funnelLimits } from '../../src/statistics/funnel.ts';

test('the limits stand z standard errors from the expected share', () => {
  const { lower, upper } = funnelLimits(0.4, 96, 0.95);
  expect(lower).toBeCloseTo(0.4 - 1.959963984540054 * 0.05, 10);
  expect(upper).toBeCloseTo(0.4 + 1.959963984540054 * 0.05, 10);
});

test('they are cut at none and all', () => {
  expect(funnelLimits(0.1, 4, 0.998).lower).toBe(0);
  expect(funnelLimits(0.9, 4, 0.998).upper).toBe(1);
});

test('a place with nobody has none', () => {
  expect(() => funnelLimits(0.4, 0, 0.95)).toThrow(RangeError);
});
