/** A calendar day without a time zone: the number of days since 1 January 1970. */
export type Day = number;

/** The day that is not there (a blank or unreadable date). Smaller than every real day. */
export const noDay: Day = -2_147_483_648;

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has; month 1 is January. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (daysInMonths[month - 1] ?? 0);
}

/** The day of a year, month (1 to 12) and day of the month, or `noDay` where there is no such day. */
export function dayOf(year: number, month: number, day: number): Day {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return noDay;
  if (day < 1 || day > daysInMonth(year, month)) return noDay;
  return dayNumber(year, month, day);
}

/** Days from the civil calendar, counted in 400-year eras of years that begin in March. */
function dayNumber(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function partsOf(day: Day): DateParts {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Adds months and keeps the day of the month, or takes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** The first day of the month that the day lies in. */
export function startOfMonth(day: Day): Day {
  return day - partsOf(day).day + 1;
}

/** Completed years from birth to the day; a birthday on 29 February falls on 1 March in other years. */
export function completedYears(birth: Day, day: Day): number {
  return (inYears(day) - inYears(birth)) >> yearBits;
}

/** Of a day's number in years, those below hold the month and the day of the month. */
const yearBits = 9;

/** From 1900 to 2080, where the days of children and their records lie. */
const firstKept = dayOf(1900, 1, 1);
const kept = new Int32Array(dayOf(2080, 1, 1) - firstKept);

/** A day as a number that grows with the year, month and day of the month; kept once worked out. */
function inYears(day: Day): number {
  const known = kept[day - firstKept];
  if (known) return known;
  const { year, month, day: dayOfMonth } = partsOf(day);
  const number = (year << yearBits) | (month << 5) | dayOfMonth;
  if (known === 0) kept[day - firstKept] = number;
  return number;
}

/** ISO form of a day, `2026-03-31`. */
export function isoFromDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The day of an ISO date `2026-03-31`, or `noDay` where the text is none. */
export function dayFromIso(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : noDay;
}

/** A day as people write it: `31 March 2026`. */
export function longDate(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${monthNames[month - 1]} ${year}`;
}

/** Today by the clock of this machine. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
