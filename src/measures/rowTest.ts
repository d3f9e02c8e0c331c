import { type Day, noDay } from '../calendar/calendarDate.ts';
import type { TableData } from '../extracts/columns.ts';
import type { EvaluationContext } from './context.ts';
import type { Window } from './measure.ts';
import type { Span } from './span.ts';

/** Whether a row passes, over the days that are looked at. */
export type RowTest = (row: number, span: Span) => boolean;

/** Where a condition is tested: the rows, the date of their event, and the measure's window. */
export type Scope = {
  readonly context: EvaluationContext;
  readonly data: TableData;
  readonly at: string;
  readonly window: Window;
};

/** Given to a test whose outcome depends on the row alone. */
export const anySpan: Span = { from: noDay, to: noDay };

/** A date after the as-at date is not known yet. */
export function knownDay(day: Day, asAt: Day): Day {
  return day > asAt ? noDay : day;
}
