import { expect, test } from 'vitest';
import { compareBreakdowns } from './compareBreakdowns.ts';

/** Extract sets that no other test uses. */
const seeds = Array.from({ length: 12 }, (_, index) => 7_000 + index);

const seen = new Set<string>();
let compared = 0;

test.each(seeds)(
  'random extract set %i: every group of every breakdown equals the referee’s',
  async (seed) => {
    const { groups, counted, differences } = await compareBreakdowns(seed);
    for (const group of counted) seen.add(group);
    expect(differences).toEqual([]);
    compared += groups;
  },
  60_000,
);

test('over all of these sets, each kind of group has counted something', () => {
  expect(compared).toBeGreaterThan(10_000);
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'age unborn-or-unknown',
      'age 0-4',
      'age 16-17',
      'age 18-and-over',
      'sex F',
      'sex not-recorded',
      'category NEG',
      'category MUL',
      'category not-recorded',
      'source police',
      'source other',
      'source unknown',
      'source not-recorded',
      'ethnicity mixed',
      'ethnicity other-wording',
    ]),
  );
});
