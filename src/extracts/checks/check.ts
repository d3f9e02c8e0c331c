import type { Day } from '../../calendar/calendarDate.ts';
import type { Extracts, TableData } from '../columns.ts';
import type { Places } from '../places.ts';
import type { IssueSeverity } from '../report.ts';
import type { RowDates } from '../rowDates.ts';
import type { TableId } from '../tables.ts';

/** One check of what was read, as one value: what is wrong, how to mend it, and how it is found. */
export type Check = {
  readonly id: string;
  readonly severity: IssueSeverity;
  /** What is wrong, as a heading. */
  readonly title: string;
  /** What to do about it. */
  readonly todo: string;
  readonly effect: Effect;
} & (RowCheck | { readonly met: Stage });

/** A check that needs nothing but rows. */
export type RowCheck = {
  /** The tables that it looks at; every table that has its columns where none is named. */
  readonly tables?: readonly TableId[];
  /** The columns that it looks at. */
  readonly columns: readonly string[];
  readonly find: Find;
};

/** Where a check is made that looks at more than rows: at cells, at measures, or at the dates of the load. */
export type Stage = 'reading' | 'measures' | 'load';

/**
 * What an issue can do to the measures that look at it. `places`: right in the whole and too low in
 * localities. `matching`: who looks for its children in another table finds none. `months`: rows of
 * whole months may be missing. `rows`: any number of rows may be missing, of any period.
 */
export type Effect = 'nothing' | 'places' | 'matching' | 'months' | 'rows' | Misses;

/** A record that may be missing, or one too many, or either, so that values are too low or too high. */
export type Misses = {
  readonly makes: 'low' | 'high' | 'either';
  /** Whether measures that read the table, the column of the issue, or the one measure are touched. */
  readonly of: 'row' | 'column' | 'measure';
  /** The row's own dates do not tell when it should count. */
  readonly undated?: true;
};

/** Looks through the rows of a table and reports those that something is wrong with. */
export type Find = (data: TableData, context: CheckContext, report: Report) => void;

/** Tells of a row, or of the whole table and some of its days, by a column and the value that stands there. */
export type Report = (
  row: number | undefined,
  column: string,
  value?: string,
  days?: RowDates,
) => void;

/** Known while checking: until when and from when the rows are complete, and the localities if any. */
export type CheckContext = {
  readonly extracts: Extracts;
  readonly asAt: Day;
  readonly coverFrom: Day;
  readonly places?: Places | undefined;
  /** Whether local sub-codes of primary need count as neglect. */
  readonly neglectByPrimaryNeed?: boolean | undefined;
};
