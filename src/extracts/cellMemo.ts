import { ByteTable, twice } from './byteTable.ts';
import { textOfBytes } from './utf8.ts';

const first = 64;
const mostRemembered = 50_000;

/** What the cells of a column were read as: their numbers, found again by their bytes. */
export class CellMemo {
  private readonly read: (text: string) => number;
  private readonly texts = new ByteTable();
  /** By the number of the text. */
  private values = new Float64Array(first);
  /** How often each was met again since that was asked last. */
  private times = new Int32Array(first);

  constructor(read: (text: string) => number) {
    this.read = read;
  }

  /** The number of the cell, not blank, that stands in the bytes and has this key. */
  valueOf(bytes: Uint8Array, from: number, to: number, high: number, low: number): number {
    const known = this.texts.find(bytes, from, to, high, low);
    if (known !== 0) {
      this.times[known] = (this.times[known] as number) + 1;
      return this.values[known] as number;
    }
    const value = this.read(textOfBytes(bytes, from, to));
    if (this.texts.count < mostRemembered) {
      const number = this.texts.add(bytes, from, to, high, low);
      if (number === this.values.length) {
        this.values = twice(this.values);
        this.times = twice(this.times);
      }
      this.values[number] = value;
    }
    return value;
  }

  /** Hands over each text with how often it was met again since it was read or last asked. */
  drain(take: (text: string, times: number) => void): void {
    this.times.forEach((times, number) => {
      if (times === 0) return;
      take(this.texts.text(number), times);
      this.times[number] = 0;
    });
  }
}
