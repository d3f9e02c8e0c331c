import type { Day } from '../calendar/calendarDate.ts';
import type { AnyTable } from './sideTables.ts';
import type { ColumnKind, Table, TableId } from './tables.ts';

/** Texts by number, of which each may be made only when it is asked for. */
export type Words = { readonly length: number; at(number: number): string | undefined };

/** Words by number; 0 is blank. */
export class Dictionary {
  readonly words: string[] = [''];
  private readonly numbers = new Map<string, number>();

  /** The number of a word, given now where it is new. */
  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const next = this.words.length;
    const own = ownCopy(word);
    this.words.push(own);
    this.numbers.set(own, next);
    return next;
  }
}

/** The same text in memory of its own: a part of a file's text would keep all of that text alive. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

type Values = {
  readonly date: Int32Array;
  readonly number: Float64Array;
  readonly flag: Uint8Array;
  readonly category: Uint8Array;
  readonly code: Uint8Array;
  readonly id: Int32Array;
  readonly child: Int32Array;
  readonly text: Int32Array;
  readonly factors: Int32Array;
};

/**
 * The cells of one column, a number a row. Dates are days (`noDay` is blank), numbers are themselves
 * (NaN is blank), flags and categories are their codes (0 is not recorded), codes are 1 more than
 * their place in the column's list, and ids, texts and factor lists are numbers of `words`.
 */
export type ColumnData<Kind extends ColumnKind = ColumnKind> = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly values: Values[K];
    readonly words: K extends 'id' | 'child' ? Words : readonly string[];
  };
}[Kind];

/** The rows of a table that are used, column by column. */
export type TableData<Kind extends AnyTable = Table> = {
  readonly table: Kind;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnData>;
  /** The columns that a file of the table has; the others are blank in every row. */
  readonly present: ReadonlySet<string>;
  /** Names of the files, and for each row the file's place in them and the line in it. */
  readonly files: readonly string[];
  readonly file: Uint16Array;
  readonly line: Int32Array;
};

/** All that was read. Children have the same numbers in every table. */
export type Extracts = {
  readonly tables: ReadonlyMap<TableId, TableData>;
  /** Ids by child number; within an authority they read `authority␟id`. */
  readonly children: Words;
};

/** Between an authority and an id that is unique only within it. */
export const withinAuthority = '\u001f';

/** The id as it stood in the file. */
export function bareId(id: string): string {
  return id.slice(id.indexOf(withinAuthority) + 1);
}

/** A column of the kind that is expected. Throws where it is another: an error of a definition. */
export function columnData<Kind extends ColumnKind>(
  data: TableData<AnyTable>,
  name: string,
  ...kinds: readonly Kind[]
): ColumnData<Kind> {
  const column = data.columns.get(name);
  if (!column || !kinds.includes(column.kind as Kind)) {
    throw new Error(`${data.table.id}.${name} is not a column of ${kinds.join(' or ')}.`);
  }
  return column as ColumnData<Kind>;
}

/** The days of a date column. */
export function daysOf(data: TableData<AnyTable>, name: string): ArrayLike<Day> {
  return columnData(data, name, 'date').values;
}
