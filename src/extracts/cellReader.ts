import { type Day, noDay } from '../calendar/calendarDate.ts';
import { readCategory, unreadableCategory } from './category.ts';
import type { IssueCode } from './checks/checks.ts';
import { Dictionary, type Words } from './columns.ts';
import { readFactors } from './factors.ts';
import { readFlag, unreadableFlag } from './flag.ts';
import { Ids } from './ids.ts';
import { isNotRecorded, withoutGuard, withoutListLetter } from './notRecorded.ts';
import { readPlainDate } from './plainDate.ts';
import { onlyOrder, readDate, type SlashedOrder, unreadableDay } from './readDate.ts';
import { readSex } from './sex.ts';
import { readSource } from './sourceGroup.ts';
import { bareWord, type CodeRules, type Column } from './tables.ts';

/** Reads the cells of one column into numbers; a cell that was read is remembered by who asks. */
export type CellReader = {
  /** The number of a trimmed cell; `unreadable` where there is something that cannot be read. */
  read(trimmed: string): number;
  /** The number of a cell in which nothing is recorded. */
  readonly blank: number;
  readonly unreadable: number;
  /** What an unreadable cell is complained of as, where the row is used without it. */
  readonly complaint: IssueCode;
  /** What the numbers stand for. */
  readonly words: Words;
  /** An array of the column's type. */
  allocate(rows: number): Int32Array | Uint8Array | Float64Array;
  /** Parts of a cell that could not be read although the rest could. */
  unreadableParts?(trimmed: string): readonly string[];
};

/** The reader for a column; children are numbered by a dictionary that all tables share. */
export function cellReader(column: Column, children: Ids): CellReader {
  switch (column.kind) {
    case 'date':
      return new DateReader();
    case 'flag':
      return byteReader((trimmed) => readFlag(trimmed, column), unreadableFlag);
    case 'category':
      return byteReader(readCategory, unreadableCategory);
    case 'code':
      return codeReader(column);
    case 'factors':
      return factorsReader();
    case 'number':
      return numberReader(column);
    case 'child':
      return idReader(children);
    case 'id':
      return idReader(new Ids());
    case 'text':
      return textReader(meant[column.name]);
  }
}

/** Dates, with the evidence of which order the slashed ones were written in. */
export class DateReader implements CellReader {
  readonly blank = noDay;
  readonly unreadable = unreadableDay;
  readonly complaint = 'date-not-recorded';
  readonly words = [];
  private order: SlashedOrder = 'dmy';
  private evidence = { dmy: 0, mdy: 0, either: 0 };

  /** Begins a file whose slashed dates are read in this order. */
  begin(order: SlashedOrder): void {
    this.evidence = { dmy: 0, mdy: 0, either: 0 };
    this.order = order;
  }

  /** The order that more of the file's dates show to be the only one possible. */
  shownOrder(): SlashedOrder | undefined {
    const { dmy, mdy } = this.evidence;
    if (dmy === mdy) return undefined;
    return mdy > dmy ? 'mdy' : 'dmy';
  }

  read(trimmed: string): number {
    this.count(trimmed, 1);
    const isBlank = isNotRecorded(trimmed) && !isCutByColumn(trimmed);
    return isBlank ? noDay : readDate(trimmed, this.order);
  }

  /** Reads a date in one of the two usual forms from its bytes; `noDay` where it is written otherwise. */
  readBytes(bytes: Uint8Array, from: number, to: number): Day {
    const { order, evidence } = this;
    return readPlainDate(bytes, from, to, order, evidence);
  }

  /** Counts a date that was met so many times. */
  count(trimmed: string, times: number): void {
    this.evidence[onlyOrder(trimmed)] += times;
  }

  allocate(rows: number): Int32Array {
    return new Int32Array(rows);
  }
}

/** Excel saves `####` for a date whose column was too narrow: it is there, and cannot be read. */
function isCutByColumn(trimmed: string): boolean {
  return /^#{2,}$/.test(trimmed);
}

function byteReader(read: (trimmed: string) => number, unreadable: number): CellReader {
  return {
    read: (trimmed) => (isNotRecorded(withoutListLetter(trimmed)) ? 0 : read(trimmed)),
    blank: 0,
    unreadable,
    complaint: 'unknown-code',
    words: [],
    allocate: (rows) => new Uint8Array(rows),
  };
}

const codeRules: Readonly<Record<CodeRules, (trimmed: string) => string | undefined>> = {
  sex: readSex,
  source: (trimmed) => readSource(trimmed)?.code,
};

/** `Not recorded` says so of every column; `Unknown` can be one of its codes. */
function saysNotRecorded(trimmed: string): boolean {
  return bareWord(withoutListLetter(trimmed)) === 'notrecorded';
}

function codeReader(column: Column): CellReader {
  const codes = Object.keys(column.codes ?? {});
  const numbers = new Map<string, number>();
  codes.forEach((code, index) => {
    for (const word of [code, ...(column.codes?.[code] ?? [])]) {
      numbers.set(bareWord(word), index + 1);
    }
  });
  const blank = column.blankIs ? codes.indexOf(column.blankIs) + 1 : 0;
  const unreadable = 255;
  const byRules = column.rules ? codeRules[column.rules] : () => undefined;
  const read = (trimmed: string) =>
    numbers.get(bareWord(trimmed)) ??
    numbers.get(bareWord(withoutListLetter(trimmed))) ??
    numbers.get(bareWord(saysNotRecorded(trimmed) ? '' : (byRules(trimmed) ?? '')));
  return {
    read: (trimmed) =>
      (trimmed === '' ? blank : read(trimmed)) ??
      (isNotRecorded(withoutListLetter(trimmed)) ? blank : unreadable),
    blank,
    unreadable,
    complaint: 'unknown-code',
    words: ['', ...codes],
    allocate: (rows) => new Uint8Array(rows),
  };
}

/** Lists of factors; the parts that could not be read are kept beside the list of those that could. */
function factorsReader(): CellReader {
  const lists = new Dictionary();
  const unreadableParts = new Map<string, readonly string[]>();
  return {
    read(trimmed) {
      if (isNotRecorded(trimmed)) return 0;
      const { codes, unreadable } = readFactors(trimmed);
      if (unreadable.length > 0) unreadableParts.set(trimmed, unreadable);
      return codes.length === 0 ? 0 : lists.number(codes.join(';'));
    },
    unreadableParts: (trimmed) => unreadableParts.get(trimmed) ?? [],
    blank: 0,
    unreadable: -1,
    complaint: 'unknown-code',
    words: lists.words,
    allocate: (rows) => new Int32Array(rows),
  };
}

function numberReader({ within }: Column): CellReader {
  const unreadable = Number.POSITIVE_INFINITY;
  const isIn = (value: number) =>
    !within || (Number.isInteger(value) && value >= within[0] && value <= within[1]);
  return {
    read(trimmed) {
      if (isNotRecorded(trimmed)) return Number.NaN;
      const value = readNumber(trimmed);
      return value !== undefined && isIn(value) ? value : unreadable;
    },
    blank: Number.NaN,
    unreadable,
    complaint: within ? 'unknown-code' : 'number-not-recorded',
    words: [],
    allocate: (rows) => new Float64Array(rows),
  };
}

/** A number in figures, with or without commas between the thousands. */
function readNumber(trimmed: string): number | undefined {
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed) ? trimmed.replace(/,/g, '') : trimmed;
  return /^[+-]?\d+(\.\d*)?$/.test(plain) ? Number(plain) : undefined;
}

/** Ids are read from bytes; only where a file has none is a text given for each row. */
type IdReader = CellReader & { readonly ids: Ids };

export function isIdReader(reader: CellReader): reader is IdReader {
  return 'ids' in reader;
}

function idReader(ids: Ids): IdReader {
  return {
    ids,
    read: (trimmed) => (trimmed === '' ? 0 : ids.numberOfText(trimmed)),
    blank: 0,
    unreadable: -1,
    complaint: 'unknown-code',
    words: ids,
    allocate: (rows) => new Int32Array(rows),
  };
}

/** Columns in which a word says something that elsewhere says that nothing is recorded. */
const meant: Readonly<Record<string, string>> = { locality: 'unknown', disability: 'none' };

function textReader(says: string | undefined): CellReader {
  const dictionary = new Dictionary();
  return {
    read(trimmed) {
      const blank = isNotRecorded(trimmed) && bareWord(trimmed) !== says;
      return blank ? 0 : dictionary.number(withoutGuard(trimmed));
    },
    blank: 0,
    unreadable: -1,
    complaint: 'unknown-code',
    words: dictionary.words,
    allocate: (rows) => new Int32Array(rows),
  };
}
