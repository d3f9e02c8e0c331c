import { expect, test } from 'vitest';
import { recordingLag } from '../../../src/scorecard/changes/lag.ts';
import type { CountsOfLoad } from '../../../src/scorecard/changes/loadRecord.ts';

const twoMonths = { months: 2, firstMonth: 4 };

function load(asAt: string, contacts: Readonly<Record<string, number>>, coverFrom = '2025-04-01') {
  return { asAt, coverFrom, tables: { contacts } } satisfies CountsOfLoad;
}

const loads = [
  load('2025-09-30', { '2025-08': 50, '2025-09': 50, '2025-10': 1 }),
  load('2025-11-30', { '2025-08': 50, '2025-09': 54, '2025-10': 60, '2025-11': 40 }),
  load('2026-01-31', { '2025-08': 50, '2025-09': 54, '2025-10': 62, '2025-11': 48, '2025-12': 90 }),
];

test('the newest period is held against the same at the next load, and the median taken', () => {
  expect(recordingLag(loads, twoMonths)).toEqual([
    {
      table: 'contacts',
      rows: 'contacts',
      ages: [
        { age: 0, ratio: 1.07, least: 1.04, most: 1.1, times: 2 },
        { age: 1, ratio: 1, least: 1, most: 1, times: 1 },
      ],
    },
  ]);
});

test('the order of the loads does not matter', () => {
  expect(recordingLag(loads.toReversed(), twoMonths)).toEqual(recordingLag(loads, twoMonths));
});

test('a load days after another tells nothing of what comes between two meetings', () => {
  const soon = load('2025-10-03', { '2025-08': 50, '2025-09': 51 });
  expect(recordingLag([...loads, soon], twoMonths)).toEqual(recordingLag(loads, twoMonths));
});

test('a period with fewer than 10 rows is left out', () => {
  const few = loads.map((each) => ({ ...each, tables: { audits: { '2025-09': 9 } } }));
  expect(recordingLag(few, twoMonths)).toEqual([]);
});

test('a period that one of the loads does not cover is left out', () => {
  const [first, second] = loads as [CountsOfLoad, CountsOfLoad];
  expect(recordingLag([first, { ...second, coverFrom: '2025-09-01' }], twoMonths)).toEqual([]);
});

test('a load in the middle of a period is held against the last complete one', () => {
  const middle = load('2025-12-15', { '2025-10': 20, '2025-11': 20, '2025-12': 9 });
  const later = load('2026-01-31', { '2025-10': 20, '2025-11': 25, '2025-12': 30 });
  expect(recordingLag([middle, later], twoMonths)[0]?.ages).toEqual([
    { age: 0, ratio: 1.13, least: 1.13, most: 1.13, times: 1 },
  ]);
});

test('one load alone tells nothing', () => {
  expect(recordingLag(loads.slice(0, 1), twoMonths)).toEqual([]);
});
