import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  dayFromIso,
  dayOf,
  isoFromDay,
  partsOf,
} from '../../src/calendar/calendarDate.ts';
import {
  type Period,
  type PeriodMonths,
  periodInShort,
  periodInWords,
  periodLengths,
  periodsBetween,
  yearStart,
} from '../../src/calendar/period.ts';

const written = ({ start, end, complete }: Period) =>
  `${isoFromDay(start)} ${isoFromDay(end)}${complete ? '' : ' cut'}`;

const between = (coverFrom: string, asAt: string, months: PeriodMonths) =>
  periodsBetween(dayFromIso(coverFrom), dayFromIso(asAt), months);

const period = (start: string, end: string, complete = true): Period => ({
  start: dayFromIso(start),
  end: dayFromIso(end),
  complete,
});

test('two-month periods are those of the contract', () => {
  expect(between('2025-04-01', '2026-03-31', 2).map(written)).toEqual([
    '2025-04-01 2025-05-31',
    '2025-06-01 2025-07-31',
    '2025-08-01 2025-09-30',
    '2025-10-01 2025-11-30',
    '2025-12-01 2026-01-31',
    '2026-02-01 2026-03-31',
  ]);
});

test.each([
  [1, 12],
  [2, 6],
  [3, 4],
  [6, 2],
  [12, 1],
] as const)('a year has, of periods of %d months, %d', (months, count) => {
  expect(between('2025-04-01', '2026-03-31', months)).toHaveLength(count);
});

test.each([
  [1, '2026-02-01 2026-02-28'],
  [2, '2026-02-01 2026-03-31'],
  [3, '2026-04-01 2026-06-30'],
  [6, '2026-04-01 2026-09-30'],
  [12, '2026-04-01 2027-03-31'],
] as const)(
  'with periods of %d months, data from 20 January 2026 start with %s',
  (months, expected) => {
    expect(between('2026-01-20', '2027-03-31', months).map(written)[0]).toBe(expected);
  },
);

test('a period that starts on the first day covered is the first', () => {
  expect(between('2026-02-01', '2026-03-31', 2).map(written)).toEqual(['2026-02-01 2026-03-31']);
});

test('a period that ends after the data is cut there and not complete', () => {
  expect(between('2025-12-01', '2026-02-14', 2).map(written)).toEqual([
    '2025-12-01 2026-01-31',
    '2026-02-01 2026-02-14 cut',
  ]);
});

test('a period that ends with the data is complete', () => {
  expect(between('2026-02-01', '2026-03-31', 2).map(written)).toEqual(['2026-02-01 2026-03-31']);
});

test('data of a single day at the start of a period give a period of one day', () => {
  expect(between('2026-04-01', '2026-04-01', 2).map(written)).toEqual([
    '2026-04-01 2026-04-01 cut',
  ]);
});

test('data that end before the first period starts give none', () => {
  expect(between('2026-04-02', '2026-05-31', 2)).toEqual([]);
});

const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2060, 12, 31) });
const anyPeriods = fc.record({
  coverFrom: day,
  days: fc.nat({ max: 3000 }),
  months: fc.constantFrom(...periodLengths),
  firstMonth: fc.integer({ min: 1, max: 12 }),
});

test('periods follow one another without gap and end on the last day of the data', () => {
  fc.assert(
    fc.property(anyPeriods, ({ coverFrom, days, months, firstMonth }) => {
      const asAt = coverFrom + days;
      const periods = periodsBetween(coverFrom, asAt, months, firstMonth);
      const ends = periods.map(({ end }) => end);
      const nextStarts = periods.slice(1).map(({ start }) => start);
      expect(nextStarts).toEqual(ends.slice(0, -1).map((end) => end + 1));
      expect(ends.at(-1) ?? asAt).toBe(asAt);
    }),
  );
});

test('only the last period may be cut, and it is so exactly when it is shorter', () => {
  fc.assert(
    fc.property(anyPeriods, ({ coverFrom, days, months, firstMonth }) => {
      const periods = periodsBetween(coverFrom, coverFrom + days, months, firstMonth);
      const full = periods.map(({ start, end }) => end === addMonths(start, months) - 1);
      expect(periods.map(({ complete }) => complete)).toEqual(full);
      expect(full.slice(0, -1)).not.toContain(false);
    }),
  );
});

test('periods start on the first of a month, counted in steps from the start of the year', () => {
  fc.assert(
    fc.property(anyPeriods, ({ coverFrom, days, months, firstMonth }) => {
      const starts = periodsBetween(coverFrom, coverFrom + days, months, firstMonth).map(
        ({ start }) => partsOf(start),
      );
      expect(starts.every((start) => start.day === 1)).toBe(true);
      expect(starts.every(({ month }) => (month - firstMonth + 12) % months === 0)).toBe(true);
    }),
  );
});

test('the first period starts less than its length after the first day covered', () => {
  fc.assert(
    fc.property(anyPeriods, ({ coverFrom, months, firstMonth }) => {
      const [first] = periodsBetween(coverFrom, coverFrom + 800, months, firstMonth);
      const start = first?.start ?? Number.NaN;
      expect(start).toBeGreaterThanOrEqual(coverFrom);
      expect(addMonths(start, -months)).toBeLessThan(coverFrom);
    }),
  );
});

test.each([
  ['2026-03-31', 4, '2025-04-01'],
  ['2026-04-01', 4, '2026-04-01'],
  ['2026-12-31', 1, '2026-01-01'],
  ['2026-08-31', 9, '2025-09-01'],
])('the year of %s, starting with month %d, began on %s', (iso, firstMonth, expected) => {
  expect(isoFromDay(yearStart(dayFromIso(iso), firstMonth))).toBe(expected);
});

test.each([
  [period('2026-04-01', '2026-04-30'), 'April 2026', 'Apr 26'],
  [period('2026-04-01', '2026-05-31'), 'April and May 2026', 'Apr–May 26'],
  [period('2025-12-01', '2026-01-31'), 'December 2025 and January 2026', 'Dec 25–Jan 26'],
  [period('2026-04-01', '2026-06-30'), 'April to June 2026', 'Apr–Jun 26'],
  [period('2025-10-01', '2026-03-31'), 'October 2025 to March 2026', 'Oct 25–Mar 26'],
  [period('2025-04-01', '2026-03-31'), 'April 2025 to March 2026', 'Apr 25–Mar 26'],
])('a period is written in words and in short (%#)', (given, words, short) => {
  expect([periodInWords(given), periodInShort(given)]).toEqual([words, short]);
});

test.each([
  [period('2026-04-01', '2026-05-14', false), '1 April to 14 May 2026 (part)'],
  [period('2025-12-01', '2026-01-14', false), '1 December 2025 to 14 January 2026 (part)'],
  [period('2026-02-01', '2026-02-14', false), '1 to 14 February 2026 (part)'],
  [period('2026-02-01', '2026-02-01', false), '1 February 2026 (part)'],
])('a cut period is written with its days and as a part (%#)', (given, words) => {
  expect(periodInWords(given)).toBe(words);
});
