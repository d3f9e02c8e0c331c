import type { Day } from './calendarDate.ts';

/** The place of the first of days in order that is a day or later; their number where none is. */
export function firstFrom(days: readonly Day[], day: Day): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] as Day) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
