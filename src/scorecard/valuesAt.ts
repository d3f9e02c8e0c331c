import { longDate } from '../calendar/calendarDate.ts';
import type { NeglectRule } from '../extracts/category.ts';
import { isFromAggregates } from '../measures/aggregates.ts';
import { EvaluationContext } from '../measures/context.ts';
import { evaluate } from '../measures/evaluate.ts';
import type { Measure } from '../measures/measure.ts';
import { type Point, unavailable } from '../measures/result.ts';
import type { Span } from '../measures/span.ts';
import { everywhere } from './partnership.ts';

/** A measure over days of one's own choosing, in one place; a position is taken at the last day. */
export type ValueRequest = {
  readonly measure: Measure;
  readonly span: Span;
  readonly locality: string;
  /** What counts as neglect where that is not the partnership's own rule. */
  readonly neglect?: NeglectRule;
};

/** Answers requests for values over the same rows, each measure and span once for all places. */
export function valuesAt(context: EvaluationContext): (request: ValueRequest) => Point {
  const contexts = new Map([[context.neglect, context]]);
  const answered = new Map<string, readonly Point[]>();
  return (request) => {
    const { measure, span, locality, neglect = context.neglect } = request;
    const outside = isFromAggregates(measure, context)
      ? undefined
      : whyOutside(measure, span, context);
    if (outside) return unavailable(outside);
    const place = placeOf(locality, context);
    if (place < 0) return unavailable('there is no such place in these extracts');
    const key = JSON.stringify([measure, span, neglect]);
    const known = answered.get(key);
    if (known) return known[place] as Point;
    const own = contexts.get(neglect) ?? withRule(context, neglect);
    contexts.set(neglect, own);
    const points = evaluate(measure, [span], own).map(([point]) => point as Point);
    answered.set(key, points);
    return points[place] as Point;
  };
}

function placeOf(locality: string, { places }: EvaluationContext): number {
  return locality === everywhere ? places.ids.length : places.ids.indexOf(locality);
}

function withRule(context: EvaluationContext, neglect: NeglectRule): EvaluationContext {
  const { extracts, places, asAt, coverFrom } = context;
  return new EvaluationContext({ extracts, places, asAt, coverFrom, neglect });
}

/** Why the days lie outside of what the extracts cover. What was open when they begin is in them. */
function whyOutside(
  { window }: Measure,
  { to }: Span,
  { asAt, coverFrom }: EvaluationContext,
): string | undefined {
  if (to > asAt) return `the extracts are complete up to ${longDate(asAt)} only`;
  if (window === 'S' && to < coverFrom - 1) return `history starts on ${longDate(coverFrom)}`;
  return undefined;
}
