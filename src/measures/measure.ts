import type { TableId } from '../extracts/tables.ts';

/** P counts events in the period, R events in the 12 months to its end, S the position at its end. */
export type Window = 'P' | 'R' | 'S';

/** Which direction is good in itself; `none` where either may be. */
export type Good = 'low' | 'high' | 'none';

export type MeasureKind = 'share' | 'count' | 'rate';

/**
 * A measure of the strategy, as one plain value. The number (`evaluate.ts`), the sentence that
 * explains it (`describe.ts`) and the columns that it needs (`needs.ts`) all derive from this value.
 */
export type Measure = RowMeasure | ReturnMeasure;

type MeasureBase = {
  readonly id: string;
  /** Short name, as in a table row. */
  readonly title: string;
  /** The question that people ask when they look for this measure. */
  readonly question: string;
  readonly window: Window;
  readonly good: Good;
  /** Why this direction is good, or why none is. */
  readonly goodBecause: string;
};

/** Counted from the rows of an extract. */
export type RowMeasure = MeasureBase & {
  readonly from: 'rows';
  readonly counts: Selection;
  /** What a counted row must also have to be in the numerator. Present in a share, absent in a count. */
  readonly having?: readonly Condition[];
  /** Present in a rate: the number counted per 10,000 of the population aged 0 to 17. */
  readonly per?: 'population';
};

/** Summed from the counts that partners return; `id` is the name used in the column `measure`. */
export type ReturnMeasure = MeasureBase & {
  readonly from: 'returns';
  readonly kind: 'share' | 'count';
  readonly numerator: string;
  readonly denominator?: string;
};

/** Which rows are counted, and how often. */
export type Selection = {
  readonly table: TableId;
  /** P and R: the date that places an event in its window. S: the day from which a record is open. */
  readonly at: string;
  /** What the rows are called where they are not what the table is named for. */
  readonly called?: string;
  /** S only: the date on which a record is no longer open; blank means open still. */
  readonly until?: string;
  /** Rows of the table that are looked at before one of each child is taken. */
  readonly among?: readonly Condition[];
  /**
   * How often a row counts: each `row`; each different value of an id; or, of each child's rows in
   * the window, only the `latest` or `earliest` by `at` (ties go by id in text order).
   */
  readonly once?: { readonly each: string } | { readonly perChild: 'latest' | 'earliest' };
  /** What a row must have to count, tested after one of each child was taken. */
  readonly where?: readonly Condition[];
};

/** A test of one row. A value that is not recorded satisfies no test. */
export type Condition =
  | { readonly column: string; readonly is: string | readonly string[] }
  | { readonly column: string; readonly neglect: true }
  | { readonly column: string; readonly includes: string }
  | { readonly column: string; readonly recorded: true }
  | ({ readonly column: string } & Limits)
  | { readonly age: { readonly from?: number; readonly to?: number } }
  | Duration
  | { readonly another: AnotherRecord }
  | { readonly anyOf: readonly Condition[] };

/** Bounds of a number. */
export type Limits = {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly moreThan?: number;
  readonly lessThan?: number;
};

/** One of the row's dates; the first of several that is recorded; or the day of the position (S). */
export type DateRef = string | { readonly firstOf: readonly string[] } | { readonly the: 'day' };

/** Time that has passed between two dates of a row, in days, whole months or working days. */
export type Duration = {
  readonly from: DateRef;
  readonly to: DateRef;
  readonly days?: Limits;
  /** Months are compared by adding them to `from`: at least 12 means `from` + 12 months ≤ `to`. */
  readonly months?: Limits;
  readonly workingDays?: Limits;
  /** Both the first and the last day are counted. */
  readonly bothEnds?: true;
};

/** Another record of the same child, in the same table unless another is named. */
export type AnotherRecord = {
  readonly table?: TableId;
  /** The date of the other record that places it in time. */
  readonly at: string;
  /** Whether any such record will do, or it must be the latest or earliest of them. */
  readonly which: 'any' | 'latest' | 'earliest';
  /** Dated before the row's own `at` date (never on the same day) … */
  readonly before?: 'event';
  /** … or after it, and not after the end of the window … */
  readonly after?: 'event';
  /** … or up to the day of the position. */
  readonly upTo?: 'day';
  /** Not longer ago than this: from the event less so many months, or after the day less so many. */
  readonly withinMonths?: number;
  /** Instead of being dated within the months, still open or ended within them, by this end date. */
  readonly openOrEnded?: string;
  /** Tests that a record must pass to be one of them. */
  readonly among?: readonly Condition[];
  /** Tests of the record that was found. */
  readonly where?: readonly Condition[];
  /** A number of the record that was found, compared with the row's own. */
  readonly compare?: { readonly column: string; readonly is: 'lower' | 'higher' };
};

/** Share, count or rate, as the value says. */
export function kindOf(measure: Measure): MeasureKind {
  if (measure.from === 'returns') return measure.kind;
  if (measure.per) return 'rate';
  return measure.having ? 'share' : 'count';
}
