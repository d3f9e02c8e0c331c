/** Bank holidays of England and Wales by rule, written without sight of the product's list. */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

const isoTexts = new Map<number, string>();

/** ISO date of a day number (kept, since it is asked for often). */
export function isoOf(day: number): string {
  let iso = isoTexts.get(day);
  if (iso === undefined) {
    iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
    isoTexts.set(day, iso);
  }
  return iso;
}

/** 0 is Sunday, 6 is Saturday. */
function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function at(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** Easter Sunday, Gregorian calendar (anonymous algorithm). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return at(year, month, day);
}

function firstMonday(year: number, month: number): number {
  const first = at(year, month, 1);
  return first + ((8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: number): number {
  const last = at(year, month + 1, 1) - 1;
  return last - ((weekday(last) + 6) % 7);
}

/** New Year's Day, or the Monday after when it falls at a weekend. */
function newYear(year: number): number {
  const day = at(year, 1, 1);
  if (weekday(day) === 6) return day + 2;
  return weekday(day) === 0 ? day + 1 : day;
}

/** Christmas Day and Boxing Day, with their substitute days. */
function christmas(year: number): number[] {
  const day = at(year, 12, 25);
  switch (weekday(day)) {
    case 5:
      return [day, day + 3];
    case 6:
      return [day + 2, day + 3];
    case 0:
      return [day + 1, day + 2];
    default:
      return [day, day + 1];
  }
}

/** Early May holiday: moved to VE Day in 2020. */
function earlyMay(year: number): number {
  return year === 2020 ? at(2020, 5, 8) : firstMonday(year, 5);
}

/** Spring holiday: moved to 2 June in the Platinum Jubilee year. */
function spring(year: number): number {
  return year === 2022 ? at(2022, 6, 2) : lastMonday(year, 5);
}

const ONE_OFF: Record<number, string[]> = {
  2022: ['2022-06-03', '2022-09-19'],
  2023: ['2023-05-08'],
};

/** ISO dates of the bank holidays of one year (right for 2013 to 2030 as proclaimed so far). */
export function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const days = [
    newYear(year),
    easter - 2,
    easter + 1,
    earlyMay(year),
    spring(year),
    lastMonday(year, 8),
    ...christmas(year),
  ];
  return [...days.map(isoOf), ...(ONE_OFF[year] ?? [])].sort();
}

/** The day reached after counting `count` working days from the day after `day`. */
export function addWorkingDays(day: number, count: number): number {
  let reached = day;
  let left = count;
  while (left > 0) {
    reached += 1;
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

const HOLIDAYS = new Set(
  Array.from({ length: 60 }, (_, i) => 1990 + i)
    .flatMap(bankHolidays)
    .map(dayNumber),
);

/** Monday to Friday and no bank holiday (1990 to 2049). */
export function isWorkingDay(day: number): boolean {
  return weekday(day) !== 0 && weekday(day) !== 6 && !HOLIDAYS.has(day);
}
