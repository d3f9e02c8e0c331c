import { expect, test } from 'vitest';
import { meetingsWithLines } from '../../support/meetingsWithLines.ts';

test('where nothing changes and no place differs, about 1 meeting in 25 has a line', () => {
  const { withLines, most } = meetingsWithLines({ partnerships: 300, firstSeed: 1 });
  expect(withLines).toBeLessThan(0.08);
  expect(withLines).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(2);
}, 60_000);
