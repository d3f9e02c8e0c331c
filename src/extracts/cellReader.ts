import { type Day, noDay } from '../calendar/calendarDate.ts';
import { readCategory, unreadableCategory } from './category.ts';
import type { IssueCode } from './checks/checks.ts';
import { Dictionary, ownCopy, withinAuthority } from './columns.ts';
import { readFactors } from './factors.ts';
import { readFlag, unreadableFlag } from './flag.ts';
import { isNotRecorded, withoutListLetter } from './notRecorded.ts';
import { onlyOrder, readDate, type SlashedOrder, unreadableDay } from './readDate.ts';
import { readSex } from './sex.ts';
import { readSource } from './sourceGroup.ts';
import { bareWord, type CodeRules, type Column } from './tables.ts';

/** Reads the cells of one column into numbers. */
export type CellReader = {
  /** The number of a raw cell; `unreadable` where there is something that cannot be read. */
  read(raw: string, prefix: string): number;
  /** The number of a cell in which nothing is recorded. */
  readonly blank: number;
  readonly unreadable: number;
  /** What an unreadable cell is complained of as, where the row is used without it. */
  readonly complaint: IssueCode;
  /** What the numbers stand for. */
  readonly words: readonly string[];
  /** An array of the column's type. */
  allocate(rows: number): Int32Array | Uint8Array | Float64Array;
  /** Parts of a cell that could not be read although the rest could. */
  unreadableParts?(raw: string): readonly string[];
};

const mostRemembered = 50_000;

/** Answers from memory where a column repeats its values, as nearly all do. */
class Remembered<Value> {
  private readonly known = new Map<string, Value>();
  private readonly work: (trimmed: string) => Value;

  constructor(work: (trimmed: string) => Value) {
    this.work = work;
  }

  of(raw: string): Value {
    const known = this.known.get(raw);
    if (known !== undefined) return known;
    const value = this.work(raw.trim());
    if (this.known.size < mostRemembered) this.known.set(ownCopy(raw), value);
    return value;
  }
}

/** The reader for a column; children are numbered by a dictionary that all tables share. */
export function cellReader(column: Column, children: Dictionary): CellReader {
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
      return idReader(new Dictionary());
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
  private memory = this.remember();

  /** Begins a file whose slashed dates are read in this order. */
  begin(order: SlashedOrder): void {
    this.evidence = { dmy: 0, mdy: 0, either: 0 };
    if (order === this.order) return;
    this.order = order;
    this.memory = this.remember();
  }

  /** The order that more of the file's dates show to be the only one possible. */
  shownOrder(): SlashedOrder | undefined {
    const { dmy, mdy } = this.evidence;
    if (dmy === mdy) return undefined;
    return mdy > dmy ? 'mdy' : 'dmy';
  }

  read(raw: string): number {
    const { day, written } = this.memory.of(raw);
    this.evidence[written] += 1;
    return day;
  }

  /** Counts a date that was read before and met again so many times. */
  count(raw: string, times: number): void {
    this.evidence[this.memory.of(raw).written] += times;
  }

  allocate(rows: number): Int32Array {
    return new Int32Array(rows);
  }

  private remember(): Remembered<{ day: Day; written: SlashedOrder | 'either' }> {
    return new Remembered((trimmed) =>
      isNotRecorded(trimmed)
        ? { day: noDay, written: 'either' }
        : { day: readDate(trimmed, this.order), written: onlyOrder(trimmed) },
    );
  }
}

function byteReader(read: (trimmed: string) => number, unreadable: number): CellReader {
  const memory = new Remembered((trimmed) =>
    isNotRecorded(withoutListLetter(trimmed)) ? 0 : read(trimmed),
  );
  return {
    read: (raw) => memory.of(raw),
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
  const memory = new Remembered(
    (trimmed) =>
      (trimmed === '' ? blank : read(trimmed)) ??
      (isNotRecorded(withoutListLetter(trimmed)) ? blank : unreadable),
  );
  return {
    read: (raw) => memory.of(raw),
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
  const memory = new Remembered((trimmed) => {
    if (isNotRecorded(trimmed)) return 0;
    const { codes, unreadable } = readFactors(trimmed);
    if (unreadable.length > 0) unreadableParts.set(trimmed, unreadable);
    return codes.length === 0 ? 0 : lists.number(codes.join(';'));
  });
  return {
    read: (raw) => memory.of(raw),
    unreadableParts: (raw) => unreadableParts.get(raw.trim()) ?? [],
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
  const memory = new Remembered((trimmed) => {
    if (isNotRecorded(trimmed)) return Number.NaN;
    const value = readNumber(trimmed);
    return value !== undefined && isIn(value) ? value : unreadable;
  });
  return {
    read: (raw) => memory.of(raw),
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

/** Ids are unique within an authority, so its name goes before them. */
function idReader(dictionary: Dictionary): CellReader {
  return {
    read(raw, prefix) {
      const trimmed = withoutGuard(raw.trim());
      if (isNotRecorded(trimmed)) return 0;
      return dictionary.number(prefix === '' ? trimmed : prefix + withinAuthority + trimmed);
    },
    blank: 0,
    unreadable: -1,
    complaint: 'unknown-code',
    words: dictionary.words,
    allocate: (rows) => new Int32Array(rows),
  };
}

/** Columns in which a word says something that elsewhere says that nothing is recorded. */
const meant: Readonly<Record<string, string>> = { locality: 'unknown', disability: 'none' };

function textReader(says: string | undefined): CellReader {
  const dictionary = new Dictionary();
  const memory = new Remembered((trimmed) => {
    const blank = isNotRecorded(trimmed) && bareWord(trimmed) !== says;
    return blank ? 0 : dictionary.number(withoutGuard(trimmed));
  });
  return {
    read: (raw) => memory.of(raw),
    blank: 0,
    unreadable: -1,
    complaint: 'unknown-code',
    words: dictionary.words,
    allocate: (rows) => new Int32Array(rows),
  };
}

/** Without the apostrophe that keeps a spreadsheet from taking a text for a formula. */
function withoutGuard(trimmed: string): string {
  return /^'[=+\-@]/.test(trimmed) ? trimmed.slice(1) : trimmed;
}
