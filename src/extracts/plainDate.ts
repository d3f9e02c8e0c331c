import { type Day, dayOf, noDay } from '../calendar/calendarDate.ts';
import { type SlashedOrder, unreadableDay } from './readDate.ts';

const [zero, nine, slash, hyphen] = [48, 57, 47, 45] as const;
const lengthOfBoth = 10;
const months = 12;

/**
 * Reads a date in one of the two usual forms, `05/04/2026` and `2026-04-05`, from its bytes as
 * `readDate` does from text, and counts it where it shows its order; `noDay` where it is written otherwise.
 */
export function readPlainDate(
  bytes: Uint8Array,
  from: number,
  to: number,
  order: SlashedOrder,
  evidence: { dmy: number; mdy: number },
): Day {
  if (to - from !== lengthOfBoth) return noDay;
  if (bytes[from + 4] === hyphen && bytes[from + 7] === hyphen) {
    return found(figures(bytes, from, 4), figures(bytes, from + 5, 2), figures(bytes, from + 8, 2));
  }
  if (bytes[from + 2] !== slash || bytes[from + 5] !== slash) return noDay;
  const first = figures(bytes, from, 2);
  const second = figures(bytes, from + 3, 2);
  const year = figures(bytes, from + 6, 4);
  const day = order === 'dmy' ? found(year, second, first) : found(year, first, second);
  if (day === noDay) return noDay;
  if (first > months && dayOf(year, second, first) !== noDay) evidence.dmy += 1;
  if (second > months && dayOf(year, first, second) !== noDay) evidence.mdy += 1;
  return day;
}

function found(year: number, month: number, day: number): Day {
  if (year < 0 || month < 0 || day < 0) return noDay;
  const real = dayOf(year, month, day);
  return real === noDay ? unreadableDay : real;
}

/** The number that so many figures write; -1 where another character is among them. */
function figures(bytes: Uint8Array, from: number, count: number): number {
  let number = 0;
  for (let at = from; at < from + count; at += 1) {
    const byte = bytes[at] as number;
    if (byte < zero || byte > nine) return -1;
    number = number * 10 + byte - zero;
  }
  return number;
}
