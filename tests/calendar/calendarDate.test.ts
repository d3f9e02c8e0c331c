import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  addMonths,
  completedYears,
  dayFromIso,
  dayOf,
  daysInMonth,
  isoFromDay,
  longDate,
  noDay,
  partsOf,
  startOfMonth,
} from '../../src/calendar/calendarDate.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');
const firstDay = dayOf(1, 1, 1);
const lastDay = dayOf(9999, 12, 31);
const anyDay = fc.integer({ min: firstDay, max: lastDay });
const modernDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });
const plain = (day: number) => epoch.add({ days: day });

test('the first of January 1970 is day 0', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
});

test('a day has the year, month and day that Temporal gives it', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: dayOfMonth } = plain(day);
      expect(partsOf(day)).toEqual({ year, month, day: dayOfMonth });
    }),
  );
});

test('year, month and day give back the day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: dayOfMonth } = partsOf(day);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
    }),
  );
});

test.each([
  [2023, 2, 29],
  [1900, 2, 29],
  [2100, 2, 29],
  [2024, 4, 31],
  [2024, 0, 1],
  [2024, 13, 1],
  [2024, 1, 0],
  [0, 1, 1],
  [10_000, 1, 1],
])('%d-%d-%d is no day', (year, month, day) => {
  expect(dayOf(year, month, day)).toBe(noDay);
});

test.each([
  [2024, 29],
  [2023, 28],
  [2000, 29],
  [1900, 28],
])('february of %d has %d days', (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});

test('adding months keeps the day or takes the last of a shorter month, as Temporal does', () => {
  fc.assert(
    fc.property(modernDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
      const expected = plain(day).add({ months }, { overflow: 'constrain' });
      expect(isoFromDay(addMonths(day, months))).toBe(expected.toString());
    }),
  );
});

test.each([
  ['2024-02-29', -12, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
])('%s and %d months is %s', (iso, months, expected) => {
  expect(isoFromDay(addMonths(dayFromIso(iso), months))).toBe(expected);
});

test('the ISO form of a day is read back as the day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayFromIso(isoFromDay(day))).toBe(day);
    }),
  );
});

test.each(['2026-02-30', '2026-3-1', '26-03-01', '2026-03-01T00:00', ' 2026-03-01', ''])(
  '"%s" is no ISO date',
  (iso) => {
    expect(dayFromIso(iso)).toBe(noDay);
  },
);

test('no day is smaller than every day', () => {
  expect(noDay).toBeLessThan(firstDay);
});

test('the start of a month is its first day', () => {
  fc.assert(
    fc.property(modernDay, (day) => {
      expect(isoFromDay(startOfMonth(day))).toBe(plain(day).with({ day: 1 }).toString());
    }),
  );
});

test('completed years are those that Temporal counts', () => {
  const birth = modernDay.filter((day) => !isoFromDay(day).endsWith('-02-29'));
  fc.assert(
    fc.property(birth, fc.nat({ max: 40_000 }), (born, lived) => {
      const expected = plain(born).until(plain(born + lived), { largestUnit: 'years' }).years;
      expect(completedYears(born, born + lived)).toBe(expected);
    }),
  );
});

test.each([
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2024-02-28', 15],
  ['2008-02-29', '2024-02-29', 16],
  ['2008-03-01', '2026-02-28', 17],
  ['2008-03-01', '2026-03-01', 18],
  ['2020-06-15', '2020-06-15', 0],
  ['2020-06-15', '2021-06-14', 0],
  ['2020-06-15', '2021-06-15', 1],
])('someone born on %s has on %s completed %d years', (birth, day, years) => {
  expect(completedYears(dayFromIso(birth), dayFromIso(day))).toBe(years);
});

test('a child that is not born yet has completed less than no year', () => {
  expect(completedYears(dayOf(2026, 4, 1), dayOf(2026, 3, 31))).toBe(-1);
});

test('a date is written as people write it', () => {
  expect(longDate(dayOf(2026, 3, 1))).toBe('1 March 2026');
});
