import { CellKey } from './cellKey.ts';
import { textOfBytes } from './utf8.ts';

/** A row as it stands in bytes: where its cells are, without the blanks around them, and their keys. */
export class PlainRow {
  bytes: Uint8Array = new Uint8Array(0);
  /** A character for each byte, right for those of ASCII. */
  characters = '';
  /** How many cells it has. */
  count = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  private readonly key = new CellKey();

  /** Adds the cell between two places; false where blanks outside ASCII may stand around it. */
  add(from: number, to: number): boolean {
    if (this.count === this.starts.length) this.widen();
    const { bytes } = this;
    let start = from;
    let end = to;
    while (start < end && isSpace(bytes[start] as number)) start += 1;
    while (end > start && isSpace(bytes[end - 1] as number)) end -= 1;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
    if (start === end || ((bytes[start] as number) < 128 && (bytes[end - 1] as number) < 128)) {
      return true;
    }
    const text = textOfBytes(bytes, start, end);
    return text.trim().length === text.length;
  }

  /** Whether a cell is blank; one that the row is too short for is. */
  isBlank(place: number): boolean {
    return place >= this.count || this.starts[place] === this.ends[place];
  }

  /** The key of a cell, until the next is asked for. */
  keyOf(place: number): CellKey {
    return this.key.ofBytes(this.bytes, this.starts[place] as number, this.ends[place] as number);
  }

  /** Whether a cell has the length and the first character of an ASCII text: a look before a long one. */
  mayBe(place: number, text: string): boolean {
    const start = this.starts[place] as number;
    const length = (this.ends[place] as number) - start;
    return length === text.length && this.bytes[start] === text.charCodeAt(0);
  }

  /** A cell as text, without the blanks around it. */
  text(place: number): string {
    if (place >= this.count) return '';
    const [from, to] = [this.starts[place] as number, this.ends[place] as number];
    for (let at = from; at < to; at += 1) {
      if ((this.bytes[at] as number) > 127) return textOfBytes(this.bytes, from, to);
    }
    return this.characters.slice(from, to);
  }

  private widen(): void {
    const { starts, ends } = this;
    this.starts = new Int32Array(starts.length * 2);
    this.starts.set(starts);
    this.ends = new Int32Array(ends.length * 2);
    this.ends.set(ends);
  }
}

/** What `trim` takes off, among ASCII. */
function isSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}
