import { expect, test } from 'vitest';
import { attack } from './attacker.ts';
import { published, smallOnly } from './published.ts';
import { randomSet } from './randomSet.ts';

const sets = Number(process.env.ATTACK_SETS ?? 16);
const stride = Number(process.env.ATTACK_STRIDE ?? 25);
const seeds = Array.from({ length: sets }, (_, index) => index + 1);

test.each(seeds)(
  'set %i: no hidden count gives way to a solver',
  async (seed) => {
    const { open, internal } = await published(randomSet(seed));
    const { attacked, breaches } = await attack(open, internal, stride);
    expect(breaches).toEqual([]);
    expect(attacked).toBeGreaterThan(10);
  },
  60_000,
);

test('a result in which nothing is hidden for the sake of others gives way', async () => {
  const { open, internal } = await published(randomSet(1));
  const { breaches } = await attack(smallOnly(open, internal), internal, 3);
  expect(breaches.length).toBeGreaterThan(10);
}, 60_000);

test('the result names its audience, and a hidden point says nothing but that', async () => {
  const { open } = await published(randomSet(2));
  expect(open.audience).toBe('public');
  const hidden = open.measures
    .flatMap(({ points }) => points)
    .find(({ state }) => state === 'suppressed');
  expect(Object.keys(hidden ?? {}).toSorted()).toEqual(['locality', 'period', 'state']);
}, 60_000);
