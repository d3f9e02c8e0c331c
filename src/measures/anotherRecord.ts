import { addMonths, type Day, noDay } from '../calendar/calendarDate.ts';
import { columnData, daysOf } from '../extracts/columns.ts';
import type { AnotherRecord, Condition } from './measure.ts';
import { knownDay, type RowTest, type Scope } from './rowTest.ts';
import type { Span } from './span.ts';

/** Whether another record stands in the right place in time, seen from a row. */
type TimeTest = (other: number, event: Day, span: Span) => boolean;
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
  const inTime = timeTest(another, otherScope);
  const passes = pairTest(another, scope, otherScope, allOf);
  const children = columnData(data, 'child_id', 'child').values;
  const events = daysOf(data, scope.at);
  const sameTable = others === data;
  const step = another.which === 'latest' ? -1 : 1;

  return (row, span) => {
    const child = children[row] as number;
    const first = starts[child] as number;
    const last = (starts[child + 1] as number) - 1;
    const event = events[row] as Day;
    for (let index = step > 0 ? first : last; index >= first && index <= last; index += step) {
      const other = rows[index] as number;
      if (sameTable && other === row) continue;
      if (!inTime(other, event, span) || !among(other, span)) continue;
      if (passes(other, row, span)) return true;
      if (another.which !== 'any') return false;
    }
    return false;
  };
}

function timeTest(another: AnotherRecord, { data, context }: Scope): TimeTest {
  const days = daysOf(data, another.at);
  const { withinMonths: months, before, after, upTo } = another;
  const ends = another.openOrEnded ? daysOf(data, another.openOrEnded) : undefined;
  return (other, event, span) => {
    const day = days[other] as Day;
    if (before && day >= event) return false;
    if (after && (day <= event || day > span.to)) return false;
    if (upTo && day > span.to) return false;
    if (months === undefined) return true;
    if (upTo) return day > addMonths(span.to, -months);
    const end = ends ? knownDay(ends[other] as Day, context.asAt) : day;
    return end === noDay || end >= addMonths(event, -months);
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
