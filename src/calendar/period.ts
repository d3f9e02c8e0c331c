import { addMonths, type Day, longDate, monthNames, partsOf } from './calendarDate.ts';

/** The lengths, in months, that a reporting period can have. */
export const periodLengths = [1, 2, 3, 6, 12] as const;
export type PeriodMonths = (typeof periodLengths)[number];

/** A reporting period, both days included. One that is cut at the as-at date is not complete. */
export type Period = { readonly start: Day; readonly end: Day; readonly complete: boolean };

/** First day of the reporting year (by default from 1 April) that the day lies in. */
export function yearStart(day: Day, firstMonth = 4): Day {
  const { month } = partsOf(day);
  const firstOfMonth = day - partsOf(day).day + 1;
  return addMonths(firstOfMonth, -((month - firstMonth + 12) % 12));
}

/** How long the periods of a partnership are, and the month in which its year begins. */
export type PeriodLength = { readonly months: number; readonly firstMonth: number };

/** First day of the period that a day lies in. */
export function periodStart(day: Day, { months, firstMonth }: PeriodLength): Day {
  let start = yearStart(day, firstMonth);
  while (addMonths(start, months) <= day) start = addMonths(start, months);
  return start;
}

/** Last day of the period that begins on a day. */
export function periodEnd(start: Day, { months }: PeriodLength): Day {
  return addMonths(start, months) - 1;
}

/**
 * The periods of `months` months, aligned to the start of the year, from the first one that starts
 * on or after `coverFrom` to the one that contains `asAt`, which is cut there.
 */
export function periodsBetween(
  coverFrom: Day,
  asAt: Day,
  months: PeriodMonths,
  firstMonth = 4,
): Period[] {
  const periods: Period[] = [];
  let start = yearStart(coverFrom, firstMonth);
  while (start < coverFrom) start = addMonths(start, months);
  while (start <= asAt) {
    const next = addMonths(start, months);
    const end = next - 1;
    periods.push({ start, end: Math.min(end, asAt), complete: end <= asAt });
    start = next;
  }
  return periods;
}

/** The dates of a period in words: `April and May 2026`, or where it is cut `1 to 14 April 2026 (part)`. */
export function periodInWords({ start, end, complete }: Period): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const fromMonth = monthNames[from.month - 1];
  const toMonth = monthNames[to.month - 1];
  if (!complete) return `${daysInWords(start, end)} (part)`;
  if (from.year === to.year && from.month === to.month) return `${toMonth} ${to.year}`;
  const joint = (to.year - from.year) * 12 + to.month - from.month === 1 ? 'and' : 'to';
  const fromYear = from.year === to.year ? '' : ` ${from.year}`;
  return `${fromMonth}${fromYear} ${joint} ${toMonth} ${to.year}`;
}

/** Days in words, nothing said twice: `1 to 14 April 2026`, `1 April to 14 May 2026`. */
function daysInWords(start: Day, end: Day): string {
  const from = partsOf(start);
  const to = partsOf(end);
  if (start === end) return longDate(end);
  if (from.year !== to.year) return `${longDate(start)} to ${longDate(end)}`;
  const month = from.month === to.month ? '' : ` ${monthNames[from.month - 1]}`;
  return `${from.day}${month} to ${longDate(end)}`;
}

/** Short form for axes and table heads: `Apr–May 26`, `Dec 25–Jan 26`. */
export function periodInShort({ start, end }: Period): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const short = (month: number) => monthNames[month - 1]?.slice(0, 3);
  const year = (full: number) => String(full % 100).padStart(2, '0');
  if (from.year === to.year && from.month === to.month)
    return `${short(to.month)} ${year(to.year)}`;
  const fromYear = from.year === to.year ? '' : ` ${year(from.year)}`;
  return `${short(from.month)}${fromYear}–${short(to.month)} ${year(to.year)}`;
}
