import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noDay } from '../../src/calendar/calendarDate.ts';
import { DateReader } from '../../src/extracts/cellReader.ts';
import { bytesOfText } from '../../src/extracts/utf8.ts';

const padded = (most: number, width: number) =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(width, '0'));
const usual = fc
  .tuple(padded(14, 2), padded(33, 2), padded(2100, 4), fc.boolean(), fc.boolean())
  .map(([a, b, year, swapped, iso]) => {
    const [first, second] = swapped ? [b, a] : [a, b];
    return iso ? `${year}-${first}-${second}` : `${first}/${second}/${year}`;
  });

test('a date in a usual form is read from bytes as it is from text, and shows the same order', () => {
  fc.assert(
    fc.property(usual, fc.constantFrom('dmy' as const, 'mdy' as const), (text, order) => {
      const [fromText, fromBytes] = [new DateReader(), new DateReader()];
      fromText.begin(order);
      fromBytes.begin(order);
      expect(fromBytes.readBytes(bytesOfText(text), 0, text.length)).toBe(fromText.read(text));
      expect(fromBytes.shownOrder()).toBe(fromText.shownOrder());
    }),
    { numRuns: 2000, endOnFailure: true },
  );
});

test.each(['5/4/2026', '05.04.2026', '05/04/2o26', '2026-4-05x', '05/04/2026 10:00', '45000'])(
  '%s is left to be read as text',
  (text) => {
    expect(new DateReader().readBytes(bytesOfText(text), 0, text.length)).toBe(noDay);
  },
);
