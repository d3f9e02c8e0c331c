import { dayOf } from '../../src/calendar/calendarDate.ts';

/**
 * The bare byte scan: bytes straight into day numbers and codes, tuned to the bench's own files. Dates
 * are dd/mm/yyyy or blank, ids are at most eight ASCII characters, a quote only encloses a whole cell,
 * lines end with CR LF. Nothing is checked: it is what reading costs at least.
 */
export type ScannedTable = {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ScannedColumn>;
};

/** The values of a column; for codes the texts they stand for, where a blank is the text ''. */
export type ScannedColumn = {
  readonly values: Int32Array;
  readonly words: readonly string[];
};

/** The day of a blank date. */
export const blankDay = -1;

type Kind = 'skip' | 'date' | 'code' | 'id';

const kindNumber = { skip: 0, date: 1, code: 2, id: 3 } as const satisfies Record<Kind, number>;
const comma = 44;
const quote = 34;
const carriageReturn = 13;
const lineFeed = 10;

/** Scans a file of the bench; columns that `wanted` does not have are passed over. */
export function scanBytes(bytes: Uint8Array, wanted?: ReadonlySet<string>): ScannedTable {
  const headerEnd = bytes.indexOf(lineFeed);
  const header = new TextDecoder().decode(bytes.subarray(0, headerEnd)).trim().split(',');
  const kinds = header.map((name) => (!wanted || wanted.has(name) ? kindOf(name) : 'skip'));
  const steps = Uint8Array.from(kinds, (kind) => kindNumber[kind]);
  const capacity = Math.ceil((bytes.length - headerEnd) / shortestRow(bytes, headerEnd + 1)) + 1;
  const values = kinds.map((kind) => new Int32Array(kind === 'skip' ? 0 : capacity));
  const codes = kinds.map(() => new CodeDictionary(bytes));
  const ids = kinds.map((kind) => new IdDictionary(kind === 'id' ? capacity : 1));
  const firstDays = firstDaysOfMonths();

  const width = header.length;
  const { length } = bytes;
  let at = headerEnd + 1;
  let row = 0;
  while (at < length) {
    for (let column = 0; column < width; column += 1) {
      const into = values[column] as Int32Array;
      const step = steps[column];
      let byte = bytes[at] as number;
      if (step === 1) {
        if (byte === comma || byte === carriageReturn) into[row] = blankDay;
        else {
          into[row] = dayAt(bytes, at, firstDays);
          at += 10;
        }
      } else if (step === 2) {
        const end = byte === quote ? quotedEnd(bytes, at) : plainEnd(bytes, at);
        into[row] = (codes[column] as CodeDictionary).codeOf(at, end);
        at = end;
      } else if (step === 3) {
        let low = 0;
        let high = 0;
        while (byte !== comma && byte !== carriageReturn) {
          high = (high << 8) | (low >>> 24);
          low = (low << 8) | byte;
          at += 1;
          byte = bytes[at] as number;
        }
        into[row] = (ids[column] as IdDictionary).codeOf(low, high);
      } else at = byte === quote ? quotedEnd(bytes, at) : plainEnd(bytes, at);
      at += 1;
    }
    at += 1;
    row += 1;
  }
  const columns = new Map(
    header.map((name, column) => [
      name,
      {
        values: (values[column] as Int32Array).subarray(0, row),
        words: codes[column]?.words ?? [],
      },
    ]),
  );
  return { rows: row, columns };
}

function kindOf(name: string): Kind {
  if (name.endsWith('_id')) return 'id';
  return name.includes('date') ? 'date' : 'code';
}

/** No row is shorter than its commas and line end; most are much longer, so the first thousand tell. */
function shortestRow(bytes: Uint8Array, from: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  let start = from;
  for (let line = 0; line < 1000; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    if (end === -1) break;
    shortest = Math.min(shortest, end + 1 - start);
    start = end + 1;
  }
  return Math.max(20, shortest * 0.7);
}

function plainEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  let byte = bytes[at];
  while (byte !== comma && byte !== carriageReturn) {
    at += 1;
    byte = bytes[at];
  }
  return at;
}

function quotedEnd(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (bytes[at] !== quote) at += 1;
  return at + 1;
}

const firstYear = 1950;

/** The day before the first of each month from 1950 to 2099. */
function firstDaysOfMonths(): Int32Array {
  const before = new Int32Array(150 * 12);
  for (let month = 0; month < before.length; month += 1) {
    before[month] = dayOf(firstYear + Math.floor(month / 12), (month % 12) + 1, 1) - 1;
  }
  return before;
}

function dayAt(bytes: Uint8Array, at: number, before: Int32Array): number {
  const digit = (place: number) => (bytes[at + place] as number) - 48;
  const day = digit(0) * 10 + digit(1);
  const month = digit(3) * 10 + digit(4);
  const year = digit(6) * 1000 + digit(7) * 100 + digit(8) * 10 + digit(9);
  return (before[(year - firstYear) * 12 + month - 1] as number) + day;
}

/** Numbers for the different texts of a column, found by their bytes. */
class CodeDictionary {
  readonly words: string[] = [];
  private readonly bytes: Uint8Array;
  private readonly slots = new Int32Array(4096).fill(-1);
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  codeOf(start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at += 1)
      hash = (Math.imul(hash, 31) + (this.bytes[at] as number)) | 0;
    let slot = hash & 4095;
    for (let code = this.slots[slot] as number; code !== -1; code = this.slots[slot] as number) {
      if (this.isSame(code, start, end)) return code;
      slot = (slot + 1) & 4095;
    }
    return this.add(slot, start, end);
  }

  private isSame(code: number, start: number, end: number): boolean {
    const first = this.starts[code] as number;
    if ((this.ends[code] as number) - first !== end - start) return false;
    for (let offset = 0; start + offset < end; offset += 1) {
      if (this.bytes[first + offset] !== this.bytes[start + offset]) return false;
    }
    return true;
  }

  private add(slot: number, start: number, end: number): number {
    const code = this.words.length;
    if (code > 2000) throw new Error('The byte scan is for columns with few different texts.');
    this.slots[slot] = code;
    this.starts.push(start);
    this.ends.push(end);
    const word = new TextDecoder().decode(this.bytes.subarray(start, end));
    this.words.push(word.startsWith('"') ? word.slice(1, -1) : word);
    return code;
  }
}

/** Numbers for ids of up to eight characters, as two integers each; nothing is kept as text. */
class IdDictionary {
  private readonly mask: number;
  private readonly codes: Int32Array;
  private readonly lows: Int32Array;
  private readonly highs: Int32Array;
  private count = 0;

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(most * 1.5 + 1));
    this.mask = size - 1;
    this.codes = new Int32Array(size).fill(-1);
    this.lows = new Int32Array(size);
    this.highs = new Int32Array(size);
  }

  codeOf(low: number, high: number): number {
    let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 7;
    slot &= this.mask;
    for (let code = this.codes[slot] as number; code !== -1; code = this.codes[slot] as number) {
      if (this.lows[slot] === low && this.highs[slot] === high) return code;
      slot = (slot + 1) & this.mask;
    }
    this.codes[slot] = this.count;
    this.lows[slot] = low;
    this.highs[slot] = high;
    this.count += 1;
    return this.count - 1;
  }
}
