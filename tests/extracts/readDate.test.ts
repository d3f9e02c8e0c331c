import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso, dayOf, isoFromDay } from '../../src/calendar/calendarDate.ts';
import { onlyOrder, readDate, unreadableDay } from '../../src/extracts/readDate.ts';

test.each([
  ['05/04/2026', '2026-04-05'],
  ['5/4/2026', '2026-04-05'],
  ['05-04-2026', '2026-04-05'],
  ['05.04.2026', '2026-04-05'],
  ['5/4/69', '2069-04-05'],
  ['5/4/70', '1970-04-05'],
  ['2026-04-05', '2026-04-05'],
  ['05-Apr-2026', '2026-04-05'],
  ['5 April 2026', '2026-04-05'],
  ['5 april 2026', '2026-04-05'],
  ['05 Sept 2026', '2026-09-05'],
  ['05-Apr-26', '2026-04-05'],
  ['46117', '2026-04-05'],
  ['46117.75', '2026-04-05'],
  ['05/04/2026 23:59', '2026-04-05'],
  ['05/04/2026 11:59:59 PM', '2026-04-05'],
  ['2026-04-05T23:30:00Z', '2026-04-05'],
  ['2026-04-05T00:30:00+01:00', '2026-04-05'],
  ['2026-04-05 00:00:00.000', '2026-04-05'],
  ['29/02/2024', '2024-02-29'],
])('%s is read as %s', (text, iso) => {
  expect(isoFromDay(readDate(text, 'dmy'))).toBe(iso);
});

test.each([
  '31/02/2024',
  '29/02/2023',
  '04/13/2026',
  '32/01/2026',
  '00/01/2026',
  '2026-13-01',
  '05/04-2026',
  '05/2026',
  '2026',
  '9999',
  '80001',
  '05 Foo 2026',
  'TBC',
  '05/04/2026 next week',
])('%s cannot be read', (text) => {
  expect(readDate(text, 'dmy')).toBe(unreadableDay);
});

test('10000 and 80000 are the first and the last serial number', () => {
  expect(isoFromDay(readDate('10000', 'dmy'))).toBe('1927-05-18');
  expect(isoFromDay(readDate('80000', 'dmy'))).toBe('2119-01-11');
});

test('a slashed date is read month first where the person says so', () => {
  expect(isoFromDay(readDate('04/13/2026', 'mdy'))).toBe('2026-04-13');
});

test.each([
  ['13/04/2026', 'dmy'],
  ['04/13/2026', 'mdy'],
  ['04/05/2026', 'either'],
  ['31/02/2026', 'either'],
  ['2026-04-13', 'either'],
] as const)('%s can only be %s', (text, order) => {
  expect(onlyOrder(text)).toBe(order);
});

test('every day is read back from each of its forms', () => {
  const days = fc.integer({ min: dayOf(1971, 1, 1), max: dayOf(2068, 12, 31) });
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = isoFromDay(day).split('-') as [string, string, string];
      const forms = [
        isoFromDay(day),
        `${date}/${month}/${year}`,
        `${Number(date)}-${Number(month)}-${year.slice(2)}`,
        String(day - dayFromIso('1899-12-30')),
      ];
      expect(forms.map((form) => readDate(form, 'dmy'))).toEqual([day, day, day, day]);
    }),
  );
});
