import { addMonths, type Day } from '../calendar/calendarDate.ts';
import { countedRows } from '../extracts/childIndex.ts';
import { daysOf } from '../extracts/columns.ts';
import { allOf, dependsOnSpan } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import { byPlace, type Grouping } from './grouping.ts';
import type { RowMeasure } from './measure.ts';
import { anySpan, type Scope } from './rowTest.ts';
import type { Span } from './span.ts';

/** Events by day and group, each day with all before it, so that those of a span are a difference. */
export type DayTally = {
  readonly first: Day;
  readonly size: number;
  readonly denominator: Uint32Array;
  readonly numerator: Uint32Array;
};

/** The rows that are tallied: by a grouping, by place where there is none, and only those within a place. */
export type Tallied = {
  readonly grouping?: Grouping | undefined;
  readonly within?: number | undefined;
};

/** Months before the extracts are complete that spans may reach back to. */
const monthsBefore = 24;

/** A tally of more cells than this, by day and group, is dearer than going through the rows. */
const mostCells = 1_000_000;

/**
 * The tally of a measure whose rows each count by themselves on one day, whatever span is asked for;
 * undefined where it is another, the spans reach too far back or the groups are very many. By place it
 * is counted once and answers every change of the periods; by other groups it is one pass over what is
 * known of each row.
 */
export function dayTally(
  measure: RowMeasure,
  spans: readonly Span[],
  context: EvaluationContext,
  tallied: Tallied,
): DayTally | undefined {
  const first = addMonths(context.coverFrom, -monthsBefore);
  const [span] = spans;
  if (!span || span.from < first || context.asAt < first || !countsByDay(measure)) return undefined;
  if ((tallied.grouping?.size ?? 0) * (context.asAt - first + 2) > mostCells) return undefined;
  const { window, counts, having } = measure;
  const name = JSON.stringify([window, counts, having]);
  const marks = () => context.once(`marks ${name}`, () => marksOf(measure, first, context));
  const tally = () => tallyOf(measure, marks(), first, context, tallied);
  const isPlain = !tallied.grouping && tallied.within === undefined;
  return isPlain ? context.once(`tally ${name}`, tally) : tally();
}

function countsByDay({ window, counts, having = [] }: RowMeasure): boolean {
  const { once, among = [], where = [] } = counts;
  const conditions = [...among, ...where, ...having];
  return window !== 'S' && !once && !conditions.some((each) => dependsOnSpan(each, window));
}

/** What a row counts in: nothing, the denominator, or the numerator too. */
const mark = { nothing: 0, denominator: 1, both: 2 } as const;

function marksOf(measure: RowMeasure, first: Day, context: EvaluationContext): Uint8Array {
  const { table, at, among = [], where = [] } = measure.counts;
  const data = context.data(table);
  const scope: Scope = { context, data, at, window: measure.window };
  const passes = allOf([...among, ...where], scope);
  const having = allOf(measure.having, scope);
  const days = daysOf(data, at);
  const counted = countedRows(data);
  const marks = new Uint8Array(data.rows);
  for (let row = 0; row < marks.length; row += 1) {
    const day = days[row] as Day;
    if (day < first || day > context.asAt || counted[row] !== 1 || !passes(row, anySpan)) continue;
    marks[row] = having(row, anySpan) ? mark.both : mark.denominator;
  }
  return marks;
}

function tallyOf(
  { counts: { table, at } }: RowMeasure,
  marks: Uint8Array,
  first: Day,
  context: EvaluationContext,
  { grouping, within }: Tallied,
): DayTally {
  const data = context.data(table);
  const days = daysOf(data, at);
  const places = context.places.of(data);
  const { size, groupOf } = grouping ?? byPlace(context.places, data);
  const length = (context.asAt - first + 2) * size;
  const denominator = new Uint32Array(length);
  const numerator = new Uint32Array(length);
  for (let row = 0; row < marks.length; row += 1) {
    const counts = marks[row] as number;
    if (counts === mark.nothing || (within !== undefined && places[row] !== within)) continue;
    const cell = ((days[row] as Day) - first + 1) * size + groupOf(row, anySpan);
    denominator[cell] = (denominator[cell] as number) + 1;
    if (counts === mark.both) numerator[cell] = (numerator[cell] as number) + 1;
  }
  return {
    first,
    size,
    denominator: addedUp(denominator, size),
    numerator: addedUp(numerator, size),
  };
}

function addedUp(counts: Uint32Array, size: number): Uint32Array {
  for (let cell = size; cell < counts.length; cell += 1) {
    counts[cell] = (counts[cell] as number) + (counts[cell - size] as number);
  }
  return counts;
}
