import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/calendar/calendarDate.ts';
import { isoInterval, readIsoInterval } from '../../src/calendar/isoInterval.ts';

const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2060, 1, 1) });

test('an interval reads back as it was written', () => {
  fc.assert(
    fc.property(day, fc.nat(800), (start, length) => {
      const interval = { start, end: start + length };
      expect(readIsoInterval(isoInterval(interval))).toEqual(interval);
    }),
  );
});

test('spaces around the dates do not matter', () => {
  expect(readIsoInterval(' 2026-02-01 / 2026-03-31 ')).toEqual({
    start: dayOf(2026, 2, 1),
    end: dayOf(2026, 3, 31),
  });
});

test.each([
  '',
  '2026-02-01',
  '2026-03-31/2026-02-01',
  '2026-02-30/2026-03-31',
  '01/02/2026',
  'a/b',
])('“%s” is no interval', (text) => {
  expect(readIsoInterval(text)).toBeUndefined();
});
