import { describe, expect, test } from 'vitest';
import { knownCount, knownShare, unavailable } from '../../../src/measures/result.ts';
import type { Facts } from '../../../src/scorecard/reconcile/claim.ts';
import { otherCounts } from '../../../src/scorecard/reconcile/otherCounts.ts';
import { cannotBeRight, reasonsFor } from '../../../src/scorecard/reconcile/reasons.ts';
import { testMeasure } from '../../support/evaluated.ts';

const none = unavailable('history starts on 1 April 2022');

function facts(change: Partial<Facts>): Facts {
  return { published: {}, noun: 'plans', point: none, others: [], official: [], ...change };
}

function words(change: Partial<Facts>): string[] {
  return reasonsFor(facts(change)).map((reason) => `${reason.id}: ${reason.words}`);
}

describe('a published percentage', () => {
  test('that was cut off is said to be', () => {
    const published = { numerator: 3764, denominator: 24_007, percentage: 15.6 };
    expect(words({ published })).toEqual([
      'cut-off: Published 15.6 %, the counts give 15.7 %: cut off, not rounded.',
    ]);
  });

  test('that was rounded to a whole number is said to be', () => {
    const published = { numerator: 247, denominator: 521, percentage: 47 };
    expect(words({ published })).toEqual([
      'rounded: Published 47 %, the counts give 47.4 %: rounded to a whole number.',
    ]);
  });

  test('that its counts do not give cannot be right', () => {
    const reasons = reasonsFor(
      facts({ published: { numerator: 335, denominator: 504, percentage: 30 } }),
    );
    expect(reasons.map(({ id }) => id)).toEqual(['not-of-its-counts']);
    expect(cannotBeRight(reasons)).toBe(true);
  });

  test('that its counts give needs no reason', () => {
    expect(words({ published: { numerator: 1, denominator: 8, percentage: 12.5 } })).toEqual([]);
  });
});

describe('a number with a percentage and no whole', () => {
  const published = { numerator: 335, percentage: 30 };
  const starts = {
    whole: 'plans started in the year',
    numerator: 172,
    denominator: 504,
    same: true,
  };
  const open = { whole: 'plans open at 31 March', denominator: 395, same: false };

  test('that needs another whole than any that the DfE counts cannot be right', () => {
    const reasons = reasonsFor(facts({ published, official: [starts, open] }));
    expect(cannotBeRight(reasons)).toBe(true);
    expect(reasons.map((reason) => reason.words)).toEqual([
      '335 as 30 % needs about 1,117 plans. The DfE counts 504 plans started in the year and 395 plans open at 31 March. Of the first, 335 would be 66.5 %.',
    ]);
  });

  test('that fits a whole of the DfE within a tenth is let be', () => {
    const fitting = { whole: 'plans started in the year', denominator: 1040, same: true };
    expect(words({ published, official: [fitting, open] })).toEqual([]);
  });

  test('is let be where the DfE counts nothing for its dates', () => {
    expect(words({ published })).toEqual([]);
  });
});

describe('the DfE’s count of the same', () => {
  const published = { numerator: 178, denominator: 777 };
  const revised = { whole: 'plans open at 31 March', numerator: 183, denominator: 792, same: true };

  test('where it is near and not equal shows a revision', () => {
    expect(words({ published, official: [revised] })).toEqual([
      'revised: The DfE has 183 of 792 plans open at 31 March for the same dates: the count was revised, or taken on another day.',
    ]);
  });

  test('where it is equal, or is of something else, shows nothing', () => {
    const equal = { ...revised, numerator: 178, denominator: 777 };
    const other = { ...revised, same: false };
    expect(words({ published, official: [equal] })).toEqual([]);
    expect(words({ published, official: [other] })).toEqual([]);
  });
});

describe('a difference from the extracts', () => {
  const published = { numerator: 40, denominator: 100 };
  const counting = {
    measure: testMeasure('cp-neglect'),
    span: { from: 0, to: 0 },
    neglect: 'only',
  } as const;
  const [initial, flow, plans, multiple] = otherCounts;

  test.each([
    [
      initial,
      'initial-or-latest: Counted by initial instead of latest category, the extracts give what was published.',
    ],
    [
      flow,
      'snapshot-or-flow: Counted as records that began in the 12 months before, not those open at the day, the extracts give what was published.',
    ],
    [
      plans,
      'plans-or-children: Counted by record, so that a child can count twice, the extracts give what was published.',
    ],
    [
      multiple,
      'multiple-or-only: Counted with multiple categories that name neglect, the extracts give what was published.',
    ],
  ])(
    'is explained by another way of counting that gives exactly what was published',
    (way, expected) => {
      const others = way ? [{ way, counting, point: knownShare(40, 100) }] : [];
      expect(words({ published, point: knownShare(55, 100), others })).toEqual([expected]);
    },
  );

  test('is not explained by another way that comes near, or by a few that agree by chance', () => {
    const others = initial ? [{ way: initial, counting, point: knownShare(41, 100) }] : [];
    expect(words({ published, point: knownShare(55, 100), others })[0]).toContain('unexplained');
    const few = initial ? [{ way: initial, counting, point: knownShare(4, 9) }] : [];
    const small = { published: { numerator: 4, denominator: 9 }, point: knownShare(8, 9) };
    expect(words({ ...small, others: few })[0]).toContain('unexplained');
  });

  test('is a part of the rows where the extracts hold fewer than half', () => {
    expect(words({ published, point: knownShare(3, 8) })).toEqual([
      'part-of-the-rows: The extracts hold 8 % as many: a file is missing, or holds a part of the rows.',
    ]);
  });

  test('is small where both counts are within a tenth', () => {
    expect(words({ published, point: knownShare(42, 95) })[0]).toContain('small-difference');
    expect(words({ published: { numerator: 40 }, point: knownCount(43) })[0]).toContain(
      'small-difference',
    );
  });

  test('is said to be unexplained where no rule fits', () => {
    expect(words({ published, point: knownShare(60, 100) })).toEqual([
      'unexplained: No rule explains the difference: ask who published it how it was counted.',
    ]);
  });

  test('from a figure that cannot be right needs no other reason', () => {
    const official = [{ whole: 'plans', denominator: 504, same: true }];
    const reasons = reasonsFor(
      facts({
        published: { numerator: 335, percentage: 30 },
        point: knownShare(172, 504),
        official,
      }),
    );
    expect(reasons.map(({ id }) => id)).toEqual(['whole-does-not-fit']);
  });
});

test('a lower bound agrees with whatever reaches it', () => {
  const published = { numerator: 600, denominator: 840, atLeast: true } as const;
  expect(words({ published, point: knownShare(612, 840) })).toEqual([]);
  expect(words({ published, point: knownShare(590, 840) })[0]).toContain('small-difference');
});
