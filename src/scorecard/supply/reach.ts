import { dayFromIso } from '../../calendar/calendarDate.ts';

/** An extract that reaches to a day may have no event in so many days before it. */
export const daysWithoutEvent = 31;

/** How far an extract reaches into a period, by its latest event: to its end, into it, or not so far. */
export type Reach = 'to the end' | 'into it' | 'not so far';

/** ISO days. */
export function reachOf(
  latest: string,
  { start, end }: { readonly start: string; readonly end: string },
): Reach {
  if (latest < start) return 'not so far';
  return dayFromIso(latest) < dayFromIso(end) - daysWithoutEvent ? 'into it' : 'to the end';
}
