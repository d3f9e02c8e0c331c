import { ByteTable, twice } from './byteTable.ts';
import { CellKey } from './cellKey.ts';
import type { Words } from './columns.ts';
import { isNotRecorded, withoutGuard } from './notRecorded.ts';
import { bytesOfText, textOfBytes } from './utf8.ts';

const first = 64;

/**
 * Ids by number, kept as the bytes they came as: there are as many as rows, and hardly one is ever
 * asked for as text. 0 is blank; where rows name an authority, ids read `authority␟id`.
 */
export class Ids implements Words {
  private readonly texts = new ByteTable();
  /** For the number of each text that of the id it stands for: 0 where it says that none is recorded. */
  private meant = new Int32Array(first);
  private meanOthers = false;
  private readonly key = new CellKey();
  private room = new Uint8Array(first);

  get length(): number {
    return this.texts.count + 1;
  }

  at(number: number): string | undefined {
    if (number <= 0) return number === 0 ? '' : undefined;
    return number < this.length ? this.texts.text(number) : undefined;
  }

  /** The number of the id, not blank, that stands in the bytes and has this key. */
  numberOf(bytes: Uint8Array, from: number, to: number, high: number, low: number): number {
    return this.number(bytes, from, to, high, low, from);
  }

  /** The number of an id that is unique only within an authority, whose bytes end with `withinAuthority`. */
  numberWithin(authority: Uint8Array, bytes: Uint8Array, from: number, to: number): number {
    const { length } = authority;
    const end = length + to - from;
    while (this.room.length < end) this.room = twice(this.room);
    this.room.set(authority);
    this.room.set(bytes.subarray(from, to), length);
    const { high, low } = this.key.ofBytes(this.room, 0, end);
    return this.number(this.room, 0, end, high, low, length);
  }

  /** The number of an id that is at hand as text. */
  numberOfText(text: string): number {
    const bytes = bytesOfText(text);
    const { high, low } = this.key.ofBytes(bytes, 0, bytes.length);
    return this.numberOf(bytes, 0, bytes.length, high, low);
  }

  private number(
    bytes: Uint8Array,
    from: number,
    to: number,
    high: number,
    low: number,
    idFrom: number,
  ): number {
    const known = this.texts.find(bytes, from, to, high, low);
    if (known !== 0) return this.meanOthers ? (this.meant[known] as number) : known;
    const other = isPlainId(bytes, idFrom, to)
      ? undefined
      : this.otherMeaning(textOfBytes(bytes, from, idFrom), textOfBytes(bytes, idFrom, to));
    const number = this.texts.add(bytes, from, to, high, low);
    if (number >= this.meant.length) this.meant = twice(this.meant);
    this.meant[number] = other ?? number;
    this.meanOthers ||= other !== undefined;
    return other ?? number;
  }

  /** What a text stands for that is no id of its own. */
  private otherMeaning(authority: string, text: string): number | undefined {
    const id = withoutGuard(text);
    if (isNotRecorded(id)) return 0;
    return id === text ? undefined : this.numberOfText(authority + id);
  }
}

const [apostrophe, hash, zero, nine] = [39, 35, 48, 57] as const;

/** Whether a text is an id at a glance: what says that nothing is recorded has no figure, or begins with #. */
function isPlainId(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] === apostrophe || bytes[from] === hash) return false;
  for (let at = to - 1; at >= from; at -= 1) {
    const byte = bytes[at] as number;
    if (byte >= zero && byte <= nine) return true;
  }
  return false;
}
