import { mixHigh, mixLow, packedBytes } from './cellKey.ts';
import { textOfBytes } from './utf8.ts';

const first = 64;
/** What is kept of a text: the two halves of its key, and where its bytes end in `store`. */
const width = 3;

/** Different texts as bytes, numbered from 1 in the order in which they came, and found by their keys. */
export class ByteTable {
  /** How many texts there are. */
  count = 0;
  /** Numbers of texts at places that follow from their keys; 0 is free. */
  private slots = new Int32Array(first * 2);
  private entries = new Int32Array(first * width);
  private store = new Uint8Array(first * packedBytes);

  /** The number of the text that stands in the bytes and has this key; 0 where it is not there. */
  find(bytes: Uint8Array, from: number, to: number, high: number, low: number): number {
    const { slots, entries } = this;
    const mask = slots.length - 1;
    for (let slot = slotOf(high, low, mask); ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (number === 0) return 0;
      const entry = number * width;
      if (
        entries[entry] === high &&
        entries[entry + 1] === low &&
        this.holds(number, bytes, from, to)
      ) {
        return number;
      }
    }
  }

  /** Adds a text that is not there yet, and gives its number. */
  add(bytes: Uint8Array, from: number, to: number, high: number, low: number): number {
    this.count += 1;
    if (this.count * 2 > this.slots.length) this.growSlots();
    if ((this.count + 1) * width > this.entries.length) this.entries = twice(this.entries);
    const { count, entries, slots } = this;
    const entry = count * width;
    entries[entry] = high;
    entries[entry + 1] = low;
    entries[entry + 2] = this.keep(bytes, from, to);
    this.place(count, slots.length - 1);
    return count;
  }

  /** The text of a number. */
  text(number: number): string {
    return textOfBytes(this.store, this.startOf(number), this.endOf(number));
  }

  private startOf(number: number): number {
    return this.endOf(number - 1);
  }

  private endOf(number: number): number {
    return this.entries[number * width + 2] as number;
  }

  private holds(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const { store } = this;
    const start = this.startOf(number);
    const length = to - from;
    if (this.endOf(number) - start !== length) return false;
    for (let at = 0; at < length && length > packedBytes; at += 1) {
      if (store[start + at] !== bytes[from + at]) return false;
    }
    return true;
  }

  /** Copies the bytes behind those of the text before, and gives the place of their end. */
  private keep(bytes: Uint8Array, from: number, to: number): number {
    const start = this.startOf(this.count);
    const end = start + to - from;
    while (end > this.store.length) this.store = twice(this.store);
    const { store } = this;
    for (let at = from; at < to; at += 1) store[start + at - from] = bytes[at] as number;
    return end;
  }

  private place(number: number, mask: number): void {
    const { slots, entries } = this;
    const entry = number * width;
    let slot = slotOf(entries[entry] as number, entries[entry + 1] as number, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  }

  private growSlots(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    for (let number = 1; number < this.count; number += 1) {
      this.place(number, this.slots.length - 1);
    }
  }
}

/** Texts that differ only in the last figure, as ids that follow one another, stand side by side. */
function slotOf(high: number, low: number, mask: number): number {
  const mixed = Math.imul(high ^ (low >>> 8), mixHigh) ^ Math.imul(low >>> 8, mixLow);
  return (((mixed ^ (mixed >>> 15)) << 4) | (low & 15)) & mask;
}

/** The same values in an array of twice the length. */
export function twice<Values extends Int32Array | Uint8Array | Uint16Array | Float64Array>(
  values: Values,
): Values {
  const larger = new (values.constructor as new (length: number) => Values)(values.length * 2);
  larger.set(values);
  return larger;
}
