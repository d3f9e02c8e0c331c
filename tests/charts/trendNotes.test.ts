import { expect, test } from 'vitest';
import { trendModel } from '../../src/charts/trendModel.ts';
import { noteMarks, withNotes } from '../../src/charts/trendNotes.ts';
import { testFullScorecard, testMeasure } from '../support/testFullScorecard.ts';

const model = trendModel(testFullScorecard(), testMeasure(), 'all');
const notes = [
  { number: 1, index: 6, words: 'New threshold document' },
  { number: 2, index: 11, words: 'Two teams joined' },
  { number: 3, index: 11, words: 'Recording changed' },
];

test('a note is in the text, in the reading of its point, and in the table', () => {
  const noted = withNotes(model, notes);
  expect(noted.alternative).toContain(
    'Note 1, April and May 2025: New threshold document. Note 2, February and March 2026: Two',
  );
  expect(noted.points[6]?.reading).toBe(
    'April and May 2025: 126 of 312 (40.4 %). Note 1. New threshold document',
  );
  expect(noted.table.columns.at(-1)).toEqual({ title: 'Note', numeric: false });
  expect(noted.table.rows.map((row) => row.at(-1)?.text).filter(Boolean)).toEqual([
    '1. New threshold document',
    '2. Two teams joined; 3. Recording changed',
  ]);
});

test('without notes the chart stays as it is', () => {
  expect(withNotes(model, [])).toBe(model);
});

test('notes of one point share its mark', () => {
  expect(noteMarks(notes)).toEqual([
    { index: 6, text: '1' },
    { index: 11, text: '2, 3' },
  ]);
});
