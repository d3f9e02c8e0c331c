import type { FigureId } from './publishedFigures.ts';

/** The spellings of one column in different releases, compared without case and punctuation. */
export type Spellings = readonly string[];

/** Columns that are added up: named ones, or every band of working days that ends within the limit. */
export type Sum = { readonly columns: readonly Spellings[] } | { readonly bandsWithin: number };

/** Where a figure stands in the files of a table. */
export type DfeFigure = {
  readonly figure: FigureId;
  readonly numerator: Sum;
  readonly denominator: Spellings;
  /** The DfE's own percentage, which it works out before it rounds the counts. */
  readonly percentage?: Spellings;
};

export type DfeTableId = 'c1' | 'c2' | 'c3' | 'c4' | 'd2' | 'd3' | 'd4' | 'd5' | 'd6' | 'd7';

export type DfeTable = {
  readonly id: DfeTableId;
  readonly title: string;
  readonly figures: readonly DfeFigure[];
};

const plansStarted: Spellings = ['CPP_start', 'CPP_started', 'CPP_starts', 'CPP_starting'];
const plansEnded: Spellings = ['CPP_end', 'CPP_ended', 'CPP_ends', 'CPP_ending', 'CPP_ceased'];
const plansOpen: Spellings = ['CPP_At31', 'CPP_At31March', 'CPP_At_31_March'];
const oneToTwoYears: Spellings = [
  '1_year_less_than_2_years',
  '1_year_to_less_than_2_years',
  '1-2_years',
  '1_year_but_less_than_2_years',
];
const twoYears: Spellings = ['2_years_or_more', '2years+', '2_years_plus', '2_years_and_over'];
const one = (...spellings: readonly string[]): Sum => ({ columns: [spellings] });

/**
 * The tables of “Children in need” that are used, one description each. A new release needs nothing
 * here unless a column is renamed; then it needs one more spelling.
 */
export const dfeTables: readonly DfeTable[] = [
  {
    id: 'c1',
    title: 'C1, referrals and re-referrals',
    figures: [
      {
        figure: 're_referrals_12m',
        numerator: one('rereferral_count', 'Re_referrals'),
        denominator: ['referral_count', 'Referrals'],
        percentage: ['rereferral_percent', 'Re_referrals_percent'],
      },
    ],
  },
  {
    id: 'c2',
    title: 'C2, assessments completed by duration',
    figures: [
      {
        figure: 'assessments_within_45wd',
        numerator: { bandsWithin: 45 },
        denominator: [
          'Assessments',
          'Assessments_completed',
          'Completed_assessments',
          'Total_assessments',
          'Assessment_completed',
        ],
      },
    ],
  },
  {
    id: 'c3',
    title: 'C3, factors identified at the end of assessment',
    figures: [
      {
        figure: 'neglect_factor_16A_share_of_episodes',
        numerator: one('Neglect'),
        denominator: ['Episodes_with_assessment_factor', 'Episodes_with_assessment_factors'],
      },
    ],
  },
  {
    id: 'c4',
    title: 'C4, section 47 enquiries and initial child protection conferences',
    figures: [
      {
        figure: 'icpc_within_15wd',
        numerator: {
          columns: [
            ['Duration_0-10_days', '0-10_days'],
            ['Duration_11-15_days', '11-15_days'],
          ],
        },
        denominator: ['ICPC', 'ICPCs'],
      },
    ],
  },
  {
    id: 'd2',
    title: 'D2, child protection plans started by category',
    figures: [
      {
        figure: 'neglect_share_cpp_starts_initial',
        numerator: one('Neglect_Initial', 'Neglect', 'Neglect_start'),
        denominator: plansStarted,
      },
    ],
  },
  {
    id: 'd3',
    title: 'D3, child protection plans that are a second or later plan',
    figures: [
      {
        figure: 'repeat_cpp_share_of_starts',
        numerator: one('CPP_subsequent', 'CPP_second_or_subsequent'),
        denominator: plansStarted,
        percentage: ['CPP_subsequent_percent', 'CPP_second_or_subsequent_percent'],
      },
    ],
  },
  {
    id: 'd4',
    title: 'D4, child protection plans at 31 March by category',
    figures: [
      {
        figure: 'neglect_share_cpp_31mar_latest',
        numerator: one('Neglect_Latest'),
        denominator: plansOpen,
        percentage: ['Neglect_Latest_percent'],
      },
      {
        figure: 'neglect_share_cpp_31mar_initial',
        numerator: one('Neglect_Initial'),
        denominator: plansOpen,
        percentage: ['Neglect_Initial_percent'],
      },
      {
        figure: 'multiple_share_cpp_31mar_latest',
        numerator: one('Multiple_Latest'),
        denominator: plansOpen,
        percentage: ['Multiple_Latest_percent'],
      },
    ],
  },
  {
    id: 'd5',
    title: 'D5, child protection plans at 31 March by duration',
    figures: [
      {
        figure: 'cpp_open_12m_plus_at_31mar',
        numerator: { columns: [oneToTwoYears, twoYears] },
        denominator: plansOpen,
      },
      {
        figure: 'cpp_open_2y_plus_at_31mar',
        numerator: { columns: [twoYears] },
        denominator: plansOpen,
        percentage: ['2_years_or_more_percent'],
      },
    ],
  },
  {
    id: 'd6',
    title: 'D6, child protection plans reviewed within the required times',
    figures: [
      {
        figure: 'cpp_reviewed_in_timescale',
        numerator: one('Reviewed_within_timescales', 'Reviewed_within_timescale'),
        denominator: ['CPP_At31_3Months', 'CPP_At31_3_Months_or_more'],
        percentage: ['Reviewed_within_timescales_percent', 'Reviewed_within_timescale_percent'],
      },
    ],
  },
  {
    id: 'd7',
    title: 'D7, child protection plans ended by duration',
    figures: [
      {
        figure: 'cpp_ended_2y_plus',
        numerator: { columns: [twoYears] },
        denominator: plansEnded,
        percentage: ['2_years_or_more_percent'],
      },
    ],
  },
];
