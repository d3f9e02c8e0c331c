/** The keys of texts of so many bytes are the bytes themselves. */
export const packedBytes = 8;

/**
 * The key of a cell's bytes as two whole numbers of 32 bits. Up to eight bytes are packed into them, so
 * that with its length such a key stands for one text only; of a longer one, each byte that no longer
 * fits in is mixed into those that follow. `ByteSplitter` takes the same steps while it looks for the
 * end of a cell.
 */
export class CellKey {
  high = 0;
  low = 0;

  ofBytes(bytes: Uint8Array, from: number, to: number): this {
    let high = 0;
    let low = 0;
    for (let at = from; at < to; at += 1) {
      const pushedOut = high >>> 24;
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | (bytes[at] as number);
      if (pushedOut !== 0) {
        high ^= Math.imul(pushedOut, mixHigh);
        low ^= Math.imul(pushedOut, mixLow);
      }
    }
    this.high = high;
    this.low = low;
    return this;
  }
}

export const mixHigh = 0x85ebca6b;
export const mixLow = 0xc2b2ae35;
