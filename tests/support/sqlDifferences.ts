import { isoInterval } from '../../src/calendar/isoInterval.ts';
import type { Period } from '../../src/calendar/period.ts';
import { whyUnavailable } from '../../src/measures/availability.ts';
import { evaluate } from '../../src/measures/evaluate.ts';
import type { Measure } from '../../src/measures/measure.ts';
import type { Point } from '../../src/measures/result.ts';
import { spanOf } from '../../src/measures/span.ts';
import type { SqlCase } from './sqlCase.ts';

/** A row of a query's result. */
export type SqlRow = {
  /** `2026-02-01/2026-03-31` */
  readonly period: string;
  readonly locality: string;
  readonly numerator: number;
  readonly denominator: number | null;
};

/** How far SQL and the evaluator were compared, and every difference in words. */
export type SqlComparison = {
  /** Points that the evaluator knows, or finds nothing to count among. */
  readonly points: number;
  /** Of these, points with something counted. */
  readonly counted: number;
  readonly differences: readonly string[];
};

/** Whether the extracts have the tables and columns that the measure needs. */
export function canBeComputed(measure: Measure, { context }: SqlCase): boolean {
  return whyUnavailable(measure, context) === undefined;
}

/** Compares the rows that SQL gave for a measure with the evaluator's points. */
export function differences(
  measure: Measure,
  { context, periods }: SqlCase,
  rows: readonly SqlRow[],
): SqlComparison {
  const places = [...context.places.ids, 'all'];
  const byKey = new Map(rows.map((row) => [`${row.period} ${row.locality}`, row]));
  const found: string[] = [];
  const tally = { points: 0, counted: 0 };
  if (byKey.size !== rows.length) found.push(`${measure.id}: a place has two rows in a period`);
  const told = new Set<string>();
  for (const list of periods) {
    const spans = list.map((period) => spanOf(measure.window, period));
    const grid = evaluate(measure, spans, context);
    places.forEach((place, placeNumber) => {
      grid[placeNumber]?.forEach((point, index) => {
        const key = `${isoInterval(list[index] as Period)} ${place}`;
        const row = byKey.get(key);
        told.add(key);
        if (point.state === 'known' || point.state === 'not-applicable') tally.points += 1;
        if (point.state === 'known' && point.numerator > 0) tally.counted += 1;
        if (!isSame(point, row)) {
          found.push(`${measure.id} ${key}: ${JSON.stringify(row)}, not ${JSON.stringify(point)}`);
        }
      });
    });
  }
  for (const key of [...byKey.keys()].filter((each) => !told.has(each)))
    found.push(`${measure.id} ${key}: no such place or period`);
  return { ...tally, differences: found };
}

/** What the evaluator has no number for, SQL has no row for. */
function isSame(point: Point, row: SqlRow | undefined): boolean {
  if (point.state === 'unavailable') return row === undefined;
  if (point.state === 'not-applicable') return row?.denominator === 0;
  if (point.state !== 'known') return false;
  return row?.numerator === point.numerator && row.denominator === (point.denominator ?? null);
}
