import { type Day, dayFromIso, isoFromDay, noDay } from './calendarDate.ts';

/** Days from the first to the last, both included. */
export type Interval = { readonly start: Day; readonly end: Day };

/** The days as text: `2026-02-01/2026-03-31`. */
export function isoInterval({ start, end }: Interval): string {
  return `${isoFromDay(start)}/${isoFromDay(end)}`;
}

/** Reads such a text; undefined where it is none, or ends before it starts. */
export function readIsoInterval(text: string): Interval | undefined {
  const [start, end, ...others] = text.split('/').map((part) => dayFromIso(part.trim()));
  if (start === undefined || end === undefined || others.length > 0) return undefined;
  return start === noDay || end === noDay || end < start ? undefined : { start, end };
}
