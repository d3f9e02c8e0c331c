import { aggregatePoints, isFromAggregates } from './aggregates.ts';
import { whyTooEarly, whyUnavailable } from './availability.ts';
import type { EvaluationContext } from './context.ts';
import { type Counts, countRows } from './counts.ts';
import { kindOf, type Measure, type ReturnMeasure, type RowMeasure } from './measure.ts';
import { populationOf } from './population.ts';
import { knownCount, knownRate, knownShare, type Point, unavailable } from './result.ts';
import { sumReturns } from './returnCounts.ts';
import type { Span } from './span.ts';

/** Points by place (in the order of the context's places, the whole last) and span. */
export type Grid = readonly (readonly Point[])[];

/**
 * Evaluates a measure for each span, in every place and for the whole. Spans go forward: no span
 * begins or ends before the one before it.
 */
export function evaluate(
  measure: Measure,
  spans: readonly Span[],
  context: EvaluationContext,
): Grid {
  const width = context.places.ids.length + 1;
  if (isFromAggregates(measure, context)) {
    return grid(width, spans, aggregatePoints(measure, spans, context));
  }
  const reason = whyUnavailable(measure, context);
  if (reason) return grid(width, spans, () => unavailable(reason));
  const point =
    measure.from === 'returns'
      ? returnPoints(measure, spans, context)
      : rowPoints(measure, spans, context);
  const tooEarly = spans.map((span) => whyTooEarly(measure, span, context));
  return grid(width, spans, (place, index) => {
    const early = tooEarly[index];
    return early ? unavailable(early) : point(place, index);
  });
}

type PointAt = (place: number, span: number) => Point;

function grid(width: number, spans: readonly Span[], point: PointAt): Grid {
  return Array.from({ length: width }, (_, place) => spans.map((_, index) => point(place, index)));
}

function rowPoints(
  measure: RowMeasure,
  spans: readonly Span[],
  context: EvaluationContext,
): PointAt {
  const counts = countRows(measure, spans, context);
  if (measure.per === 'population') return ratePoints(counts, spans, context);
  const { numerator, denominator, width } = counts;
  const isShare = kindOf(measure) === 'share';
  return (place, index) => {
    const cell = index * width + place;
    return isShare
      ? knownShare(numerator[cell] as number, denominator[cell] as number)
      : knownCount(denominator[cell] as number);
  };
}

function ratePoints(
  { denominator: counted, width }: Counts,
  spans: readonly Span[],
  context: EvaluationContext,
): PointAt {
  const population = populationOf(context.data('population'), context.places);
  return (place, index) => {
    const people = population((spans[index] as Span).to)[place] as number;
    if (Number.isNaN(people)) return unavailable('no population is known for this place');
    return knownRate(counted[index * width + place] as number, people);
  };
}

function returnPoints(
  measure: ReturnMeasure,
  spans: readonly Span[],
  context: EvaluationContext,
): PointAt {
  const sums = spans.map((span) => sumReturns(measure, span, context));
  return (place, index) => {
    const sum = sums[index]?.[place];
    if (!sum) return unavailable('nothing was returned for this period');
    return measure.kind === 'share'
      ? knownShare(sum.numerator, sum.denominator)
      : knownCount(sum.numerator);
  };
}
