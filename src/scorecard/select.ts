import { type Point, unavailable } from '../measures/result.ts';
import type {
  Scorecard,
  ScorecardLocality,
  ScorecardMeasure,
  ScorecardPeriod,
} from './scorecard.ts';

/** The measure of that id, where the scorecard has it. */
export function measureOf(scorecard: Scorecard, id: string): ScorecardMeasure | undefined {
  const { measures, otherReadings } = scorecard;
  return (
    measures.find((measure) => measure.id === id) ??
    otherReadings.find((measure) => measure.id === id)
  );
}

/** The locality of that id; the total, or the id itself as a name, where there is none. */
export function localityOf(scorecard: Scorecard, id: string): ScorecardLocality {
  return (
    scorecard.localities.find((locality) => locality.id === id) ?? {
      id,
      name: id,
      outOfArea: false,
    }
  );
}

/** What is known of a measure in a place and period of the scorecard. */
export function pointAt(
  scorecard: Scorecard,
  measureId: string,
  locality: string,
  periodIndex: number,
): Point {
  const measure = measureOf(scorecard, measureId);
  if (!measure) return unavailable(`there is no measure “${measureId}”`);
  return pointOf(measure, locality, periodIndex);
}

/** The point of a measure; one that is not in the scorecard is said to be so. */
export function pointOf(measure: ScorecardMeasure, locality: string, periodIndex: number): Point {
  return (
    ownValue(measure.points, locality)?.[periodIndex] ??
    unavailable('nothing was worked out for this place and period')
  );
}

/** The reporting year up to the end of the period; absent for a measure that does not add up. */
export function yearToDateOf(
  measure: ScorecardMeasure,
  locality: string,
  periodIndex: number,
): Point | undefined {
  return measure.yearToDate && ownValue(measure.yearToDate, locality)?.[periodIndex];
}

/** All points of a measure in a place, in the order of the periods. */
export function pointsOf(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
): Point[] {
  return scorecard.periods.map((_, index) => pointOf(measure, locality, index));
}

/** Index of the latest period that is complete, else of the latest; -1 where there is no period. */
export function latestCompletePeriod(periods: readonly ScorecardPeriod[]): number {
  const complete = periods.findLastIndex((period) => period.complete);
  return complete >= 0 ? complete : periods.length - 1;
}

/** Index of the period that starts on the ISO date, else of the latest complete one. */
export function periodIndexOf(scorecard: Scorecard, start: string | undefined): number {
  const found = scorecard.periods.findIndex((period) => period.start === start);
  return found >= 0 ? found : latestCompletePeriod(scorecard.periods);
}

/** Index of the period before, where there is one. */
export function previousPeriod(periodIndex: number): number | undefined {
  return periodIndex > 0 ? periodIndex - 1 : undefined;
}

/** Index of the same period a year before, where there is one. */
export function samePeriodLastYear(scorecard: Scorecard, periodIndex: number): number | undefined {
  return scorecard.periods[periodIndex]?.yearBefore;
}

/** Why a measure has no value in any period of a place; absent where it has one, even a hidden one. */
export function neverWorkedOut(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
): string | undefined {
  const points = pointsOf(scorecard, measure, locality);
  const last = points.at(-1);
  return last?.state === 'unavailable' && points.every((point) => point.state === 'unavailable')
    ? last.reason
    : undefined;
}

function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
