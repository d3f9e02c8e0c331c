import type { FigureId } from '../../extracts/dfe/publishedFigures.ts';
import { factorCodes } from '../../extracts/factors.ts';
import type { Condition, RowMeasure, Selection } from '../../measures/measure.ts';

/** What the DfE counts, as a measure over the extracts; or why they cannot be asked for it. */
export type OfficialMeasure =
  | { readonly measure: RowMeasure; readonly near?: string }
  | { readonly whyNone: string };

type Counted = Pick<RowMeasure, 'window' | 'counts' | 'having'>;

/** The DfE's counts are compared, not judged, and stand under their own titles. */
function official(id: FigureId, counted: Counted, near?: string): OfficialMeasure {
  const measure: RowMeasure = {
    id,
    title: id,
    question: '',
    good: 'none',
    goodBecause: '',
    from: 'rows',
    ...counted,
  };
  return near === undefined ? { measure } : { measure, near };
}

const openPlans: Selection = {
  table: 'cp_plans',
  at: 'start_date',
  until: 'end_date',
  once: { perChild: 'latest' },
};
const plansStarted: Selection = { table: 'cp_plans', at: 'start_date' };

const openFor = (months: number): Condition => ({
  from: 'start_date',
  to: { the: 'day' },
  months: { atLeast: months },
});

const anyFactor: Condition = {
  anyOf: [...factorCodes].map((code) => ({ column: 'factors', includes: code })),
};

/** Each figure in the DfE's own way: every category and reason, the year to 31 March or that day. */
export const officialMeasures: Readonly<Record<FigureId, OfficialMeasure>> = {
  neglect_share_cpp_31mar_latest: official('neglect_share_cpp_31mar_latest', {
    window: 'S',
    counts: openPlans,
    having: [{ column: 'latest_category', neglect: true }],
  }),
  neglect_share_cpp_31mar_initial: official('neglect_share_cpp_31mar_initial', {
    window: 'S',
    counts: openPlans,
    having: [{ column: 'initial_category', neglect: true }],
  }),
  multiple_share_cpp_31mar_latest: {
    whyNone: 'no measure can test for another category than neglect',
  },
  neglect_share_cpp_starts_initial: official('neglect_share_cpp_starts_initial', {
    window: 'P',
    counts: plansStarted,
    having: [{ column: 'initial_category', neglect: true }],
  }),
  repeat_cpp_share_of_starts: official('repeat_cpp_share_of_starts', {
    window: 'P',
    counts: plansStarted,
    having: [
      {
        anyOf: [
          { another: { at: 'start_date', which: 'any', before: 'event' } },
          { column: 'previous_plans', atLeast: 1 },
        ],
      },
    ],
  }),
  cpp_open_12m_plus_at_31mar: official('cpp_open_12m_plus_at_31mar', {
    window: 'S',
    counts: openPlans,
    having: [openFor(12)],
  }),
  cpp_open_2y_plus_at_31mar: official('cpp_open_2y_plus_at_31mar', {
    window: 'S',
    counts: openPlans,
    having: [openFor(24)],
  }),
  cpp_ended_2y_plus: official('cpp_ended_2y_plus', {
    window: 'P',
    counts: { table: 'cp_plans', at: 'end_date' },
    having: [{ from: 'start_date', to: 'end_date', days: { moreThan: 729 }, bothEnds: true }],
  }),
  cpp_reviewed_in_timescale: { whyNone: 'no extract holds the reviews of plans' },
  re_referrals_12m: official('re_referrals_12m', {
    window: 'P',
    counts: { table: 'referrals', at: 'referral_date' },
    having: [{ another: { at: 'referral_date', which: 'any', before: 'event', withinMonths: 12 } }],
  }),
  assessments_within_45wd: official('assessments_within_45wd', {
    window: 'P',
    counts: {
      table: 'assessments',
      at: 'authorised_date',
      where: [
        {
          from: { firstOf: ['referral_date', 'start_date'] },
          to: 'authorised_date',
          days: { atLeast: 0 },
        },
      ],
    },
    having: [
      {
        from: { firstOf: ['referral_date', 'start_date'] },
        to: 'authorised_date',
        workingDays: { atMost: 45 },
      },
    ],
  }),
  neglect_factor_16A_share_of_episodes: official(
    'neglect_factor_16A_share_of_episodes',
    {
      window: 'P',
      counts: {
        table: 'assessments',
        at: 'authorised_date',
        among: [anyFactor],
        once: { perChild: 'latest' },
      },
      having: [{ column: 'factors', includes: '16A' }],
    },
    'The DfE counts episodes of need once each. No extract has episodes, so each child’s latest assessment of the year with a factor is taken.',
  ),
  icpc_within_15wd: { whyNone: 'no extract holds the initial conferences' },
};
