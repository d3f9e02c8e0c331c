import { type Day, noDay } from '../calendar/calendarDate.ts';
import { countedRows } from '../extracts/childIndex.ts';
import { columnData, daysOf, type TableData } from '../extracts/columns.ts';
import { allOf, dependsOnSpan } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import { byPlace, type Grouping } from './grouping.ts';
import type { RowMeasure } from './measure.ts';
import type { RowTest, Scope } from './rowTest.ts';
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
  { grouping, within }: { readonly grouping?: Grouping; readonly within?: number | undefined } = {},
): Counts {
  const data = context.data(measure.counts.table);
  const places = context.places.of(data);
  const { size, groupOf } = grouping ?? byPlace(context.places, data);
  const width = size + 1;
  const denominator = new Float64Array(spans.length * width);
  const numerator = new Float64Array(spans.length * width);
  const isNew = distinct(measure, data);
  const isNewInNumerator = distinct(measure, data);
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
  { counts: { once } }: RowMeasure,
  data: TableData,
): (row: number, cell: number) => boolean {
  if (!once || !('each' in once)) return () => true;
  const { values, words } = columnData(data, once.each, 'id', 'child', 'text');
  const seen = new Set<number>();
  return (row, cell) => {
    const id = values[row] as number;
    const key = cell * words.length + id;
    if (id !== 0 && seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

/** Events dated in the spans. */
function selectEvents({ measure, scope, spans }: Plan, count: Count): void {
  const { among = [], where = [] } = measure.counts;
  const conditions = [...among, ...where];
  const passes = allOf(conditions, scope);
  const varies = conditions.some((condition) => dependsOnSpan(condition, measure.window));
  const within = spansOf(spans);
  forEachEvent(scope, (row, day) => {
    const [first, last] = within(day);
    if (first > last) return;
    if (!varies && !passes(row, spans[first] as Span)) return;
    for (let index = first; index <= last; index += 1) {
      if (!varies || passes(row, spans[index] as Span)) count(row, index);
    }
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
  const passes = allOf(where, scope);
  const isOpen: RowTest = (row, { to }) => {
    const close = closes ? (closes[row] as Day) : noDay;
    return (opens[row] as Day) <= to && (close === noDay || close > to);
  };
  const rivalStep = once && 'perChild' in once ? (once.perChild === 'latest' ? 1 : -1) : 0;
  for (let child = 0; child + 1 < starts.length; child += 1) {
    const [from, to] = [starts[child] as number, starts[child + 1] as number];
    for (let index = from; index < to; index += 1) {
      const row = rows[index] as number;
      spans.forEach((span, spanIndex) => {
        if (!isOpen(row, span) || !isCandidate(row, span)) return;
        for (
          let rival = index + rivalStep;
          rivalStep && rival >= from && rival < to;
          rival += rivalStep
        ) {
          const other = rows[rival] as number;
          if (isOpen(other, span) && isCandidate(other, span)) return;
        }
        if (passes(row, span)) count(row, spanIndex);
      });
    }
  }
}

function forEachEvent({ data, at, context }: Scope, visit: (row: number, day: Day) => void): void {
  const days = daysOf(data, at);
  const counted = countedRows(data);
  for (let row = 0; row < data.rows; row += 1) {
    const day = days[row] as Day;
    if (counted[row] === 1 && day !== noDay && day <= context.asAt) visit(row, day);
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
