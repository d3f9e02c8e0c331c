import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankHolidays, weekday } from '../../src/calendar/bankHolidays.ts';
import { dayFromIso, dayOf, partsOf } from '../../src/calendar/calendarDate.ts';
import { workingDays } from '../../src/calendar/workingDays.ts';

const anyDay = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2060, 12, 31) });

test.each([
  // Wednesday to the next days
  ['2026-03-11', '2026-03-11', 0],
  ['2026-03-11', '2026-03-12', 1],
  ['2026-03-11', '2026-03-13', 2],
  // over a weekend: Friday to Saturday, Sunday and Monday
  ['2026-03-13', '2026-03-14', 0],
  ['2026-03-13', '2026-03-15', 0],
  ['2026-03-13', '2026-03-16', 1],
  // from a Saturday to the Monday after it
  ['2026-03-14', '2026-03-16', 1],
  // over Easter 2026: Thursday to Tuesday is one working day
  ['2026-04-02', '2026-04-06', 0],
  ['2026-04-02', '2026-04-07', 1],
  // over Christmas 2026, with the day that stands in for Boxing Day
  ['2026-12-24', '2026-12-28', 0],
  ['2026-12-24', '2026-12-29', 1],
  // over the jubilee of 2022: Wednesday to Monday
  ['2022-06-01', '2022-06-06', 1],
  // from Monday 2 February 2026, the 45th working day is Wednesday 8 April: Easter lies in between
  ['2026-02-02', '2026-04-08', 45],
  ['2026-02-02', '2026-04-09', 46],
])('working days after %s up to %s: %d', (from, to, expected) => {
  expect(workingDays(dayFromIso(from), dayFromIso(to))).toBe(expected);
});

test('a year has the weekdays of the year less its bank holidays', () => {
  // 2026 starts and ends on a Thursday: 261 weekdays, and all 8 bank holidays fall on weekdays.
  expect(workingDays(dayOf(2025, 12, 31), dayOf(2026, 12, 31))).toBe(253);
});

test('working days add up over any day in between', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
      expect(workingDays(a, b) + workingDays(b, c)).toBe(workingDays(a, c));
    }),
  );
});

test('the way back is the negative of the way there', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(workingDays(b, a)).toBe(0 - workingDays(a, b));
    }),
  );
});

test('one day is a working day exactly when it is a weekday and no bank holiday', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const works = weekday(day) < 5 && !bankHolidays(partsOf(day).year).includes(day);
      expect(workingDays(day - 1, day)).toBe(Number(works));
    }),
  );
});

test('a saturday and a sunday are never counted', () => {
  const saturday = anyDay.map((day) => day - weekday(day) + 5);
  fc.assert(
    fc.property(saturday, (day) => {
      expect(workingDays(day - 1, day + 1)).toBe(0);
    }),
  );
});
