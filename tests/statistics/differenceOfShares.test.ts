import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOfShares } from '../../src/statistics/differenceOfShares.ts';

test('agrees with a worked example', () => {
  const z = differenceOfShares(
    { numerator: 36, denominator: 120 },
    { numerator: 17, denominator: 145 },
  );
  expect(z).toBeCloseTo(-3.7023, 4);
});

test('is 0 where both shares are none or both are all', () => {
  const none = { numerator: 0, denominator: 12 };
  const all = { numerator: 12, denominator: 12 };
  expect(differenceOfShares(none, none)).toBe(0);
  expect(differenceOfShares(all, all)).toBe(0);
});

test('changes its sign when the two shares change places', () => {
  const share = fc
    .tuple(fc.nat(500), fc.nat(500))
    .map(([a, b]) => ({ numerator: a, denominator: a + b + 1 }));
  fc.assert(
    fc.property(share, share, (a, b) => {
      expect(differenceOfShares(a, b)).toBeCloseTo(-differenceOfShares(b, a), 10);
    }),
  );
});
