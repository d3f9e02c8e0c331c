/** The figures of the DfE's statistics that are used, each a share of two published counts. */
export const figureIds = [
  'neglect_share_cpp_31mar_latest',
  'neglect_share_cpp_31mar_initial',
  'multiple_share_cpp_31mar_latest',
  'neglect_share_cpp_starts_initial',
  'repeat_cpp_share_of_starts',
  'cpp_open_12m_plus_at_31mar',
  'cpp_open_2y_plus_at_31mar',
  'cpp_ended_2y_plus',
  'cpp_reviewed_in_timescale',
  're_referrals_12m',
  'assessments_within_45wd',
  'neglect_factor_16A_share_of_episodes',
  'icpc_within_15wd',
] as const;

export type FigureId = (typeof figureIds)[number];

/** What stands where there is no count; kept as what it means, never as a number. */
export const publishedSymbols = ['c', 'k', 'low', 'u', 'x', 'z'] as const;

export type PublishedSymbol = (typeof publishedSymbols)[number];

export type PublishedCount = number | PublishedSymbol;

/**
 * Numerator and denominator as they were published. The published percentage stands beside them only
 * where it is not what the two counts give.
 */
export type PublishedValue =
  | readonly [numerator: PublishedCount, denominator: PublishedCount]
  | readonly [numerator: PublishedCount, denominator: PublishedCount, percentage: number];

/** The values of one figure by area and by the year that ends on 31 March. */
export type FigureTable = {
  readonly figure: FigureId;
  /** The year of the statistics that they were published with: their latest year. */
  readonly release: number;
  readonly values: Readonly<Record<string, Readonly<Record<string, PublishedValue>>>>;
};

/** Published figures; areas are local authorities by their three figures, regions and England by ONS code. */
export type PublishedFigures = {
  readonly areas: Readonly<Record<string, string>>;
  readonly tables: readonly FigureTable[];
};
