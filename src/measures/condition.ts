import { addMonths, type Day, noDay } from '../calendar/calendarDate.ts';
import { workingDays } from '../calendar/workingDays.ts';
import { isNeglect } from '../extracts/category.ts';
import { columnData, daysOf, type TableData } from '../extracts/columns.ts';
import { type Flag, flagCodes } from '../extracts/flag.ts';
import { bareWord } from '../extracts/tables.ts';
import { ageOfRow } from './age.ts';
import { anotherRecordTest } from './anotherRecord.ts';
import type { Condition, DateRef, Duration, Limits, Window } from './measure.ts';
import { knownDay, type RowTest, type Scope } from './rowTest.ts';
import type { Span } from './span.ts';

type RowDate = (row: number, span: Span) => Day;

/** One test that a row passes where it passes all of the conditions. */
export function allOf(conditions: readonly Condition[] | undefined, scope: Scope): RowTest {
  const [first, ...others] = (conditions ?? []).map((condition) => conditionTest(condition, scope));
  if (!first) return () => true;
  return others.reduce<RowTest>(
    (before, test) => (row, span) => before(row, span) && test(row, span),
    first,
  );
}

/** Whether the outcome depends on the span and not on the row alone. */
export function dependsOnSpan(condition: Condition, window: Window): boolean {
  if ('anyOf' in condition) return condition.anyOf.some((each) => dependsOnSpan(each, window));
  if ('another' in condition) {
    const { before, among = [], where = [] } = condition.another;
    const inner = [...among, ...where];
    return before === undefined || inner.some((each) => dependsOnSpan(each, window));
  }
  if ('age' in condition) return window === 'S';
  return 'from' in condition && [condition.from, condition.to].some(isTheDay);
}

function conditionTest(condition: Condition, scope: Scope): RowTest {
  if ('anyOf' in condition) {
    const tests = condition.anyOf.map((each) => conditionTest(each, scope));
    return (row, span) => tests.some((test) => test(row, span));
  }
  if ('another' in condition) return anotherRecordTest(condition.another, scope, allOf);
  if ('age' in condition) return ageTest(condition.age, scope);
  if ('from' in condition) return durationTest(condition, scope);
  if ('is' in condition) return valueTest(condition.column, [condition.is].flat(), scope.data);
  if ('neglect' in condition) {
    const { values } = columnData(scope.data, condition.column, 'category');
    const rule = scope.context.neglect;
    return byNumber(values, (bits) => isNeglect(bits, rule), 256);
  }
  if ('includes' in condition) {
    const { values, words } = columnData(scope.data, condition.column, 'factors');
    const has = words.map((list) => list.split(';').includes(condition.includes));
    return (row) => has[values[row] as number] === true;
  }
  if ('recorded' in condition) return recordedTest(condition.column, scope);
  const { values } = columnData(scope.data, condition.column, 'number');
  return (row) => isWithin(values[row] as number, condition);
}

function valueTest(name: string, wanted: readonly string[], data: TableData): RowTest {
  const column = columnData(data, name, 'flag', 'code', 'text', 'number');
  if (column.kind === 'number') {
    const numbers = wanted.map(Number);
    return (row) => numbers.includes(column.values[row] as number);
  }
  if (column.kind === 'flag') {
    const codes = wanted.map((flag) => flagCodes[flag as Flag]);
    return byNumber(column.values, (code) => codes.includes(code as 1 | 2 | 3), 256);
  }
  const words = new Set(wanted.map(bareWord));
  const matches = (number: number) => number > 0 && words.has(bareWord(column.words[number] ?? ''));
  return byNumber(column.values, matches, column.words.length);
}

/** A test that looks its answer up by the cell's number. */
function byNumber(
  values: ArrayLike<number>,
  matches: (number: number) => boolean,
  count: number,
): RowTest {
  const answers = Uint8Array.from({ length: count }, (_, number) => (matches(number) ? 1 : 0));
  return (row) => answers[values[row] as number] === 1;
}

function recordedTest(name: string, { data, context }: Scope): RowTest {
  const kinds = ['date', 'number', 'flag', 'category', 'code', 'factors', 'text', 'id'] as const;
  const column = columnData(data, name, ...kinds);
  const { values } = column;
  if (column.kind === 'number') return (row) => !Number.isNaN(values[row]);
  if (column.kind === 'date') return (row) => knownDay(values[row] as Day, context.asAt) !== noDay;
  return (row) => values[row] !== 0;
}

/** Age in completed years at the event, or at the day of the position; unborn and unknown have none. */
function ageTest(limits: { from?: number; to?: number }, scope: Scope): RowTest {
  const ageOf = ageOfRow(scope);
  return (row, span) => {
    const age = ageOf(row, span);
    return age >= (limits.from ?? 0) && age <= (limits.to ?? Number.POSITIVE_INFINITY);
  };
}

function durationTest(duration: Duration, scope: Scope): RowTest {
  const from = rowDate(duration.from, scope);
  const to = rowDate(duration.to, scope);
  return (row, span) => {
    const start = from(row, span);
    const end = to(row, span);
    return start !== noDay && end !== noDay && lasts(duration, start, end);
  };
}

function lasts({ days, months, workingDays: working, bothEnds }: Duration, from: Day, to: Day) {
  return (
    (!days || isWithin(to - from + (bothEnds ? 1 : 0), days)) &&
    (!working || isWithin(workingDays(from, to), working)) &&
    (!months || monthsWithin(months, from, to))
  );
}

/** Months are added to the first date: at least 12 means that its day a year later has been reached. */
function monthsWithin(
  { atLeast, atMost, moreThan, lessThan }: Limits,
  from: Day,
  to: Day,
): boolean {
  return (
    (atLeast === undefined || addMonths(from, atLeast) <= to) &&
    (moreThan === undefined || addMonths(from, moreThan) < to) &&
    (atMost === undefined || addMonths(from, atMost) >= to) &&
    (lessThan === undefined || addMonths(from, lessThan) > to)
  );
}

function isWithin(value: number, { atLeast, atMost, moreThan, lessThan }: Limits): boolean {
  return (
    !Number.isNaN(value) &&
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost) &&
    (moreThan === undefined || value > moreThan) &&
    (lessThan === undefined || value < lessThan)
  );
}

function rowDate(date: DateRef, { data, context }: Scope): RowDate {
  if (isTheDay(date)) return (_, span) => span.to;
  const names = typeof date === 'string' ? [date] : 'firstOf' in date ? date.firstOf : [];
  const columns = names.map((name) => daysOf(data, name));
  return (row) => {
    for (const days of columns) {
      const day = days[row] as Day;
      if (day !== noDay) return knownDay(day, context.asAt);
    }
    return noDay;
  };
}

function isTheDay(date: DateRef): boolean {
  return typeof date !== 'string' && 'the' in date;
}
