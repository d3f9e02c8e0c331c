import { bankHolidays, weekday } from './bankHolidays.ts';
import { type Day, dayOf } from './calendarDate.ts';

const firstYear = 1980;
const lastYear = 2080;
const firstDay = dayOf(firstYear, 1, 1);
const lastDay = dayOf(lastYear, 12, 31);

let elapsed: Int32Array | undefined;

/** Working days from the start of 1980 up to and including each day until the end of 2080. */
function workingDaysElapsed(): Int32Array {
  if (elapsed) return elapsed;
  const holidays = new Set<Day>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const day of bankHolidays(year)) holidays.add(day);
  }
  elapsed = new Int32Array(lastDay - firstDay + 1);
  let count = 0;
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (weekday(day) < 5 && !holidays.has(day)) count += 1;
    elapsed[day - firstDay] = count;
  }
  return elapsed;
}

/**
 * Working days after `from`, up to and including `to`: Monday to Friday without the bank holidays of
 * England and Wales. Days before 1980 and after 2080 are taken as the ends of that span.
 */
export function workingDays(from: Day, to: Day): number {
  const table = workingDaysElapsed();
  return countAt(table, to) - countAt(table, from);
}

function countAt(table: Int32Array, day: Day): number {
  if (day < firstDay) return 0;
  return table[Math.min(day, lastDay) - firstDay] ?? 0;
}
