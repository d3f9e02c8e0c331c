import { addMonths, type Day } from '../calendar/calendarDate.ts';
import { countedRows } from '../extracts/childIndex.ts';
import { daysOf } from '../extracts/columns.ts';
import { allOf, dependsOnSpan } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import type { RowMeasure } from './measure.ts';
import { anySpan, type Scope } from './rowTest.ts';
import type { Span } from './span.ts';

/** Events by day and place, each day with all before it, so that those of a span are a difference. */
export type DayTally = {
  readonly first: Day;
  readonly denominator: Uint32Array;
  readonly numerator: Uint32Array;
};

/** Months before the extracts are complete that spans may reach back to. */
const monthsBefore = 24;

/**
 * The tally of a measure whose rows each count by themselves on one day, whatever span is asked for;
 * undefined where it is another or the spans reach too far back. Counted once, it answers every
 * change of the periods.
 */
export function dayTally(
  measure: RowMeasure,
  spans: readonly Span[],
  context: EvaluationContext,
): DayTally | undefined {
  const first = addMonths(context.coverFrom, -monthsBefore);
  const [span] = spans;
  if (!span || span.from < first || context.asAt < first || !countsByDay(measure)) return undefined;
  const { window, counts, having } = measure;
  return context.once(`tally ${JSON.stringify([window, counts, having])}`, () =>
    tallyOf(measure, first, context),
  );
}

function countsByDay({ window, counts, having = [] }: RowMeasure): boolean {
  const { once, among = [], where = [] } = counts;
  const conditions = [...among, ...where, ...having];
  return window !== 'S' && !once && !conditions.some((each) => dependsOnSpan(each, window));
}

function tallyOf(measure: RowMeasure, first: Day, context: EvaluationContext): DayTally {
  const { table, at, among = [], where = [] } = measure.counts;
  const data = context.data(table);
  const scope: Scope = { context, data, at, window: measure.window };
  const passes = allOf([...among, ...where], scope);
  const having = allOf(measure.having, scope);
  const cells = dayCells(scope, first);
  const size = context.places.ids.length;
  const length = (context.asAt - first + 2) * size;
  const denominator = new Uint32Array(length);
  const numerator = new Uint32Array(length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] as number;
    if (cell < 0 || !passes(row, anySpan)) continue;
    denominator[cell] = (denominator[cell] as number) + 1;
    if (having(row, anySpan)) numerator[cell] = (numerator[cell] as number) + 1;
  }
  return { first, denominator: addedUp(denominator, size), numerator: addedUp(numerator, size) };
}

/** For each row the place in a tally of its day and locality, a day later than its own; -1 where none. */
function dayCells({ context, data, at }: Scope, first: Day): Int32Array {
  return context.once(`cells ${data.table.id}.${at}`, () => {
    const days = daysOf(data, at);
    const places = context.places.of(data);
    const counted = countedRows(data);
    const size = context.places.ids.length;
    const cells = new Int32Array(data.rows).fill(-1);
    for (let row = 0; row < data.rows; row += 1) {
      const day = days[row] as Day;
      if (counted[row] === 1 && day >= first && day <= context.asAt) {
        cells[row] = (day - first + 1) * size + (places[row] as number);
      }
    }
    return cells;
  });
}

function addedUp(counts: Uint32Array, size: number): Uint32Array {
  for (let cell = size; cell < counts.length; cell += 1) {
    counts[cell] = (counts[cell] as number) + (counts[cell - size] as number);
  }
  return counts;
}
