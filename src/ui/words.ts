import { dayFromIso, longDate } from '../calendar/calendarDate.ts';
import type { LoadReport } from '../scorecard/session.ts';

const figures = new Intl.NumberFormat('en-GB');

/** A whole number with commas: `48,212`. */
export function count(number: number): string {
  return figures.format(number);
}

/** A number and what it counts: `1 row`, `2 rows`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** The size of a file as people say it: `9.1 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, 'byte');
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `Only 2 rows are dated after 31 March 2026. If they are typing errors, the data end there.` */
export function asAtDoubtInWords({
  rowsAfter,
  likely,
}: NonNullable<LoadReport['asAtDoubt']>): string {
  const day = longDate(dayFromIso(likely));
  return rowsAfter === 1
    ? `Only 1 row is dated after ${day}. If it is a typing error, the data end there.`
    : `Only ${count(rowsAfter)} rows are dated after ${day}. If they are typing errors, the data end there.`;
}
