import { type Day, dayFromIso, longDate, noDay } from '../../calendar/calendarDate.ts';

/** The two dates as they stand in their boxes: ISO, or empty. */
export type TypedDates = { readonly asAt: string; readonly coverFrom: string };

/** What is wrong with either of them; nothing where both can be used. */
export type DateErrors = { readonly asAt?: string; readonly coverFrom?: string };

/** Says what is wrong with dates before anything is read with them. */
export function errorsOf({ asAt, coverFrom }: TypedDates, now: Day): DateErrors {
  const asAtError = asAt && errorOf('The as-at date', asAt, now);
  const fromError = coverFrom && (errorOf('“Complete from”', coverFrom, now) ?? late());
  return { ...(asAtError && { asAt: asAtError }), ...(fromError && { coverFrom: fromError }) };

  function late(): string | undefined {
    if (!asAt || dayFromIso(coverFrom) <= dayFromIso(asAt)) return undefined;
    return `“Complete from” is ${inWords(coverFrom)}, which is after the as-at date, ${inWords(asAt)}. Enter an earlier day.`;
  }
}

/** A date in words, once it is whole: a box with its year half typed has none. */
export function inWords(iso: string): string | undefined {
  const day = dayFromIso(iso);
  return day === noDay || iso < '1000' ? undefined : longDate(day);
}

function errorOf(name: string, iso: string, now: Day): string | undefined {
  const words = inWords(iso);
  if (!words) return `${name} has no year of four figures. Enter a day, month and year.`;
  if (dayFromIso(iso) <= now) return undefined;
  return `${name} is ${words}, which is in the future. Enter today, ${longDate(now)}, or an earlier day.`;
}
