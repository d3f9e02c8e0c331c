import { mixHigh, mixLow, packedBytes } from './cellKey.ts';
import { textOfBytes } from './utf8.ts';

const first = 64;
/** What stands in a slot: the two halves of a key, how many bytes the text has, and its number; 0 is free. */
const width = 4;

/** Different texts as bytes, numbered from 1 in the order in which they came, and found by their keys. */
export class ByteTable {
  /** How many texts there are. */
  count = 0;
  private slots = new Int32Array(first * 2 * width);
  private store = new Uint8Array(first * packedBytes);
  /** By the number of a text the place in `store` where its bytes end. */
  private ends = new Int32Array(first);

  /** The number of the text that stands in the bytes and has this key; 0 where it is not there. */
  find(bytes: Uint8Array, from: number, to: number, high: number, low: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const length = to - from;
    for (let slot = slotOf(high, low, mask); ; slot = (slot + width) & mask) {
      const number = slots[slot + 3] as number;
      if (number === 0) return 0;
      if (
        slots[slot] === high &&
        slots[slot + 1] === low &&
        slots[slot + 2] === length &&
        (length <= packedBytes || this.holds(number, bytes, from, length))
      ) {
        return number;
      }
    }
  }

  /** Adds a text that is not there yet, and gives its number. */
  add(bytes: Uint8Array, from: number, to: number, high: number, low: number): number {
    if ((this.count + 1) * 2 * width > this.slots.length) this.growSlots();
    if (this.count + 1 === this.ends.length) this.ends = twice(this.ends);
    this.keep(bytes, from, to);
    this.count += 1;
    this.place(high, low, to - from, this.count);
    return this.count;
  }

  /** The text of a number. */
  text(number: number): string {
    return textOfBytes(this.store, this.ends[number - 1] as number, this.ends[number] as number);
  }

  private holds(number: number, bytes: Uint8Array, from: number, length: number): boolean {
    const { store } = this;
    const start = this.ends[number - 1] as number;
    for (let at = 0; at < length; at += 1) {
      if (store[start + at] !== bytes[from + at]) return false;
    }
    return true;
  }

  /** Copies the bytes behind those of the text before. */
  private keep(bytes: Uint8Array, from: number, to: number): void {
    const start = this.ends[this.count] as number;
    const end = start + to - from;
    while (end > this.store.length) this.store = twice(this.store);
    const { store } = this;
    for (let at = from; at < to; at += 1) store[start + at - from] = bytes[at] as number;
    this.ends[this.count + 1] = end;
  }

  private place(high: number, low: number, length: number, number: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = slotOf(high, low, mask);
    while (slots[slot + 3] !== 0) slot = (slot + width) & mask;
    slots[slot] = high;
    slots[slot + 1] = low;
    slots[slot + 2] = length;
    slots[slot + 3] = number;
  }

  private growSlots(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += width) {
      const number = slots[slot + 3] as number;
      if (number === 0) continue;
      const [high, low, length] = [slots[slot], slots[slot + 1], slots[slot + 2]];
      this.place(high as number, low as number, length as number, number);
    }
  }
}

/** Texts that differ only in the last figure, as ids that follow one another, stand side by side. */
function slotOf(high: number, low: number, mask: number): number {
  const mixed = Math.imul(high ^ (low >>> 8), mixHigh) ^ Math.imul(low >>> 8, mixLow);
  return ((((mixed ^ (mixed >>> 15)) << 4) | (low & 15)) * width) & mask;
}

/** The same values in an array of twice the length. */
export function twice<Values extends Int32Array | Uint8Array | Uint16Array | Float64Array>(
  values: Values,
): Values {
  const larger = new (values.constructor as new (length: number) => Values)(values.length * 2);
  larger.set(values);
  return larger;
}
