import type { TableId } from '../../extracts/tables.ts';
import type { AnotherRecord, Window } from '../measure.ts';
import type { SqlContext } from './settings.ts';

/** Rows that look for other records of their child. */
export type Lookers = {
  readonly table: TableId;
  /** The date of their event. */
  readonly at: string;
  /** The expression that holds them, once for each period that they are looked at in. */
  readonly source: string;
};

/** Another record that rows look for. */
export type Found = Lookers & {
  readonly another: AnotherRecord;
  /** The name of the expression that holds for which rows, in which period, it was found. */
  readonly name: string;
};

/** Where a condition is written: which rows are tested, under which name, and where they stand in time. */
export type SqlScope = SqlContext &
  Lookers & {
    readonly window: Window;
    /** The name of the row in the query. */
    readonly row: string;
    /** The last day of the span. */
    readonly day: string;
    readonly found: readonly Found[];
  };
