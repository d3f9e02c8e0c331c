import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import type { EvaluationContext } from '../../src/measures/context.ts';
import { evaluate } from '../../src/measures/evaluate.ts';
import type { Measure } from '../../src/measures/measure.ts';
import type { Point } from '../../src/measures/result.ts';
import { spanOf } from '../../src/measures/span.ts';

/** A period by its first and last ISO day. */
export type TestPeriod = readonly [start: string, end: string];

export function testMeasure(id: string): Measure {
  const measure = catalogue.find((candidate) => candidate.id === id);
  if (!measure) throw new Error(`There is no measure ${id}.`);
  return measure;
}

/** The points of a measure by place for one period; the places are north, south, unknown and all. */
export function evaluated(
  measure: Measure,
  context: EvaluationContext,
  [start, end]: TestPeriod,
): Record<string, Point | undefined> {
  const period = { start: dayFromIso(start), end: dayFromIso(end), complete: true };
  const grid = evaluate(measure, [spanOf(measure.window, period)], context);
  const places = [...context.places.ids, 'all'];
  return Object.fromEntries(places.map((place, index) => [place, grid[index]?.[0]]));
}

/** A point in short: `3/5`, `3`, or its state. */
export function inShort(point: Point | undefined): string {
  if (point?.state !== 'known') return point?.state ?? 'none';
  const { numerator, denominator } = point;
  return denominator === undefined ? `${numerator}` : `${numerator}/${denominator}`;
}

/** The total of a measure of the catalogue for one period, in short. */
export function total(id: string, context: EvaluationContext, period: TestPeriod): string {
  return inShort(evaluated(testMeasure(id), context, period).all);
}
