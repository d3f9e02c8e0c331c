import { CellKey } from './cellKey.ts';
import { bareWord } from './tables.ts';
import { bytesOfText } from './utf8.ts';

/**
 * Rows that were seen, kept as 64-bit digests so that a million rows cost 16 MB. Two different rows
 * share a digest with a chance of about 3 in 100 million for a million rows.
 */
export class RowSet {
  /** The two halves of a digest side by side; a free slot has 0 in both. */
  private slots = new Int32Array(2048);
  private count = 0;

  /** Adds a row by its digest; true where it was not there before. */
  add(high: number, low: number): boolean {
    if (this.count * 4 > this.slots.length) this.grow();
    const slot = this.find(high, low);
    const { slots } = this;
    if (slots[slot] !== 0 || slots[slot + 1] !== 0) return false;
    slots[slot] = high;
    slots[slot + 1] = low;
    this.count += 1;
    return true;
  }

  /** Whether a row is there. */
  has(high: number, low: number): boolean {
    const slot = this.find(high, low);
    return this.slots[slot] !== 0 || this.slots[slot + 1] !== 0;
  }

  /** This set with the rows of another, of which the smaller is added to the larger. */
  with(other: RowSet): RowSet {
    if (other.count > this.count) return other.with(this);
    const { slots } = other;
    for (let slot = 0; slot < slots.length; slot += 2) {
      const [high, low] = [slots[slot] as number, slots[slot + 1] as number];
      if (high !== 0 || low !== 0) this.add(high, low);
    }
    return this;
  }

  /** Where a digest stands, or the free slot where it would. */
  private find(high: number, low: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = ((high ^ low) << 1) & mask; ; slot = (slot + 2) & mask) {
      const [a, b] = [slots[slot], slots[slot + 1]];
      if ((a === high && b === low) || (a === 0 && b === 0)) return slot;
    }
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += 2) {
      const [high, low] = [slots[slot] as number, slots[slot + 1] as number];
      if (high === 0 && low === 0) continue;
      const free = this.find(high, low);
      this.slots[free] = high;
      this.slots[free + 1] = low;
    }
  }
}

/** Where a column stands in its file, and a number that stands for its header in every file. */
export type HashedColumn = { readonly place: number; readonly mark: number };

/**
 * The columns of a file in an order that is the same whatever order the file has them in. Each has a
 * mark of its own, columns of one header too.
 */
export function hashedColumns(headers: readonly string[]): HashedColumn[] {
  const times = new Map<string, number>();
  return headers
    .map((header, place) => ({ header: bareWord(header), place }))
    .sort((a, b) => (a.header < b.header ? -1 : a.header > b.header ? 1 : a.place - b.place))
    .map(({ header, place }) => {
      const time = times.get(header) ?? 0;
      times.set(header, time + 1);
      return { place, mark: header === '' ? place : markOf(header) + time };
    });
}

/** What is the same in every row of a file and stands in none of its cells. */
export type HashedConstant = { readonly mark: number; readonly high: number; readonly low: number };

export function hashedConstants(always: Readonly<Record<string, string>> = {}): HashedConstant[] {
  const key = new CellKey();
  const columns = Object.keys(always).toSorted();
  return columns.map((column) => {
    const bytes = bytesOfText(bareWord(always[column] ?? ''));
    const { high, low } = key.ofBytes(bytes, 0, bytes.length);
    return { mark: markOf(column), high, low };
  });
}

function markOf(header: string): number {
  let mark = 0x811c9dc5 | 0;
  for (const char of header) mark = Math.imul(mark ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return mark;
}

/** The digest of a row from the keys of its cells, two whole numbers of 32 bits (steps after MurmurHash3). */
export class RowDigest {
  high = 0;
  low = 0;

  begin(): void {
    this.high = 0xdeadbeef | 0;
    this.low = 0x41c6ce57 | 0;
  }

  /** Adds a cell that is not blank: the mark of its column, and its key. */
  add(mark: number, high: number, low: number): void {
    let a = Math.imul(this.high ^ mark ^ high, 0x85ebca6b);
    a = Math.imul(a ^ (a >>> 15) ^ low, 0xc2b2ae35);
    this.high = a ^ (a >>> 13);
    let b = Math.imul(this.low ^ mark ^ low, 0xcc9e2d51);
    b = Math.imul(b ^ (b >>> 16) ^ high, 0x1b873593);
    /* A digest is never 0 in both halves: in a set that is a free slot. */
    this.low = b ^ (b >>> 14) || 1;
  }
}
