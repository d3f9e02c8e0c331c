import type { Period } from '../../calendar/period.ts';
import { countKeys } from '../../disclosure/countKey.ts';
import type { PointsByPlace } from '../../disclosure/disclosure.ts';
import { isFromAggregates } from '../../measures/aggregates.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import { evaluate } from '../../measures/evaluate.ts';
import type { Measure } from '../../measures/measure.ts';
import { spanOf } from '../../measures/span.ts';
import { everywhere } from '../partnership.ts';

/**
 * Of a measure over 12 months, its events in each period, where they add up to it; nothing for
 * others. No audience gets them, but they bind the values of 12 months to each other.
 */
export function periodEvents(
  measure: Measure,
  periods: readonly Period[],
  context: EvaluationContext,
): PointsByPlace | undefined {
  const { numerator, denominator } = countKeys(measure);
  const addsUp = numerator.addsUp || (denominator?.addsUp ?? false);
  if (measure.window !== 'R' || !addsUp || isFromAggregates(measure, context)) return undefined;
  const spans = periods.map((period) => spanOf('P', period));
  const grid = evaluate({ ...measure, window: 'P' }, spans, context);
  const places = [...context.places.ids, everywhere];
  return Object.fromEntries(places.map((place, index) => [place, grid[index] ?? []]));
}
