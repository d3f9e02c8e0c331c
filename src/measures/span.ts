import { addMonths, type Day } from '../calendar/calendarDate.ts';
import { type Period, yearStart } from '../calendar/period.ts';
import type { Window } from './measure.ts';

/** The days that a value is worked out over, both included; a position is taken at `to`. */
export type Span = {
  readonly from: Day;
  readonly to: Day;
  /** The first day of the period that ends with the days, where the days begin earlier. */
  readonly begins?: Day;
};

/** The days of a window for a period: the period itself, or the 12 months that end with it. */
export function spanOf(window: Window, period: Period): Span {
  const { start, end } = period;
  return window === 'R'
    ? { from: addMonths(end + 1, -12), to: end, begins: start }
    : { from: start, to: end };
}

/** The reporting year up to the end of a period. */
export function yearToDateSpan(period: Period, firstMonth: number): Span {
  return { from: yearStart(period.end, firstMonth), to: period.end };
}
