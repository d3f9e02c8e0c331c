import { type Day, dayOf, monthNames, noDay } from '../calendar/calendarDate.ts';

/** How a slashed date of a column is read: day first, or month first where the person says so. */
export type SlashedOrder = 'dmy' | 'mdy';

/** A date that is there and cannot be read. */
export const unreadableDay: Day = noDay + 1;

const excelEpoch = dayOf(1899, 12, 30);
const firstSerial = 10_000;
const lastSerial = 80_000;

const clock = String.raw`(?:\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)`;
const zone = String.raw`\s*(?:Z|UTC|GMT|BST|[+-]\d{2}(?::?\d{2})?)?`;
const timeOfDay = String.raw`(?:,?[T\s]+${clock}${zone})?`;
const slashed = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${timeOfDay}$`, 'i');
const iso = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${timeOfDay}$`, 'i');
const named = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]*([a-z]{3,9})[\s/.,-]*(\d{4}|\d{2})${timeOfDay}$`,
  'i',
);
const serial = new RegExp(String.raw`^(\d{5}(?:\.\d+)?)${timeOfDay}$`, 'i');

/**
 * The calendar day of a trimmed cell, whatever time follows it: `05/04/2026`, `5-4-26`, `5.4.2026`,
 * `2026-04-05`, `05-Apr-2026`, `5 April 2026`, or a serial number of Excel's 1900 system from 10,000
 * to 80,000. `unreadableDay` where it is none of these or no such day exists.
 */
export function readDate(text: string, order: SlashedOrder): Day {
  const trimmed = withPlainHyphens(text);
  const numbers = slashed.exec(trimmed);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    const year = fullYear(numbers[4] ?? '');
    return found(order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second));
  }
  const standard = iso.exec(trimmed);
  if (standard) return found(dayOf(Number(standard[1]), Number(standard[2]), Number(standard[3])));
  const excel = serial.exec(trimmed);
  if (excel) return daySerial(Number(excel[1]));
  const words = named.exec(trimmed);
  if (words) {
    const month = monthOf(words[2] ?? '');
    return found(dayOf(fullYear(words[3] ?? ''), month, Number(words[1])));
  }
  return unreadableDay;
}

/** Which order a slashed date can only have been written in; `either` where both make a real day. */
export function onlyOrder(trimmed: string): SlashedOrder | 'either' {
  const numbers = slashed.exec(withPlainHyphens(trimmed));
  if (!numbers) return 'either';
  const [first, second] = [Number(numbers[1]), Number(numbers[3])];
  const year = fullYear(numbers[4] ?? '');
  const dayFirst = dayOf(year, second, first) !== noDay;
  const monthFirst = dayOf(year, first, second) !== noDay;
  if (dayFirst === monthFirst) return 'either';
  return dayFirst ? 'dmy' : 'mdy';
}

/** Word processors put dashes where people type hyphens. */
function withPlainHyphens(text: string): string {
  return text.replace(/[‐‑‒–—−]/g, '-');
}

function daySerial(value: number): Day {
  if (value < firstSerial || value > lastSerial) return unreadableDay;
  return excelEpoch + Math.floor(value);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= 69 ? 2000 + year : 1900 + year;
}

/** 1 to 12 for a month's name or its first three letters (`Sept` too), otherwise 0. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const index = monthNames.findIndex((name) => {
    const month = name.toLowerCase();
    return (
      month === lower || month.slice(0, 3) === lower || (lower === 'sept' && month === 'september')
    );
  });
  return index + 1;
}

function found(day: Day): Day {
  return day === noDay ? unreadableDay : day;
}
