import { addMonths, type Day, noDay } from '../calendar/calendarDate.ts';
import { columnData, daysOf } from '../extracts/columns.ts';
import type { AnotherRecord, Condition } from './measure.ts';
import { knownDay, type RowTest, type Scope } from './rowTest.ts';
import type { Span } from './span.ts';

/** Whether the record that was found passes, beside the row that looked for it. */
type PairTest = (other: number, row: number, span: Span) => boolean;

/** Turns conditions into one test; given from outside, since conditions and records contain each other. */
type Compile = (conditions: readonly Condition[] | undefined, scope: Scope) => RowTest;

/** Whether the child of a row has another record as described. */
export function anotherRecordTest(another: AnotherRecord, scope: Scope, allOf: Compile): RowTest {
  const { context, data } = scope;
  const table = another.table ?? data.table.id;
  const others = context.data(table);
  const { rows, starts } = context.byChild(table, another.at);
  const otherScope: Scope = { ...scope, data: others, at: another.at };
  const among = allOf(another.among, otherScope);
  const isOpenOrEnded = openOrEndedTest(another, otherScope);
  const passes = pairTest(another, scope, otherScope, allOf);
  const children = columnData(data, 'child_id', 'child').values;
  const events = daysOf(data, scope.at);
  const days = daysOf(others, another.at);
  const sameTable = others === data;
  const isEarliest = another.which === 'earliest';

  return (row, span) => {
    const child = children[row] as number;
    const event = events[row] as Day;
    const { from, to } = datesOf(another, event, span);
    const first = starts[child] as number;
    const end = starts[child + 1] as number;
    const low = firstNotBefore(rows, days, first, end, from);
    const high = firstNotBefore(rows, days, low, end, to + 1);
    for (let step = 0; step < high - low; step += 1) {
      const other = rows[isEarliest ? low + step : high - 1 - step] as number;
      if (sameTable && other === row) continue;
      if (!isOpenOrEnded(other, event) || !among(other, span)) continue;
      if (passes(other, row, span)) return true;
      if (another.which !== 'any') return false;
    }
    return false;
  };
}

/** The dates, both included, between which the other record must lie, seen from a row's event. */
function datesOf(another: AnotherRecord, event: Day, span: Span): Span {
  const { withinMonths: months, openOrEnded, before, after, upTo } = another;
  const isDatedWithin = months !== undefined && openOrEnded === undefined;
  if (upTo) return { from: isDatedWithin ? addMonths(span.to, -months) + 1 : noDay, to: span.to };
  if (after) return { from: event + 1, to: span.to };
  const to = before ? event - 1 : span.to;
  return { from: isDatedWithin ? addMonths(event, -months) : noDay, to };
}

/** The first place from `low` up to `end` whose row is dated on the day or later; rows are in order. */
function firstNotBefore(
  rows: Int32Array,
  days: ArrayLike<Day>,
  low: number,
  end: number,
  day: Day,
): number {
  let from = low;
  let to = end;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[rows[middle] as number] as Day) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether a record was still open, or ended, within the months before the event. */
function openOrEndedTest(
  { openOrEnded, withinMonths = 0 }: AnotherRecord,
  { data, context }: Scope,
): (other: number, event: Day) => boolean {
  if (!openOrEnded) return () => true;
  const ends = daysOf(data, openOrEnded);
  return (other, event) => {
    const end = knownDay(ends[other] as Day, context.asAt);
    return end === noDay || end >= addMonths(event, -withinMonths);
  };
}

function pairTest(another: AnotherRecord, own: Scope, other: Scope, allOf: Compile): PairTest {
  const where = allOf(another.where, other);
  const { compare } = another;
  if (!compare) return (found, _, span) => where(found, span);
  const theirs = columnData(other.data, compare.column, 'number').values;
  const ours = columnData(own.data, compare.column, 'number').values;
  const sign = compare.is === 'lower' ? 1 : -1;
  return (found, row, span) =>
    where(found, span) && ((ours[row] as number) - (theirs[found] as number)) * sign > 0;
}
