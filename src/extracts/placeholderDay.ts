import { type Day, dayFromIso } from '../calendar/calendarDate.ts';

/** The first and last days of systems and spreadsheets, and what people type for a date that they have not. */
const placeholders = new Set(
  [
    '1753-01-01',
    '1800-01-01',
    '1899-12-30',
    '1899-12-31',
    '1900-01-01',
    '1900-01-02',
    '1901-01-01',
    '1970-01-01',
    '2099-12-31',
    '2999-12-31',
    '9999-12-31',
  ].map(dayFromIso),
);
const firstUsual = dayFromIso('1970-01-02');
const lastUsual = dayFromIso('2099-12-30');

/** Whether a date often stands for “not known”. */
export function isPlaceholder(day: Day): boolean {
  return (day < firstUsual || day > lastUsual) && placeholders.has(day);
}
