import { expect, test } from 'vitest';
import { bankHolidays, weekday } from '../../src/calendar/bankHolidays.ts';
import { dayOf, isoFromDay } from '../../src/calendar/calendarDate.ts';

/** GOV.UK, bank holidays in England and Wales, 2019 to 2028 (Open Government Licence v3.0): 83 days. */
const published: readonly (readonly [year: number, days: string])[] = [
  [2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
  [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
];

test('the published list has 83 days', () => {
  expect(published.flatMap(([, days]) => days.split(' '))).toHaveLength(83);
});

test.each(published)('bank holidays of %d are those of GOV.UK', (year, days) => {
  const expected = days.split(' ').map((day) => `${year}-${day}`);
  expect(bankHolidays(year).map(isoFromDay)).toEqual(expected);
});

test.each([
  ['1999-12-31', 'new millennium'],
  ['2002-06-03', 'golden jubilee'],
  ['2002-06-04', 'spring holiday moved for the golden jubilee'],
  ['2011-04-29', 'royal wedding'],
  ['2012-06-04', 'spring holiday moved for the diamond jubilee'],
  ['2012-06-05', 'diamond jubilee'],
  ['1995-05-08', 'early May holiday moved for VE day'],
])('%s was a bank holiday (%s)', (iso) => {
  expect(bankHolidays(Number(iso.slice(0, 4))).map(isoFromDay)).toContain(iso);
});

test.each([['1995-05-01'], ['2002-05-27'], ['2012-05-28'], ['2020-05-04'], ['2022-05-30']])(
  '%s was none, for its holiday was moved',
  (iso) => {
    expect(bankHolidays(Number(iso.slice(0, 4))).map(isoFromDay)).not.toContain(iso);
  },
);

test('monday is weekday 0 and sunday is weekday 6, before 1970 too', () => {
  expect([dayOf(2026, 3, 30), dayOf(2026, 4, 5), dayOf(1969, 12, 29)].map(weekday)).toEqual([
    0, 6, 0,
  ]);
});
