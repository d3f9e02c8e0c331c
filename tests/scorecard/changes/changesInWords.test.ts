import { expect, test } from 'vitest';
import type { Changes, MovedValue, TableChange } from '../../../src/scorecard/changes/changes.ts';
import { changesInWords } from '../../../src/scorecard/changes/changesInWords.ts';
import { testChanges } from '../../support/testChanges.ts';

const none = { before: 5, now: 5, added: 0, changed: 0, movedIn: 0, movedOut: 0, gone: 0 };
const since = 'Since the load of 7 March 2026 (data to 28 February 2026)';

function table(counts: Partial<TableChange>, month = '2026-03'): TableChange {
  const all = { ...none, ...counts };
  return { table: 'contacts', title: 'MASH contacts', ...all, months: [{ ...all, month }] };
}

const moved: MovedValue = {
  measure: 'contacts',
  title: 'Contacts',
  kind: 'count',
  window: 'P',
  place: 'test-north',
  placeName: 'Test North',
  period: 0,
  when: 'in December 2025 and January 2026',
  before: { state: 'known', numerator: 812, value: 812 },
  now: { state: 'known', numerator: 830, value: 830 },
};

function measures(change: Partial<Changes['measures']>): Changes['measures'] {
  return { ...testChanges().measures, compared: 40, ...change };
}

test('rows that were added, changed or are gone are counted', () => {
  const changes = testChanges({ tables: [table({ added: 3, changed: 2, movedIn: 1, gone: 1 })] });
  expect(changesInWords(changes)).toBe(
    `${since}, 3 rows were added, 3 changed and 1 is gone. No value of a past period could be compared.`,
  );
});

test('added rows of months that were reported are told apart', () => {
  const changes = testChanges({ tables: [table({ added: 1 }, '2026-02')], measures: measures({}) });
  expect(changesInWords(changes)).toBe(
    `${since}, 1 row was added (1 of them dated in months already reported), 0 changed and 0 are gone. None of 40 values of past periods that can be compared moved.`,
  );
});

test('the value that moved furthest is named with both counts', () => {
  const changes = testChanges({
    tables: [table({})],
    measures: measures({ moved: [moved], newlyKnown: 2, noLongerKnown: 1 }),
  });
  expect(changesInWords(changes)).toBe(
    `${since} no row was added, changed or lost. 1 of 40 values of past periods that can be compared moved; furthest, contacts in Test North in December 2025 and January 2026 went from 812 to 830. 2 are known now that were not and 1 no longer known.`,
  );
});
