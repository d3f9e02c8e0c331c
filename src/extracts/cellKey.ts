import { bytesOfText } from './utf8.ts';

/**
 * The key of a cell's text as two whole numbers of 32 bits. Up to eight bytes of UTF-8 are packed into
 * them, so that with its length such a key stands for one text only; a longer one is hashed.
 */
export class CellKey {
  high = 0;
  low = 0;
  private room = new Uint8Array(64);

  ofText(text: string): this {
    const { length } = text;
    if (this.room.length < length) this.room = new Uint8Array(length * 2);
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) {
        const bytes = bytesOfText(text);
        return this.ofBytes(bytes, 0, bytes.length);
      }
      this.room[at] = code;
    }
    return this.ofBytes(this.room, 0, length);
  }

  ofBytes(bytes: Uint8Array, from: number, to: number): this {
    let high = 0;
    let low = 0;
    if (to - from <= packedBytes) {
      const middle = Math.min(to, from + 4);
      for (let at = from; at < middle; at += 1) high = (high << 8) | (bytes[at] as number);
      for (let at = middle; at < to; at += 1) low = (low << 8) | (bytes[at] as number);
    } else {
      /* After cyrb53, public domain. */
      high = 0xdeadbeef | 0;
      low = 0x41c6ce57 | 0;
      for (let at = from; at < to; at += 1) {
        const byte = bytes[at] as number;
        high = Math.imul(high ^ byte, 2_654_435_761);
        low = Math.imul(low ^ byte, 1_597_334_677);
      }
    }
    this.high = high;
    this.low = low;
    return this;
  }
}

/** The keys of texts of so many bytes are the bytes themselves. */
export const packedBytes = 8;
