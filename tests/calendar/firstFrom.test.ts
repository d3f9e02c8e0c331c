import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFrom } from '../../src/calendar/firstFrom.ts';

test('the days before the place are earlier, and those from it on are not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (days, day) => {
        const inOrder = days.toSorted((a, b) => a - b);
        const place = firstFrom(inOrder, day);
        expect(inOrder.slice(0, place).every((each) => each < day)).toBe(true);
        expect(inOrder.slice(place).every((each) => each >= day)).toBe(true);
      },
    ),
  );
});
