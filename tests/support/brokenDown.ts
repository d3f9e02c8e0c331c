import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { breakDown } from '../../src/measures/breakDown.ts';
import type { EvaluationContext } from '../../src/measures/context.ts';
import { dimensionsOf } from '../../src/measures/dimensions/offered.ts';
import { sortRows } from '../../src/measures/dimensions/sortRows.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { spanOf } from '../../src/measures/span.ts';
import { inShort, type TestPeriod } from './evaluated.ts';

/** A measure by the groups of a dimension for one period: `{Female: '3/5, 3/4'}`, value and part. */
export function brokenDown(
  measure: Measure,
  dimension: string,
  context: EvaluationContext,
  [start, end]: TestPeriod,
  place?: string,
): Record<string, string> {
  const by = dimensionsOf(measure, []).find(({ id }) => id === dimension);
  if (!by) throw new Error(`${measure.id} has no dimension ${dimension}.`);
  const period = { start: dayFromIso(start), end: dayFromIso(end), complete: true };
  const { groups } = breakDown(measure, {
    rows: sortRows(by, measure, context),
    spans: [spanOf(measure.window, period)],
    context,
    within: place === undefined ? undefined : context.places.ids.indexOf(place),
    mix: by.by.kind === 'category',
  });
  return Object.fromEntries(
    groups.map(({ group, points, parts }) => [
      group.name,
      `${inShort(points[0])}, ${inShort(parts[0])}`,
    ]),
  );
}
