import { bareWord } from './tables.ts';

/**
 * Rows that were seen, kept as 64-bit digests so that a million rows cost 16 MB. Two different rows
 * share a digest with a chance of about 3 in 100 million for a million rows.
 */
export class RowSet {
  private slots = new Int32Array(2048);
  private filled = new Uint8Array(1024);
  private count = 0;

  /** Adds a row by its two hashes; true where it was not there before. */
  add(high: number, low: number): boolean {
    if (this.count * 2 > this.filled.length) this.grow();
    const slot = this.find(high, low);
    if (this.filled[slot]) return false;
    this.fill(slot, high, low);
    return true;
  }

  /** Whether a row is there. */
  has(high: number, low: number): boolean {
    return this.filled[this.find(high, low)] === 1;
  }

  private find(high: number, low: number): number {
    const mask = this.filled.length - 1;
    let slot = (high ^ low) & mask;
    while (this.filled[slot]) {
      if (this.slots[slot * 2] === high && this.slots[slot * 2 + 1] === low) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private fill(slot: number, high: number, low: number): void {
    this.filled[slot] = 1;
    this.slots[slot * 2] = high;
    this.slots[slot * 2 + 1] = low;
    this.count += 1;
  }

  private grow(): void {
    const { slots, filled } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.filled = new Uint8Array(filled.length * 2);
    this.count = 0;
    for (let slot = 0; slot < filled.length; slot += 1) {
      if (!filled[slot]) continue;
      const high = slots[slot * 2] as number;
      const low = slots[slot * 2 + 1] as number;
      this.fill(this.find(high, low), high, low);
    }
  }
}

/** Where a column stands in its file, and a number that stands for its header in every file. */
export type HashedColumn = { readonly place: number; readonly mark: number };

/** The columns of a file in an order that is the same whatever order the file has them in. */
export function hashedColumns(headers: readonly string[]): HashedColumn[] {
  return headers
    .map((header, place) => ({ header: bareWord(header), place }))
    .sort((a, b) => (a.header < b.header ? -1 : a.header > b.header ? 1 : a.place - b.place))
    .map(({ header, place }) => ({ place, mark: header === '' ? place : markOf(header) }));
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
    this.low = b ^ (b >>> 14);
  }
}
