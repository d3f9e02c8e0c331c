import { expect, test } from 'vitest';
import { dayOfInstant, timeOfInstant } from '../../src/calendar/dayOfInstant.ts';

test('an instant has the day and time of the clock of this machine', () => {
  const evening = new Date(2026, 3, 7, 23, 5).toISOString();
  expect(dayOfInstant(evening)).toBe('2026-04-07');
  expect(timeOfInstant(evening)).toBe('23:05');
});
