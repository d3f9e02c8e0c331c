import type { TableId } from '../../../extracts/tables.ts';
import type { Condition, Good, MeasureKind, Window } from '../../../measures/measure.ts';

/** A measure as it stands in the boxes of the form; numbers are texts until they are read. */
export type MeasureForm = {
  readonly title: string;
  readonly question: string;
  readonly good: Good;
  readonly goodBecause: string;
  readonly window: Window;
  readonly table: TableId;
  /** The column of the date that places a row in time. */
  readonly at: string;
  /** For a position: the column of the date on which a record is no longer open; or empty. */
  readonly until: string;
  /** What the rows are called where they are not what the extract is named for; or empty. */
  readonly called: string;
  readonly once: Once;
  /** Rows that are looked at before one of each child is taken. */
  readonly among: readonly Line[];
  readonly where: readonly Line[];
  readonly shown: MeasureKind;
  readonly having: readonly Line[];
  /** For counts that partners return: what is counted, and among what; else empty. */
  readonly numerator: string;
  readonly denominator: string;
};

/** How often a row counts: each row, one of each child, or each different value of a column. */
export type Once = 'row' | 'latest' | 'earliest' | `each:${string}`;

/** A condition in its place: the key tells it from its neighbours while they come and go. */
export type Line = { readonly key: number; readonly test: Test };

export type Bound = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'between';

/** Bounds of a number; `second` only where it lies between two. */
export type Bounds = { readonly bound: Bound; readonly first: string; readonly second: string };

/** The units in which the time between two dates is measured. */
export type Unit = 'days' | 'months' | 'workingDays';

/** A condition as it stands in its boxes. */
export type Test =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly column: string; readonly values: readonly string[] }
  | { readonly kind: 'text'; readonly column: string; readonly text: string }
  | { readonly kind: 'neglect'; readonly column: string }
  | { readonly kind: 'recorded'; readonly column: string }
  | { readonly kind: 'factor'; readonly column: string; readonly factor: string }
  | ({ readonly kind: 'number'; readonly column: string } & Bounds)
  | { readonly kind: 'age'; readonly from: string; readonly to: string }
  | TimeTest
  | AnotherTest
  | { readonly kind: 'anyOf'; readonly lines: readonly Line[] }
  /** What the form has no boxes for: shown in words and kept as it is. */
  | { readonly kind: 'other'; readonly condition: Condition };

/** Time between two dates, each a column, several of which the first recorded one, or `theDay`. */
export type TimeTest = {
  readonly kind: 'time';
  readonly from: string;
  readonly to: string;
  readonly unit: Unit;
  readonly bothEnds: boolean;
} & Bounds;

export type AnotherTest = {
  readonly kind: 'another';
  /** Empty for the extract of the row itself. */
  readonly table: TableId | '';
  readonly at: string;
  readonly when: 'before' | 'after' | 'upTo';
  /** Within so many months; empty for at any time. */
  readonly months: string;
  /** The column of an end date where the record must be open or ended within the months, not dated. */
  readonly ended: string;
  readonly which: 'any' | 'latest' | 'earliest';
  readonly among: readonly Line[];
  readonly where: readonly Line[];
};

/** Stands for the day of the position among the dates. */
export const theDay = '@day';

/** The next key of a list of lines. */
export function nextKey(lines: readonly Line[]): number {
  return 1 + Math.max(0, ...lines.map(({ key }) => key));
}
