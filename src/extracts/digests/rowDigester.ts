import { type Day, noDay, partsOf } from '../../calendar/calendarDate.ts';
import { type ColumnData, daysOf, type TableData, type Words } from '../columns.ts';
import { bareWord } from '../tables.ts';
import { contentBytes, entryBytes, idBytes, sortedEntries } from './entries.ts';
import { rowIdentity } from './rowIdentity.ts';
import { type DigestKey, SipHash } from './sipHash.ts';

/** The month of rows that have no date of their event, or whose table has none. */
export const undated = 'undated';

/**
 * Makes keyed digests of the rows of tables. They are made of what was understood, so that the same
 * rows written otherwise, in another order or in other files have the same ones.
 */
export class RowDigester {
  private readonly hash: SipHash;
  /** Tables share the words of their children. */
  private readonly digested = new Map<Words, Int32Array>();

  constructor(key: DigestKey) {
    this.hash = new SipHash(key);
  }

  /**
   * The entries of a table's rows by the calendar month of their event (`2026-03`). Where a file has
   * no ids of its records, they are numbers of its rows, and mean nothing.
   */
  entriesByMonth(data: TableData, hasIds: (file: string) => boolean): Map<string, Uint8Array> {
    const columns = this.columnsOf(data);
    const named = (names: readonly string[]) => names.flatMap((name) => columns.get(name) ?? []);
    const { id, else: fallback } = rowIdentity(data.table);
    const idColumn = id && columns.get(id.column);
    const numbered = new Set(data.files.flatMap((file, place) => (hasIds(file) ? [] : [place])));
    const byId = named(id?.with ?? []);
    const otherwise = named(fallback);
    const all = [...columns.values()];
    const withoutId = all.filter((column) => column !== idColumn);
    const entriesOf = (rows: readonly number[]) => {
      const entries = new Uint8Array(rows.length * entryBytes);
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index] as number;
        const at = index * entryBytes;
        const isNumbered = numbered.has(data.file[row] as number);
        const isNamed = idColumn && !isNumbered && !isBlank(idColumn, row);
        this.digest(isNamed ? byId : otherwise, row);
        putHalf(entries, at, this.hash.high, idBytes - 4);
        putHalf(entries, at + idBytes - 4, this.hash.low, 4);
        this.digest(isNumbered ? withoutId : all, row);
        putHalf(entries, at + idBytes, this.hash.low, contentBytes);
      }
      return sortedEntries(entries);
    };
    return new Map(
      [...rowsByMonth(data)]
        .toSorted(byMonth)
        .map(([month, rows]) => [month, entriesOf(rows)] as const),
    );
  }

  private columnsOf(data: TableData): Map<string, DigestColumn> {
    return new Map(
      data.table.columns.flatMap(({ name }) => {
        const column = data.columns.get(name);
        return column ? [[name, this.columnOf(name, column)] as const] : [];
      }),
    );
  }

  private columnOf(name: string, column: ColumnData): DigestColumn {
    const mark = this.hash.ofText(name).high;
    const { values } = column;
    switch (column.kind) {
      case 'date':
        return { mark, values, blank: noDay };
      case 'flag':
      case 'category':
        return { mark, values, blank: 0 };
      case 'number': {
        const { buffer, byteOffset, length } = column.values;
        return {
          mark,
          values,
          blank: Number.NaN,
          bits: new Int32Array(buffer, byteOffset, length * 2),
        };
      }
      case 'text':
        return { mark, values, blank: 0, words: this.digestsOf(column.words, bareWord) };
      default:
        return { mark, values, blank: 0, words: this.digestsOf(column.words) };
    }
  }

  /** The digests of words, as what is the same in their different spellings where that is said. */
  private digestsOf(words: Words, sameOf = (word: string) => word): Int32Array {
    const known = this.digested.get(words);
    if (known) return known;
    const digests = new Int32Array(words.length * 2);
    for (let word = 0; word < words.length; word += 1) {
      this.hash.ofText(sameOf(words.at(word) ?? ''));
      digests[word * 2] = this.hash.high;
      digests[word * 2 + 1] = this.hash.low;
    }
    this.digested.set(words, digests);
    return digests;
  }

  /** Digests the cells of a row that are not blank: a column that comes without content changes nothing. */
  private digest(columns: readonly DigestColumn[], row: number): void {
    const { hash } = this;
    hash.begin();
    for (const column of columns) {
      if (isBlank(column, row)) continue;
      const { mark, words, bits } = column;
      const value = column.values[row] as number;
      if (words) hash.add(mark ^ (words[value * 2] as number), words[value * 2 + 1] as number);
      else if (bits) hash.add(mark ^ (bits[row * 2 + 1] as number), bits[row * 2] as number);
      else hash.add(mark, value);
    }
    hash.end();
  }
}

/** How many rows each calendar month has. */
export function rowsInMonths(data: TableData): Map<string, number> {
  return new Map(
    [...rowsByMonth(data)].toSorted(byMonth).map(([month, rows]) => [month, rows.length] as const),
  );
}

function rowsByMonth(data: TableData): Map<string, number[]> {
  const months = new Map<string, number[]>();
  const days = data.table.event ? daysOf(data, data.table.event) : undefined;
  let ofMonth: number[] = [];
  let first = 0;
  let last = -1;
  for (let row = 0; row < data.rows; row += 1) {
    const day = days ? (days[row] as Day) : noDay;
    if (day < first || day > last) {
      const month = monthOf(day);
      ofMonth = months.get(month.name) ?? [];
      months.set(month.name, ofMonth);
      ({ first, last } = month);
    }
    ofMonth.push(row);
  }
  return months;
}

function monthOf(day: Day): { name: string; first: Day; last: Day } {
  if (day === noDay) return { name: undated, first: noDay, last: noDay };
  const { year, month, day: dayOfMonth } = partsOf(day);
  const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  const first = day - dayOfMonth + 1;
  // A day behind the 28th may be of the next month: it is looked up again.
  return { name, first, last: Math.max(day, first + 27) };
}

function byMonth([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type DigestColumn = {
  /** Stands for the name of the column. */
  readonly mark: number;
  readonly values: ArrayLike<number>;
  readonly blank: number;
  /** For words, the digest of each as two numbers; for other values absent. */
  readonly words?: Int32Array;
  /** For numbers that are not whole: their bits. */
  readonly bits?: Int32Array;
};

function isBlank({ values, blank }: DigestColumn, row: number): boolean {
  const value = values[row] as number;
  return value === blank || Number.isNaN(value);
}

/** Writes the lowest bytes of a half of a digest, the highest of them first. */
function putHalf(entries: Uint8Array, at: number, half: number, bytes: number): void {
  for (let byte = 0; byte < bytes; byte += 1) {
    entries[at + byte] = half >>> ((bytes - 1 - byte) * 8);
  }
}
