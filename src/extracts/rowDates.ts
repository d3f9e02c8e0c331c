import { type Day, noDay } from '../calendar/calendarDate.ts';

/** The days by which a row counts: of its event and, of a plan or an episode that has ended, of its end. */
export type RowDates = { readonly from: Day; readonly to?: Day };

/** The dates of a row; none where it has no date of its event. */
export function rowDates(from: Day, to: Day = noDay): readonly RowDates[] {
  if (from === noDay) return [];
  return [to === noDay ? { from } : { from, to }];
}
