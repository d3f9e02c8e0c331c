import { packedBytes } from './cellKey.ts';
import { textOfBytes } from './utf8.ts';

const first = 64;

/** What the cells of a column were read as: their numbers, found again by their bytes. */
export class CellMemo {
  private readonly read: (text: string) => number;
  private highs = new Int32Array(first);
  private lows = new Int32Array(first);
  /** Where the bytes of each stand in `store`, and how many they are; 0 for a free slot. */
  private places = new Int32Array(first);
  private lengths = new Int32Array(first);
  private values = new Float64Array(first);
  /** How often each was met again since that was asked last. */
  private times = new Int32Array(first);
  private count = 0;
  private store = new Uint8Array(first * packedBytes);
  private stored = 0;

  constructor(read: (text: string) => number) {
    this.read = read;
  }

  /** The number of the cell, not blank, that stands in the bytes and has this key. */
  valueOf(bytes: Uint8Array, from: number, to: number, high: number, low: number): number {
    const { highs, lows, lengths } = this;
    const length = to - from;
    const mask = lengths.length - 1;
    let slot = slotOf(high, low, mask);
    while (lengths[slot] !== 0) {
      if (
        highs[slot] === high &&
        lows[slot] === low &&
        lengths[slot] === length &&
        (length <= packedBytes || this.holds(slot, bytes, from, length))
      ) {
        this.times[slot] = (this.times[slot] as number) + 1;
        return this.values[slot] as number;
      }
      slot = (slot + 1) & mask;
    }
    const value = this.read(textOfBytes(bytes, from, to));
    this.put(slot, high, low, this.keep(bytes, from, to), length, value);
    this.count += 1;
    if (this.count * 2 > lengths.length) this.grow();
    return value;
  }

  /** Hands over each text with how often it was met again since it was read or last asked. */
  drain(take: (text: string, times: number) => void): void {
    this.times.forEach((times, slot) => {
      if (times === 0) return;
      const place = this.places[slot] as number;
      take(textOfBytes(this.store, place, place + (this.lengths[slot] as number)), times);
      this.times[slot] = 0;
    });
  }

  private holds(slot: number, bytes: Uint8Array, from: number, length: number): boolean {
    const { store } = this;
    const place = this.places[slot] as number;
    for (let at = 0; at < length; at += 1) {
      if (store[place + at] !== bytes[from + at]) return false;
    }
    return true;
  }

  private keep(bytes: Uint8Array, from: number, to: number): number {
    const place = this.stored;
    const end = place + to - from;
    if (end > this.store.length) {
      const larger = new Uint8Array(Math.max(end, this.store.length * 2));
      larger.set(this.store);
      this.store = larger;
    }
    for (let at = from; at < to; at += 1) this.store[place + at - from] = bytes[at] as number;
    this.stored = end;
    return place;
  }

  private put(
    slot: number,
    high: number,
    low: number,
    place: number,
    length: number,
    value: number,
  ): void {
    this.highs[slot] = high;
    this.lows[slot] = low;
    this.places[slot] = place;
    this.lengths[slot] = length;
    this.values[slot] = value;
  }

  private grow(): void {
    const { highs, lows, places, lengths, values, times } = this;
    const width = lengths.length * 2;
    this.highs = new Int32Array(width);
    this.lows = new Int32Array(width);
    this.places = new Int32Array(width);
    this.lengths = new Int32Array(width);
    this.values = new Float64Array(width);
    this.times = new Int32Array(width);
    for (let old = 0; old < lengths.length; old += 1) {
      if (lengths[old] === 0) continue;
      const [high, low] = [highs[old] as number, lows[old] as number];
      let slot = slotOf(high, low, width - 1);
      while (this.lengths[slot] !== 0) slot = (slot + 1) & (width - 1);
      const [place, length] = [places[old] as number, lengths[old] as number];
      this.put(slot, high, low, place, length, values[old] as number);
      this.times[slot] = times[old] as number;
    }
  }
}

function slotOf(high: number, low: number, mask: number): number {
  const mixed = Math.imul(high ^ (low >>> 7), 0x85ebca6b) ^ Math.imul(low, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & mask;
}
