import { type Day, noDay } from '../calendar/calendarDate.ts';
import { columnData, daysOf, type TableData } from './columns.ts';
import { flagCodes } from './flag.ts';

/**
 * The rows of a table by child, each child's in the order of a date and, on the same date, of their
 * ids in text order. Rows without child or date, dated after the as-at date, or left out of every
 * measure are not in it.
 */
export type ChildIndex = {
  /** Row numbers, child after child. */
  readonly rows: Int32Array;
  /** The rows of child `c` stand from `starts[c]` up to, without, `starts[c + 1]`. */
  readonly starts: Int32Array;
};

const counts = new WeakMap<TableData, Uint8Array>();

/** Whether each row counts in measures at all; worked out once for a table. */
export function countedRows(data: TableData): Uint8Array {
  const known = counts.get(data);
  if (known) return known;
  const counted = withoutLeftOut(data);
  counts.set(data, counted);
  return counted;
}

function withoutLeftOut(data: TableData): Uint8Array {
  const counted = new Uint8Array(data.rows).fill(1);
  const { leftOut } = data.table;
  if (!leftOut) return counted;
  const { values } = columnData(data, leftOut.column, 'flag');
  for (let row = 0; row < data.rows; row += 1) {
    if (values[row] === flagCodes.yes) counted[row] = 0;
  }
  return counted;
}

const indexes = new WeakMap<TableData, Map<string, ChildIndex>>();

/** The index of a table by one of its dates, built once. */
export function childIndex(data: TableData, at: string, asAt: Day, children: number): ChildIndex {
  const ofTable = indexes.get(data) ?? new Map<string, ChildIndex>();
  const key = `${at} ${asAt}`;
  const index = ofTable.get(key) ?? build(data, at, asAt, children);
  indexes.set(data, ofTable.set(key, index));
  return index;
}

function build(data: TableData, at: string, asAt: Day, children: number): ChildIndex {
  const { values: childOf } = columnData(data, 'child_id', 'child');
  const days = daysOf(data, at);
  const counted = countedRows(data);
  const starts = new Int32Array(children + 1);
  const isIn = (row: number) => {
    const day = days[row] as Day;
    return counted[row] === 1 && childOf[row] !== 0 && day !== noDay && day <= asAt;
  };
  let total = 0;
  for (let row = 0; row < data.rows; row += 1) {
    if (!isIn(row)) continue;
    starts[(childOf[row] as number) + 1] = (starts[(childOf[row] as number) + 1] as number) + 1;
    total += 1;
  }
  for (let child = 0; child < children; child += 1) {
    starts[child + 1] = (starts[child + 1] as number) + (starts[child] as number);
  }
  const rows = new Int32Array(total);
  const next = starts.slice();
  for (let row = 0; row < data.rows; row += 1) {
    if (!isIn(row)) continue;
    const child = childOf[row] as number;
    rows[next[child] as number] = row;
    next[child] = (next[child] as number) + 1;
  }
  const compare = inOrder(data, days);
  for (let child = 0; child < children; child += 1) {
    const [from, to] = [starts[child] as number, starts[child + 1] as number];
    if (to - from > 1) rows.subarray(from, to).sort(compare);
  }
  return { rows, starts };
}

function inOrder(data: TableData, days: ArrayLike<Day>): (a: number, b: number) => number {
  const [identity] = data.table.identity;
  const ids = identity === undefined ? undefined : columnData(data, identity, 'id');
  return (a, b) => {
    const difference = (days[a] as Day) - (days[b] as Day);
    if (difference !== 0 || !ids) return difference || a - b;
    const first = ids.words.at(ids.values[a] as number) ?? '';
    const second = ids.words.at(ids.values[b] as number) ?? '';
    return first < second ? -1 : first > second ? 1 : a - b;
  };
}

/** Visits the rows of each child that has any, in the order of their dates. */
export function forEachChild({ rows, starts }: ChildIndex, visit: (own: Int32Array) => void): void {
  for (let child = 0; child + 1 < starts.length; child += 1) {
    const [from, to] = [starts[child] as number, starts[child + 1] as number];
    if (to > from) visit(rows.subarray(from, to));
  }
}
