import { type AggregateRow, aggregatesByMeasure } from '../extracts/aggregateRows.ts';
import { isWholePartnership, type Places } from '../extracts/places.ts';
import { bareWord, tables } from '../extracts/tables.ts';
import { whyUnavailable } from './availability.ts';
import type { EvaluationContext } from './context.ts';
import { kindOf, type Measure } from './measure.ts';
import { knownCount, knownRate, knownShare, type Point, unavailable } from './result.ts';
import { hasReturns } from './returnCounts.ts';
import type { Span } from './span.ts';

/** What is wrong with a row of numbers, by its column. */
export type AggregateProblem = 'period' | 'locality' | 'denominator' | 'numerator';

const notGiven = unavailable(
  'the numbers worked out elsewhere have none for this place and period',
);

/**
 * Whether a measure is taken from numbers that were worked out elsewhere: where the extracts cannot
 * give it and such numbers can. Rows on this machine always come first.
 */
export function isFromAggregates(measure: Measure, context: EvaluationContext): boolean {
  return aggregatesOf(measure, context).length > 0 && !isCountable(measure, context);
}

/** Whether the extracts can give the measure. */
export function isCountable(measure: Measure, context: EvaluationContext): boolean {
  if (whyUnavailable(measure, context) !== undefined) return false;
  return measure.from === 'rows' || hasReturns(measure, context.data('returns'));
}

/** The rows that name the measure, in the order of the files. */
function aggregatesOf(measure: Measure, { extracts }: EvaluationContext): readonly AggregateRow[] {
  const data = extracts.tables.get('aggregates');
  return (data && aggregatesByMeasure(data).get(bareWord(measure.id))) ?? [];
}

/**
 * The points of a measure by place and span, as the numbers say; of two the last. A position or a
 * rolling value stands at the last day, so numbers for other days that end with it will do where none
 * are for the period itself.
 */
export function aggregatePoints(
  measure: Measure,
  spans: readonly Span[],
  context: EvaluationContext,
): (place: number, span: number) => Point {
  const { places } = context;
  const byDays = new Map<string, Point>();
  const byEnd = new Map<string, Point>();
  for (const row of aggregatesOf(measure, context)) {
    if (!row.interval || aggregateProblem(row, measure, places)) continue;
    const { start, end } = row.interval;
    const place = placeOf(row, places) as number;
    const point = pointOf(row, measure);
    byDays.set(`${place} ${start} ${end}`, point);
    byEnd.set(`${place} ${end}`, point);
  }
  return (place, index) => {
    const { from, to, begins = from } = spans[index] as Span;
    const own = byDays.get(`${place} ${begins} ${to}`) ?? byDays.get(`${place} ${from} ${to}`);
    const other = standsAtEnd(measure) ? byEnd.get(`${place} ${to}`) : undefined;
    return own ?? other ?? notGiven;
  };
}

/** Whether a value stands at the last of its days; events of a period are of all of them. */
export function standsAtEnd(measure: Measure): boolean {
  return measure.window === 'R' || (measure.window === 'S' && measure.from === 'rows');
}

function pointOf({ numerator, denominator }: AggregateRow, measure: Measure): Point {
  switch (kindOf(measure)) {
    case 'count':
      return knownCount(numerator);
    case 'share':
      return knownShare(numerator, denominator);
    case 'rate':
      return knownRate(numerator, denominator);
  }
}

/** The place that a row is of; as many as there are for the whole, undefined for one that is not known. */
function placeOf({ locality }: AggregateRow, places: Places): number | undefined {
  return isWholePartnership(locality, tables.aggregates)
    ? places.ids.length
    : places.named(locality);
}

/** Why a row cannot be used; places are not looked at where no partnership is known. */
export function aggregateProblem(
  row: AggregateRow,
  measure: Measure,
  places?: Places,
): AggregateProblem | undefined {
  const { interval, numerator, denominator } = row;
  if (!interval) return 'period';
  if (places && placeOf(row, places) === undefined) return 'locality';
  if (numerator < 0) return 'numerator';
  if (kindOf(measure) === 'count') return undefined;
  if (Number.isNaN(denominator) || denominator < 0) return 'denominator';
  return numerator > denominator ? 'numerator' : undefined;
}
