import type { SideTableId } from '../sideTables.ts';
import type { TableId } from '../tables.ts';

/** Where a layout keeps a column: the headers that may hold it, the likeliest first. */
export type ColumnSource = {
  readonly headers: readonly string[];
  /** Headers of the ids within which this id is unique; their cells go before its own. */
  readonly within?: readonly string[];
  /** What stands in every row, where the file has no column of it. */
  readonly always?: string;
  /** The cell holds flags as JSON: the value is that of the first flag that is yes. */
  readonly flags?: readonly (readonly [flag: string, value: string])[];
};

/** Rows that are records of the table; the others of the file are something else. */
export type KeptRows = {
  readonly headers: readonly string[];
  readonly reads: RegExp;
  /** What the rows that are kept are, and the others are not. */
  readonly are: string;
};

/**
 * How a standard or a system writes the facts of a table. Headers are compared without case, spaces
 * and punctuation. A layout is one value: recognition, reading, joins and the words on the page
 * derive from it.
 */
export type Layout = {
  readonly id: string;
  readonly title: string;
  readonly table: TableId | SideTableId;
  /** The headers of each column of the table that the layout has. */
  readonly columns: Readonly<Record<string, readonly string[] | ColumnSource>>;
  /** The columns without which a file is not of this layout. */
  readonly needs: readonly string[];
  readonly keeps?: KeptRows;
  /** Several rows of one id are one record, each with one entry of this list. */
  readonly collects?: 'factors';
  /** What files of this layout cannot say, and what to add. */
  readonly cannotSupply?: readonly string[];
};

/** The source of a column, whichever way the layout writes it. */
export function sourceOf(layout: Layout, column: string): ColumnSource | undefined {
  const source = Object.hasOwn(layout.columns, column) ? layout.columns[column] : undefined;
  if (source === undefined) return undefined;
  return 'headers' in source ? source : { headers: source };
}
