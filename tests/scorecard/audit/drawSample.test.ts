import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, drawSample } from '../../../src/scorecard/audit/drawSample.ts';

test.each([
  { counts: [60, 30, 10], size: 10, shares: [6, 3, 1] },
  { counts: [96, 2, 2], size: 10, shares: [8, 1, 1] },
  { counts: [5, 0, 5], size: 4, shares: [2, 0, 2] },
  { counts: [1, 1, 1], size: 2, shares: [1, 1, 1] },
  { counts: [3, 2], size: 99, shares: [3, 2] },
  { counts: [0, 0], size: 5, shares: [0, 0] },
  { counts: [50, 50], size: 3, shares: [2, 1] },
])('$size of $counts are shared out as $shares', ({ counts, size, shares }) => {
  expect(allocate(counts, size)).toEqual(shares);
});

test('a sample has its size, at least one of each stratum and none twice', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 80 }), (strata, size) => {
      const shares = allocate(strata, size);
      const all = strata.reduce((sum, count) => sum + count, 0);
      const filled = strata.filter((count) => count > 0).length;
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(
        Math.min(all, Math.max(size, filled)),
      );
      expect(shares.every((share, index) => share <= (strata[index] ?? 0))).toBe(true);
      expect(shares.filter((share) => share > 0)).toHaveLength(filled);
    }),
    { endOnFailure: true },
  );
});

const strata = ['north', 'south'];
const candidates = Array.from({ length: 40 }, (_, index) => ({
  key: `K${index}`,
  stratum: strata[index % 2] ?? '',
}));
const keysOf = (seed: string, of = candidates, size = 8) =>
  drawSample(of, strata, { size, seed }).taken.map(({ key }) => key);

test('the same seed draws the same sample in whatever order the cases come', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(candidates, { minLength: 40 }),
      fc.string(),
      (shuffled, seed) => {
        expect(keysOf(seed, shuffled)).toEqual(keysOf(seed));
      },
    ),
    { endOnFailure: true },
  );
});

test('another seed draws another sample', () => {
  expect(keysOf('1')).not.toEqual(keysOf('2'));
});

test('a larger sample of the same seed holds the smaller one', () => {
  expect(keysOf('1', candidates, 20)).toEqual(expect.arrayContaining(keysOf('1', candidates, 8)));
});

test('each case is drawn about as often as any other', () => {
  const seeds = Array.from({ length: 1000 }, (_, index) => String(index));
  const times = new Map<string, number>();
  for (const key of seeds.flatMap((seed) => keysOf(seed)))
    times.set(key, (times.get(key) ?? 0) + 1);
  // 1000 draws at a chance of one in five: 200 ± 12.6; four standard deviations either way.
  expect(Math.min(...times.values())).toBeGreaterThan(149);
  expect(Math.max(...times.values())).toBeLessThan(251);
  expect(times.size).toBe(40);
});

test('how many cases each stratum has and how many were taken is told, empty ones left out', () => {
  const all = ['north', 'empty', 'south'];
  expect(drawSample(candidates, all, { size: 8, seed: '1' }).strata).toEqual([
    { stratum: 'north', cases: 20, taken: 4 },
    { stratum: 'south', cases: 20, taken: 4 },
  ]);
});
