import type { Random } from './random.ts';

/** A calendar day as the number of days since 1 January 1970. */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;
const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Bank holidays of England and Wales, from the earliest referral date to the end of the sample. */
const BANK_HOLIDAYS = [
  '2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28',
  '2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19',
  '2022-12-26 2022-12-27 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29',
  '2023-08-28 2023-12-25 2023-12-26 2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27',
  '2024-08-26 2024-12-25 2024-12-26 2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26',
  '2025-08-25 2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06',
].flatMap((line) => line.split(' '));

/** How busy each month is, January first: fewer events in August and December. */
const MONTH_WEIGHTS = [0.95, 0.95, 1, 0.9, 0.96, 0.98, 0.94, 0.77, 0.93, 0.98, 0.98, 0.81];

export const day = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY;

export const COVER_FROM = day('2022-04-01');
export const AS_AT = day('2026-03-31');

const holidays = new Set(BANK_HOLIDAYS.map(day));

function parts(at: Day) {
  const date = new Date(at * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `dd/mm/yyyy`, as councils export dates. */
export function ukDate(at: Day): string {
  const { year, month, date } = parts(at);
  return `${twoDigits(date)}/${twoDigits(month + 1)}/${year}`;
}

/** The day that a `dd/mm/yyyy` text names. */
export function fromUkDate(text: string): Day {
  const [date, month, year] = text.split('/');
  return day(`${year}-${month}-${date}`);
}

/** `dd-Mmm-yyyy`, as some systems export dates. */
export function namedMonthDate(at: Day): string {
  const { year, month, date } = parts(at);
  return `${twoDigits(date)}-${MONTH_NAMES[month]}-${year}`;
}

/** The serial number that Excel's 1900 system gives the day. */
export const excelSerial = (at: Day): number => at + 25_569;

/** The calendar year of the 1 April that starts the day's financial year. */
export function financialYear(at: Day): number {
  const { year, month } = parts(at);
  return month >= 3 ? year : year - 1;
}

export const isWorkingDay = (at: Day): boolean => {
  const weekday = (at + 4) % 7;
  return weekday !== 0 && weekday !== 6 && !holidays.has(at);
};

/** The day `count` working days after the day, or before it where `count` is negative. */
export function shiftWorkingDays(from: Day, count: number): Day {
  const step = Math.sign(count);
  let at = from;
  for (let left = Math.abs(count); left > 0; ) {
    at += step;
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** A random working day of the range, in seasonal proportions. */
export function busyDay(random: Random, from: Day, to: Day): Day {
  for (;;) {
    const at = random.int(from, to);
    if (isWorkingDay(at) && random.chance(MONTH_WEIGHTS[parts(at).month] ?? 0)) return at;
  }
}

/** How far the day lies between the first and the last day of the sample, from 0 to 1. */
export const progress = (at: Day): number =>
  Math.min(1, Math.max(0, (at - COVER_FROM) / (AS_AT - COVER_FROM)));
