import type { Check } from '../../extracts/checks/check.ts';
import type { IssueCode } from '../../extracts/checks/checks.ts';
import type { TableId } from '../../extracts/tables.ts';
import type { Point } from '../../measures/result.ts';

/** How good the data of each measure are, by its id. */
export type Quality = Readonly<Record<string, MeasureQuality>>;

export type MeasureQuality = {
  /** How many of the rows have the columns filled that the measure looks at, by period. */
  readonly filled: readonly Filled[];
  /** The checks that found something in what the measure looks at. */
  readonly touches: readonly Touch[];
};

export type Filled = { readonly columns: readonly string[]; readonly points: readonly Point[] };

/** What a check found in one table, and how it bears on a measure. */
export type Touch = Pick<Check, 'severity' | 'title'> & {
  readonly code: IssueCode;
  readonly table: TableId;
  /** Absent where it is about whole rows. */
  readonly column?: string;
  readonly count: number;
  /** How many of them can bear on each period: those whose dates put them there, or cannot be told. */
  readonly perPeriod: readonly number[];
  readonly bears: Bearing;
  /** The issues are rows that are not used and may be missing. */
  readonly isMissing: boolean;
};

/**
 * Which way a value may be wrong. `low`, `high` and `either`: by at most one for each that bears on the
 * period. `open`: by a number that cannot be said. `places`: in localities only. `matching`: it reads
 * as if nobody were found. `months`: rows of whole months may be missing. `rows`: any
 * number of rows may be.
 */
export type Bearing =
  | 'low'
  | 'high'
  | 'either'
  | 'open'
  | 'places'
  | 'matching'
  | 'months'
  | 'rows';
