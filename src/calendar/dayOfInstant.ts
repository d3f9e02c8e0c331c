import { dayOf, isoFromDay } from './calendarDate.ts';

/** The ISO day of an instant (`2026-04-07T23:32:05.000Z`) by the clock of this machine. */
export function dayOfInstant(instant: string): string {
  const time = new Date(instant);
  return isoFromDay(dayOf(time.getFullYear(), time.getMonth() + 1, time.getDate()));
}

/** The time of day of an instant by the clock of this machine: `14:32`. */
export function timeOfInstant(instant: string): string {
  const time = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}
