import { entryBytes, idBytes, orderOfEntries } from '../../extracts/digests/entries.ts';
import { undated } from '../../extracts/digests/rowDigester.ts';
import type { MonthChange, RowCounts } from './changes.ts';

type Entries = ReadonlyMap<string, Uint8Array>;

/**
 * Holds the entries of a table against those it had. Entries of one record that say the same are the
 * same row; what is left of a record on both sides has changed; the rest was added or is gone.
 */
export function compareRows(before: Entries, now: Entries): readonly MonthChange[] {
  const names = [...new Set([...before.keys(), ...now.keys()])].toSorted(inTime);
  const counts = names.map(() => ({ ...nothing }));
  const old = new Sorted(before, names);
  const young = new Sorted(now, names);
  const at = (month: number) => counts[month] as Writable;
  for (const month of old.months) at(month).before += 1;
  for (const month of young.months) at(month).now += 1;
  while (old.isMore() || young.isMore()) {
    const order = old.isMore() && young.isMore() ? compare(old, young, 0, idBytes) : sideLeft(old);
    if (order < 0) at(old.next()).gone += 1;
    else if (order > 0) at(young.next()).added += 1;
    else pairRecord(old, young, at);
  }
  return names.map((month, index) => ({ month, ...at(index) }));
}

/** The months of a table together. */
export function sumOfMonths(months: readonly RowCounts[]): RowCounts {
  const sum = { ...nothing };
  for (const month of months) {
    for (const name of countNames) sum[name] += month[name];
  }
  return sum;
}

const nothing = { before: 0, now: 0, added: 0, changed: 0, movedIn: 0, movedOut: 0, gone: 0 };
const countNames = Object.keys(nothing) as (keyof RowCounts)[];

type Writable = { -readonly [Name in keyof RowCounts]: number };

/** Pairs the entries of one record: those that say the same first, the others in their order. */
function pairRecord(old: Sorted, young: Sorted, at: (month: number) => Writable): void {
  const olds = old.takeRecord();
  const youngs = young.takeRecord();
  const oldLeft: number[] = [];
  const youngLeft: number[] = [];
  let [o, y] = [0, 0];
  while (o < olds.length || y < youngs.length) {
    const [one, other] = [olds[o], youngs[y]];
    const order =
      one !== undefined && other !== undefined
        ? compareAt(old, one, young, other)
        : one === undefined
          ? 1
          : -1;
    if (order <= 0) o += 1;
    if (order >= 0) y += 1;
    if (order < 0) oldLeft.push(old.monthAt(one as number));
    else if (order > 0) youngLeft.push(young.monthAt(other as number));
    else moveOrStay(old.monthAt(one as number), young.monthAt(other as number), at);
  }
  const pairs = Math.min(oldLeft.length, youngLeft.length);
  for (let pair = 0; pair < pairs; pair += 1) {
    const [from, to] = [oldLeft[pair] as number, youngLeft[pair] as number];
    if (from === to) at(to).changed += 1;
    else moveOrStay(from, to, at);
  }
  for (const month of oldLeft.slice(pairs)) at(month).gone += 1;
  for (const month of youngLeft.slice(pairs)) at(month).added += 1;
}

function moveOrStay(from: number, to: number, at: (month: number) => Writable): void {
  if (from === to) return;
  at(from).movedOut += 1;
  at(to).movedIn += 1;
}

/** The entries of all months of a table, the smallest first, gone through one by one. */
class Sorted {
  readonly bytes: Uint8Array;
  /** The month of each entry, as its place among the names. */
  readonly months: Uint16Array;
  private readonly order: Uint32Array;
  private index = 0;

  constructor(entries: Entries, names: readonly string[]) {
    const lists = names.map((name) => entries.get(name) ?? new Uint8Array(0));
    const length = lists.reduce((sum, list) => sum + list.length, 0);
    this.bytes = new Uint8Array(length);
    this.months = new Uint16Array(length / entryBytes);
    let at = 0;
    for (const [month, list] of lists.entries()) {
      this.bytes.set(list, at);
      this.months.fill(month, at / entryBytes, (at + list.length) / entryBytes);
      at += list.length;
    }
    this.order = orderOfEntries(this.bytes);
  }

  isMore(): boolean {
    return this.index < this.order.length;
  }

  /** Where the bytes of the entry at hand begin. */
  here(): number {
    return (this.order[this.index] as number) * entryBytes;
  }

  /** Passes over the entry at hand and gives its month. */
  next(): number {
    const row = this.order[this.index] as number;
    this.index += 1;
    return this.months[row] as number;
  }

  monthAt(place: number): number {
    return this.months[place / entryBytes] as number;
  }

  /** Takes all entries of the record at hand: where their bytes begin. */
  takeRecord(): number[] {
    const first = this.here();
    const places = [first];
    for (this.index += 1; this.isMore(); this.index += 1) {
      const place = this.here();
      if (compareBytes(this.bytes, first, this.bytes, place, 0, idBytes) !== 0) break;
      places.push(place);
    }
    return places;
  }
}

function sideLeft(old: Sorted): number {
  return old.isMore() ? -1 : 1;
}

function compare(old: Sorted, young: Sorted, from: number, to: number): number {
  return compareBytes(old.bytes, old.here(), young.bytes, young.here(), from, to);
}

function compareAt(old: Sorted, one: number, young: Sorted, other: number): number {
  return compareBytes(old.bytes, one, young.bytes, other, idBytes, entryBytes);
}

function compareBytes(
  one: Uint8Array,
  oneAt: number,
  other: Uint8Array,
  otherAt: number,
  from: number,
  to: number,
): number {
  for (let byte = from; byte < to; byte += 1) {
    const difference = (one[oneAt + byte] as number) - (other[otherAt + byte] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

function inTime(a: string, b: string): number {
  if ((a === undated) !== (b === undated)) return a === undated ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
