import { type FigureId, figureIds } from '../../extracts/dfe/publishedFigures.ts';
import type { Good } from '../../measures/measure.ts';

/** A figure of the DfE's statistics: what it counts, and how far it can stand beside a measure. */
export type Figure = {
  readonly title: string;
  /** What one of the denominator is, as in `126 of 265 plans`. */
  readonly counts: string;
  /** S is the position at 31 March, R the year to 31 March. */
  readonly window: 'S' | 'R';
  readonly numerator: string;
  readonly denominator: string;
  /** The measure that it is nearest to; absent for one that is only context. */
  readonly measure?: string;
  /** How it differs from that measure; absent where both count the same. */
  readonly differs?: string;
  /** Which direction the DfE takes to be good. */
  readonly good: Good;
  /** The table of the DfE's statistics, by its letter and number. */
  readonly table: string;
};

const everyCategory =
  'The published figure counts plans of every category of abuse; the measure counts plans for neglect only.';

/** Every figure that is used, each described once. */
export const figures: Readonly<Record<FigureId, Figure>> = {
  neglect_share_cpp_31mar_latest: {
    title: 'Child protection plans that are for neglect, by latest category',
    counts: 'plans',
    window: 'S',
    numerator: 'plans open at 31 March whose latest category is neglect',
    denominator: 'plans open at 31 March',
    measure: 'cp-neglect',
    good: 'none',
    table: 'D4',
  },
  neglect_share_cpp_31mar_initial: {
    title: 'Child protection plans that are for neglect, by initial category',
    counts: 'plans',
    window: 'S',
    numerator: 'plans open at 31 March whose initial category was neglect',
    denominator: 'plans open at 31 March',
    measure: 'cp-neglect',
    differs:
      'The published figure goes by the category with which the plan began; the measure goes by the latest category.',
    good: 'none',
    table: 'D4',
  },
  multiple_share_cpp_31mar_latest: {
    title: 'Child protection plans of multiple categories',
    counts: 'plans',
    window: 'S',
    numerator: 'plans open at 31 March whose latest category is multiple',
    denominator: 'plans open at 31 March',
    good: 'none',
    table: 'D4',
  },
  neglect_share_cpp_starts_initial: {
    title: 'Child protection plans started that are for neglect',
    counts: 'plans started',
    window: 'R',
    numerator: 'plans started in the year whose initial category is neglect',
    denominator: 'plans started in the year',
    measure: 'cp-neglect-starts',
    good: 'none',
    table: 'D2',
  },
  repeat_cpp_share_of_starts: {
    title: 'Child protection plans that are a second or later plan',
    counts: 'plans started',
    window: 'R',
    numerator: 'plans started in the year for children who had a plan before, however long ago',
    denominator: 'plans started in the year',
    measure: 'cp-repeat',
    good: 'low',
    table: 'D3',
  },
  cpp_open_12m_plus_at_31mar: {
    title: 'Child protection plans open for a year or more',
    counts: 'plans',
    window: 'S',
    numerator: 'plans open at 31 March for a year or more',
    denominator: 'plans open at 31 March',
    measure: 'cp-neglect-12-months',
    differs: everyCategory,
    good: 'low',
    table: 'D5',
  },
  cpp_open_2y_plus_at_31mar: {
    title: 'Child protection plans open for two years or more',
    counts: 'plans',
    window: 'S',
    numerator: 'plans open at 31 March for two years or more',
    denominator: 'plans open at 31 March',
    good: 'low',
    table: 'D5',
  },
  cpp_ended_2y_plus: {
    title: 'Child protection plans that ended after two years or more',
    counts: 'plans ended',
    window: 'R',
    numerator: 'plans ended in the year that had lasted two years or more',
    denominator: 'plans ended in the year',
    measure: 'cp-neglect-ended-2-years',
    differs: everyCategory,
    good: 'low',
    table: 'D7',
  },
  cpp_reviewed_in_timescale: {
    title: 'Child protection plans reviewed within the required times',
    counts: 'plans',
    window: 'S',
    numerator: 'plans open at 31 March for three months or more, all of whose reviews were in time',
    denominator: 'plans open at 31 March for three months or more',
    good: 'high',
    table: 'D6',
  },
  re_referrals_12m: {
    title: 'Referrals within 12 months of an earlier referral',
    counts: 'referrals',
    window: 'R',
    numerator: 'referrals in the year within 12 months of an earlier referral of the child',
    denominator: 'referrals in the year',
    measure: 're-referrals-neglect',
    differs:
      'The published figure counts referrals for every reason; the measure counts referrals for neglect only.',
    good: 'low',
    table: 'C1',
  },
  assessments_within_45wd: {
    title: 'Assessments completed within 45 working days',
    counts: 'assessments',
    window: 'R',
    numerator: 'assessments completed in the year within 45 working days of the referral',
    denominator: 'assessments completed in the year',
    measure: 'assessments-neglect-45-days',
    differs:
      'The published figure counts every assessment; the measure counts those with neglect as a factor only.',
    good: 'high',
    table: 'C2',
  },
  neglect_factor_16A_share_of_episodes: {
    title: 'Assessed episodes with neglect as a factor',
    counts: 'episodes with a factor',
    window: 'R',
    numerator: 'episodes in the year with factor 16A, neglect, at the end of an assessment',
    denominator: 'episodes in the year with any factor at the end of an assessment',
    measure: 'assessments-neglect',
    differs:
      'The published figure counts episodes with at least one factor, once each; the measure counts all assessments authorised, with a factor or without.',
    good: 'none',
    table: 'C3',
  },
  icpc_within_15wd: {
    title: 'Initial child protection conferences within 15 working days',
    counts: 'conferences',
    window: 'R',
    numerator: 'initial conferences in the year within 15 working days of the strategy discussion',
    denominator: 'initial conferences in the year',
    good: 'high',
    table: 'C4',
  },
};

/** The figures that can stand beside a measure: first those that count the same. */
export function figuresOf(measure: string): FigureId[] {
  return figureIds
    .filter((id) => figures[id].measure === measure)
    .toSorted(
      (a, b) => Number(figures[a].differs !== undefined) - Number(figures[b].differs !== undefined),
    );
}

/** The direction that both the DfE and the partnership take to be good; none where they differ. */
export function sharedDirection(figure: FigureId, good: Good): Good {
  return figures[figure].good === good ? good : 'none';
}
