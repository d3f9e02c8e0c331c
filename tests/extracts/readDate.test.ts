import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso, dayOf, isoFromDay, monthNames } from '../../src/calendar/calendarDate.ts';
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
  ['05–APR–2026', '2026-04-05'],
  ['5\u00a0April\u00a02026', '2026-04-05'],
  ['5 aPRIL 2026 00:00', '2026-04-05'],
  ['05/04/2026\u00a013:45', '2026-04-05'],
  ['2026-04-05T10:00:00.1234567Z', '2026-04-05'],
  ['46117.0', '2026-04-05'],
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
  '05-2026',
  'May 2026',
  'May-26',
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

const upper = (text: string) => text.toUpperCase();

test('every day is read back from each of its forms, whatever time follows', () => {
  const days = fc.integer({ min: dayOf(1971, 1, 1), max: dayOf(2068, 12, 31) });
  const times = fc.constantFrom(
    '',
    ' 00:00',
    ' 23:59:59',
    'T09:30:00Z',
    ' 11:59 PM',
    '\u00a013:45',
  );
  fc.assert(
    fc.property(days, times, (day, time) => {
      const [year, month, date] = isoFromDay(day).split('-') as [string, string, string];
      const name = monthNames[Number(month) - 1] as string;
      const serial = day - dayFromIso('1899-12-30');
      const forms = [
        isoFromDay(day),
        `${date}/${month}/${year}`,
        `${Number(date)}/${Number(month)}/${year}`,
        `${Number(date)}-${Number(month)}-${year.slice(2)}`,
        `${date}.${month}.${year}`,
        `${date}–${month}–${year}`,
        `${date}-${name.slice(0, 3)}-${year}`,
        `${date}-${upper(name.slice(0, 3))}-${year.slice(2)}`,
        `${Number(date)} ${name} ${year}`,
        `${date}\u00a0${upper(name)}\u00a0${year}`,
      ].map((form) => form + time);
      const serials = [`${serial}`, `${serial}.0`, `${serial}.75`, `${serial}.999988`];
      const read = [...forms, ...serials].map((form) => readDate(form, 'dmy'));
      expect(new Set(read)).toEqual(new Set([day]));
    }),
  );
});
