import { twice } from './byteTable.ts';
import { CellKey } from './cellKey.ts';
import { bytesOfText, textOfBytes } from './utf8.ts';

const first = 64;

/** A row as it stands in bytes: where its cells are, without the blanks around them, and their keys. */
export class PlainRow {
  bytes: Uint8Array = new Uint8Array(first);
  /** How many cells it has. */
  count = 0;
  starts = new Int32Array(first);
  ends = new Int32Array(first);
  highs = new Int32Array(first);
  lows = new Int32Array(first);
  private readonly key = new CellKey();

  /** Makes it the row of these texts. */
  ofTexts(cells: readonly string[]): this {
    this.count = 0;
    let end = 0;
    for (const cell of cells) {
      const start = end;
      end = this.write(cell.trim(), start);
      this.put(start, end);
    }
    return this;
  }

  /**
   * Adds the cell between two places, whose key is known where no blanks stand around it; false where
   * blanks outside ASCII may stand there.
   */
  add(from: number, to: number, high: number, low: number): boolean {
    const { bytes } = this;
    const head = bytes[from] as number;
    const tail = bytes[to - 1] as number;
    if (from < to && (head <= space || tail <= space || head > lastAscii || tail > lastAscii)) {
      return this.addTrimmed(from, to);
    }
    if (this.count === this.starts.length) this.widen();
    const { count } = this;
    this.starts[count] = from;
    this.ends[count] = to;
    this.highs[count] = high;
    this.lows[count] = low;
    this.count = count + 1;
    return true;
  }

  /** Adds the cell between two places. */
  addTrimmed(from: number, to: number): boolean {
    const { bytes } = this;
    let start = from;
    let end = to;
    while (start < end && isSpace(bytes[start] as number)) start += 1;
    while (end > start && isSpace(bytes[end - 1] as number)) end -= 1;
    this.put(start, end);
    const isAscii =
      start === end || ((bytes[start] as number) | (bytes[end - 1] as number)) <= lastAscii;
    if (isAscii) return true;
    const text = textOfBytes(bytes, start, end);
    return text.trim().length === text.length;
  }

  /** Whether a cell is blank; one that the row is too short for is. */
  isBlank(place: number): boolean {
    return place >= this.count || this.starts[place] === this.ends[place];
  }

  /** Whether its first cell has the key of that of another row: a look before a long one. */
  begins(other: PlainRow): boolean {
    return this.highs[0] === other.highs[0] && this.lows[0] === other.lows[0];
  }

  /** A cell as text, without the blanks around it. */
  text(place: number): string {
    if (place >= this.count) return '';
    return textOfBytes(this.bytes, this.starts[place] as number, this.ends[place] as number);
  }

  private put(from: number, to: number): void {
    if (this.count === this.starts.length) this.widen();
    const { count } = this;
    const { high, low } = this.key.ofBytes(this.bytes, from, to);
    this.starts[count] = from;
    this.ends[count] = to;
    this.highs[count] = high;
    this.lows[count] = low;
    this.count = count + 1;
  }

  /** Writes a text as bytes from a place on, and gives the place where it ends. */
  private write(text: string, start: number): number {
    while (this.bytes.length < start + text.length) this.bytes = twice(this.bytes);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > lastAscii) return this.writeAll(bytesOfText(text), start);
      this.bytes[start + at] = code;
    }
    return start + text.length;
  }

  private writeAll(bytes: Uint8Array, start: number): number {
    while (this.bytes.length < start + bytes.length) this.bytes = twice(this.bytes);
    this.bytes.set(bytes, start);
    return start + bytes.length;
  }

  private widen(): void {
    this.starts = twice(this.starts);
    this.ends = twice(this.ends);
    this.highs = twice(this.highs);
    this.lows = twice(this.lows);
  }
}

const space = 32;
const lastAscii = 127;

/** What `trim` takes off, among ASCII. */
function isSpace(byte: number): boolean {
  return byte === space || (byte >= 9 && byte <= 13);
}
