import { type Day, noDay } from '../calendar/calendarDate.ts';
import { firstFrom } from '../calendar/firstFrom.ts';
import { countedRows } from '../extracts/childIndex.ts';
import { columnData, daysOf } from '../extracts/columns.ts';
import { allOf, dependsOnSpan } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import { type DayTally, dayTally, type Tallied } from './dayTally.ts';
import { byPlace } from './grouping.ts';
import type { Condition, RowMeasure } from './measure.ts';
import { anySpan, type RowTest, type Scope } from './rowTest.ts';
import type { Span } from './span.ts';

/** Counts by span and group; the last group of each span is the whole. */
export type Counts = {
  readonly denominator: Float64Array;
  readonly numerator: Float64Array;
  /** Groups and the whole. */
  readonly width: number;
};

/** Called for each row that counts in a span: in the denominator, and where it passes in both. */
export type VisitCounted = (row: number, span: number, passes: boolean) => void;

/** Called for each row that is selected in a span. */
type Count = (row: number, span: number) => void;

type Plan = {
  readonly measure: RowMeasure;
  readonly scope: Scope;
  readonly spans: readonly Span[];
  readonly context: EvaluationContext;
};

/**
 * Counts a measure over spans whose beginnings and ends both go forward, by the groups of its rows
 * (their places unless others are given), in one pass. Denominator: the rows selected. Numerator:
 * those that also pass `having`. With `within`, only the rows of that place.
 */
export function countRows(
  measure: RowMeasure,
  spans: readonly Span[],
  context: EvaluationContext,
  tallied: Tallied = {},
): Counts {
  const tally = dayTally(measure, spans, context, tallied);
  return tally ? countsOfTally(tally, spans) : countRowByRow(measure, spans, context, tallied);
}

/** The same counts of a measure of any kind, each row visited in each of its spans. */
export function countRowByRow(
  measure: RowMeasure,
  spans: readonly Span[],
  context: EvaluationContext,
  { grouping, within }: Tallied = {},
): Counts {
  const data = context.data(measure.counts.table);
  const places = context.places.of(data);
  const { size, groupOf } = grouping ?? byPlace(context.places, data);
  const width = size + 1;
  const denominator = new Float64Array(spans.length * width);
  const numerator = new Float64Array(spans.length * width);
  const isNew = distinct(measure, context);
  const isNewInNumerator = distinct(measure, context);
  const add = (row: number, cell: number, passes: boolean) => {
    if (isNew(row, cell)) denominator[cell] = (denominator[cell] as number) + 1;
    if (passes && isNewInNumerator(row, cell)) numerator[cell] = (numerator[cell] as number) + 1;
  };
  visitCounted(measure, spans, context, (row, index, passes) => {
    if (within !== undefined && places[row] !== within) return;
    add(row, index * width + groupOf(row, spans[index] as Span), passes);
    add(row, index * width + size, passes);
  });
  return { denominator, numerator, width };
}

function countsOfTally(
  { first, size, denominator: among, numerator: passing }: DayTally,
  spans: readonly Span[],
): Counts {
  const width = size + 1;
  const denominator = new Float64Array(spans.length * width);
  const numerator = new Float64Array(spans.length * width);
  const last = among.length - size;
  spans.forEach((span, index) => {
    const from = (span.from - first) * size;
    const to = Math.max(from, Math.min((span.to - first + 1) * size, last));
    const whole = index * width + size;
    for (let place = 0; place < size; place += 1) {
      const cell = index * width + place;
      denominator[cell] = (among[to + place] as number) - (among[from + place] as number);
      numerator[cell] = (passing[to + place] as number) - (passing[from + place] as number);
      denominator[whole] = (denominator[whole] as number) + (denominator[cell] as number);
      numerator[whole] = (numerator[whole] as number) + (numerator[cell] as number);
    }
  });
  return { denominator, numerator, width };
}

/** Visits every row that counts in a span, span by span of the row, with whether it passes `having`. */
export function visitCounted(
  measure: RowMeasure,
  spans: readonly Span[],
  context: EvaluationContext,
  visit: VisitCounted,
): void {
  const data = context.data(measure.counts.table);
  const scope: Scope = { context, data, at: measure.counts.at, window: measure.window };
  const having = allOf(measure.having, scope);
  const varies = (measure.having ?? []).some((each) => dependsOnSpan(each, measure.window));
  let lastRow = -1;
  let passes = false;
  select({ measure, scope, spans, context }, (row, index) => {
    if (varies || row !== lastRow) passes = having(row, spans[index] as Span);
    lastRow = row;
    visit(row, index, passes);
  });
}

function select(plan: Plan, count: Count): void {
  const { once } = plan.measure.counts;
  if (plan.measure.window === 'S') selectOpen(plan, count);
  else if (once && 'perChild' in once) selectOnePerChild(plan, once.perChild, count);
  else selectEvents(plan, count);
}

/** Whether a row is the first of its id in a cell, where each different id counts once. */
function distinct(
  { counts: { table, once } }: RowMeasure,
  context: EvaluationContext,
): (row: number, cell: number) => boolean {
  if (!once || !('each' in once)) return () => true;
  const { values, words } = columnData(context.data(table), once.each, 'id', 'child', 'text');
  const times = context.once(`times ${table}.${once.each}`, () => timesOf(values, words.length));
  const seen = new Set<number>();
  return (row, cell) => {
    const id = values[row] as number;
    if (id === 0 || times[id] === 1) return true;
    const key = cell * words.length + id;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

/** How many rows have each id: 0, 1, or 2 where there are more. */
function timesOf(ids: ArrayLike<number>, count: number): Uint8Array {
  const times = new Uint8Array(count);
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] as number;
    times[id] = Math.min((times[id] as number) + 1, 2);
  }
  return times;
}

/** Events dated in the spans. */
function selectEvents(plan: Plan, count: Count): void {
  const { measure, scope, spans } = plan;
  const { at, among = [], where = [] } = measure.counts;
  const days = daysOf(scope.data, at);
  const [fixed, varying] = bySpan([...among, ...where], measure);
  const passes = allOf(varying, scope);
  const within = spansOf(spans);
  for (const row of eventsThat(fixed, plan)) {
    const [first, last] = within(days[row] as Day);
    for (let index = first; index <= last; index += 1) {
      if (passes(row, spans[index] as Span)) count(row, index);
    }
  }
}

/** Conditions whose outcome depends on the row alone, and the others. */
function bySpan(
  conditions: readonly Condition[] = [],
  { window }: RowMeasure,
): readonly [fixed: readonly Condition[], varying: readonly Condition[]] {
  const varies = (condition: Condition) => dependsOnSpan(condition, window);
  return [conditions.filter((each) => !varies(each)), conditions.filter(varies)];
}

/** The rows of known events that pass conditions which depend on them alone; found once. */
function eventsThat(conditions: readonly Condition[], { scope, context }: Plan): Int32Array {
  const { data, at } = scope;
  return context.once(`events ${JSON.stringify([data.table.id, at, conditions])}`, () => {
    const days = daysOf(data, at);
    const counted = countedRows(data);
    const passes = allOf(conditions, scope);
    const rows = new Int32Array(data.rows);
    let count = 0;
    for (let row = 0; row < data.rows; row += 1) {
      const day = days[row] as Day;
      if (counted[row] !== 1 || day === noDay || day > context.asAt || !passes(row, anySpan))
        continue;
      rows[count] = row;
      count += 1;
    }
    return rows.slice(0, count);
  });
}

/** Of each child's rows in a span, the latest or earliest. */
function selectOnePerChild(
  { measure, scope, spans, context }: Plan,
  which: 'latest' | 'earliest',
  count: Count,
): void {
  const { table, at, among, where } = measure.counts;
  const { rows, starts } = context.byChild(table, at);
  const days = daysOf(scope.data, at);
  const isCandidate = allOf(among, scope);
  const passes = allOf(where, scope);
  for (let child = 0; child + 1 < starts.length; child += 1) {
    const own = rows.subarray(starts[child] as number, starts[child + 1] as number);
    if (own.length === 0) continue;
    spans.forEach((span, index) => {
      const inSpan = (row: number) => {
        const day = days[row] as Day;
        return day >= span.from && day <= span.to && isCandidate(row, span);
      };
      const row = which === 'latest' ? own.findLast(inSpan) : own.find(inSpan);
      if (row !== undefined && passes(row, span)) count(row, index);
    });
  }
}

/** Records open at the end of a span; of each child's the one that started last, or earliest, if asked. */
function selectOpen({ measure, scope, spans, context }: Plan, count: Count): void {
  const { table, at, until, among, where, once } = measure.counts;
  const { rows, starts } = context.byChild(table, at);
  const opens = daysOf(scope.data, at);
  const closes = until ? daysOf(scope.data, until) : undefined;
  const isCandidate = allOf(among, scope);
  const [fixed, varying] = bySpan(where, measure);
  const mayPass = allOf(fixed, scope);
  const passes = allOf(varying, scope);
  const closeOf = (row: number) => {
    const close = closes ? (closes[row] as Day) : noDay;
    return close === noDay ? Number.POSITIVE_INFINITY : close;
  };
  const isOpen: RowTest = (row, { to }) => (opens[row] as Day) <= to && closeOf(row) > to;
  const ends = spans.map(({ to }) => to);
  const rivalStep = once && 'perChild' in once ? (once.perChild === 'latest' ? 1 : -1) : 0;
  const isOpenCandidate: RowTest = (row, span) => isOpen(row, span) && isCandidate(row, span);
  const children = rivalStep === 0 ? undefined : columnData(scope.data, 'child_id', 'child').values;
  const isSurpassed = (index: number, span: Span) => {
    if (!children) return false;
    const child = children[rows[index] as number] as number;
    const [from, to] = [starts[child] as number, starts[child + 1] as number];
    for (let rival = index + rivalStep; rival >= from && rival < to; rival += rivalStep) {
      if (isOpenCandidate(rows[rival] as number, span)) return true;
    }
    return false;
  };
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    if (!mayPass(row, anySpan)) continue;
    const end = firstFrom(ends, closeOf(row));
    for (let place = firstFrom(ends, opens[row] as Day); place < end; place += 1) {
      const span = spans[place] as Span;
      if (isCandidate(row, span) && !isSurpassed(index, span) && passes(row, span)) {
        count(row, place);
      }
    }
  }
}

/** The first and last of the spans that a day lies in, from a table of days; none where first > last. */
function spansOf(spans: readonly Span[]): (day: Day) => readonly [first: number, last: number] {
  const none = [0, -1] as const;
  const [first] = spans;
  if (!first) return () => none;
  const start = first.from;
  const end = (spans.at(-1) as Span).to;
  const answers = Array.from({ length: end - start + 1 }, (_, offset) => {
    const day = start + offset;
    const from = spans.findIndex((span) => span.to >= day);
    const to = spans.findLastIndex((span) => span.from <= day);
    return [from, to] as const;
  });
  return (day) => answers[day - start] ?? none;
}
