import { expect, test } from 'vitest';
import { compareWithProduct } from './compareWithProduct.ts';

/** 220 random extract sets with the faults of real ones, none of them used in building the product. */
const seeds = Array.from({ length: 220 }, (_, index) => 1_000 + index);

test.each(seeds)(
  'random extract set %i: every point and account equals the referee’s',
  async (seed) => {
    const { points, known, files, differences } = await compareWithProduct(seed);
    expect(differences).toEqual([]);
    expect(points).toBeGreaterThan(1_000);
    expect(known).toBeGreaterThan(0);
    expect(files).toBeGreaterThan(0);
  },
  60_000,
);
