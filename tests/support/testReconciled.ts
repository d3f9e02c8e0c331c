import { knownShare, unavailable } from '../../src/measures/result.ts';
import type { Comparison } from '../../src/scorecard/reconcile/compare.ts';
import type { StrategyRow } from '../../src/scorecard/reconcile/reconcileStrategy.ts';
import type { Reconciled } from '../../src/ui/desk.ts';

const agrees: Comparison = {
  verdict: 'agrees',
  cannotBeRight: false,
  point: knownShare(669, 4249),
  difference: { numerator: 0, denominator: 0, points: 0 },
  reasons: [
    { id: 'cut-off', words: 'Published 15 %, the counts give 15.7 %: cut off, not rounded.' },
  ],
};

const wrong: Comparison = {
  verdict: 'differs',
  cannotBeRight: true,
  point: knownShare(172, 504),
  difference: { numerator: -163, points: 4.1 },
  reasons: [{ id: 'whole-does-not-fit', words: '335 as 30 % needs about 1,117 plans.' }],
};

const early: Comparison = {
  verdict: 'no-value',
  cannotBeRight: false,
  point: unavailable('history starts on 1 April 2022'),
  reasons: [],
};

const shared = {
  source: 'Neglect Strategy',
  when: '1 April 2022 to 31 March 2023',
  place: 'Rotherham',
  isPart: false,
  kind: 'share',
} as const;

const strategy: readonly StrategyRow[] = [
  {
    ...shared,
    what: 'Assessments with neglect',
    published: { numerator: 669, denominator: 4249, percentage: 15 },
    recalculated: 15.7,
    comparison: agrees,
  },
  {
    ...shared,
    what: 'Plans because of neglect',
    published: { numerator: 335, percentage: 30 },
    comparison: wrong,
  },
  {
    ...shared,
    what: 'Notifications',
    published: { numerator: 310 },
    kind: 'count',
    comparison: early,
  },
  {
    ...shared,
    what: 'Notifications',
    place: 'Wentworth North',
    isPart: true,
    published: { numerator: 34 },
    kind: 'count',
    comparison: early,
  },
  {
    ...shared,
    what: 'Children in need',
    when: '31 March 2015',
    published: { numerator: 1256 },
    kind: 'count',
    whyNotMeasured: 'which is not neglect alone',
    comparison: { ...early, point: unavailable('which is not neglect alone') },
  },
];

/** A reconciliation with a figure of every kind. */
export const testReconciled: Reconciled = {
  strategy,
  official: [
    {
      authority: 'Rotherham',
      year: 2024,
      rows: [
        {
          title: 'Plans open for two years or more',
          published: { state: 'suppressed' },
          publishedDenominator: 313,
          comparison: {
            verdict: 'no-value',
            cannotBeRight: false,
            point: knownShare(4, 313),
            reasons: [{ id: 'hidden', words: 'The extracts’ 4 can be the same.' }],
          },
        },
      ],
    },
  ],
  notCounted: ['Reviews of plans: no extract holds them'],
};
