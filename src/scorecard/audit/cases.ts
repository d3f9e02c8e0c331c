import type { ScorecardRequest } from '../session.ts';

/** Which cases: those behind the value of a measure in a place and period. */
export type CasesRequest = Pick<ScorecardRequest, 'partnership' | 'periodMonths'> & {
  readonly measure: string;
  /** A locality of the partnership, `unknown`, or `all`. */
  readonly locality: string;
  /** ISO start of a period of the scorecard. */
  readonly period: string;
};

/** Which of the rows: the numerator, the rest of the denominator, or all of it. */
export type Among = 'numerator' | 'others' | 'all';

/**
 * A row that was counted, as it was understood. It holds ids of children: it is drawn on the machine of
 * whoever has the extracts, saved there as a list where that person asks for it, and goes nowhere else.
 */
export type Case = {
  /** File and line, which name the row where it has no id: `cp_plans.csv, line 12`. */
  readonly where: string;
  /** In the order of the columns. */
  readonly cells: readonly string[];
  /** Whether it is in the numerator; always so where there is no share. */
  readonly passes: boolean;
};

/** The rows behind a value, or why there are none to show. */
export type Cases =
  | {
      readonly state: 'listed';
      /** As headings: `Plan id`, `Child`, `Start date`, `Locality`. */
      readonly columns: readonly string[];
      /** How the rows are called: `contact`, `contacts`. */
      readonly noun: readonly [one: string, many: string];
      /** Whether some of them are in the denominator only. */
      readonly isShare: boolean;
      /** The latest first. */
      readonly cases: readonly Case[];
      /** How many children (or records, where a row names none) can be drawn for an audit; absent where none can. */
      readonly drawable?: Readonly<Record<Among, number>>;
    }
  | { readonly state: 'none'; readonly reason: string };
