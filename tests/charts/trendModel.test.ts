import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { trendModel } from '../../src/charts/trendModel.ts';
import { csvFromTable } from '../../src/exports/csv.ts';
import { tabbedFromTable } from '../../src/exports/tabbed.ts';
import { measureOf } from '../../src/scorecard/select.ts';
import { testFullScorecard, testMeasure, testPart } from '../support/testFullScorecard.ts';

const scorecard = testFullScorecard();
const measure = testMeasure();

test('reads a point with its period, counts and share', () => {
  const { points } = trendModel(scorecard, measure, 'all');
  expect(points[6]?.reading).toBe('April and May 2025: 126 of 312 (40.4 %)');
});

test('has the same numbers in the points, the table, the file and the copy', () => {
  const { points, table } = trendModel(scorecard, measure, 'all');
  const file = Papa.parse<string[]>(csvFromTable(scorecard, table).slice(1)).data;
  const copy = Papa.parse<string[]>(tabbedFromTable(scorecard, table), { delimiter: '\t' }).data;
  expect(points[11]?.reading).toContain('145 of 320 (45.3 %)');
  expect(table.rows[11]?.map(({ text }) => text)).toEqual([
    'February and March 2026',
    '145',
    '320',
    '45.3',
    '',
  ]);
  expect(file[18]).toEqual(['February and March 2026', '145', '320', '45.3', '']);
  expect(copy[18]).toEqual(['February and March 2026', '145', '320', '45.3', '']);
});

test('shows thousands with commas on the page and as numbers in the file', () => {
  const contacts = measureOf(scorecard, 'contacts') ?? measure;
  const { table } = trendModel(scorecard, contacts, 'all');
  expect(table.rows[0]?.[1]).toEqual({ text: '2,410', value: 2410 });
});

test('leaves a gap where there is no value, and says why', () => {
  const { points, table } = trendModel(scorecard, measure, 'wentworth-north');
  expect(points[8]).not.toHaveProperty('drawn');
  expect(table.rows[8]?.map(({ text }) => text)).toEqual([
    'August and September 2025',
    '[x]',
    '[x]',
    '[x]',
    'Not available: the extract does not cover this place',
  ]);
});

test('draws zero as zero and not as a gap', () => {
  const { points } = trendModel(scorecard, measure, 'unknown');
  expect(points[0]?.drawn).toBe(0);
  expect(points[0]?.reading).toBe('April and May 2024: 0 of 12 (0.0 %)');
});

test('marks the part period', () => {
  const { points, table } = trendModel(scorecard, measure, 'all');
  expect(points[testPart]?.reading).toBe('1 to 20 April 2026 (part): 146 of 322 (45.3 %)');
  expect(table.rows[testPart]?.at(-1)?.text).toBe('Part period: not judged');
});

test('makes its headline from the latest complete period', () => {
  const plans = measureOf(scorecard, 'cp-neglect-12-months') ?? measure;
  expect(trendModel(scorecard, plans, 'all').headline).toBe(
    '11.7 % at 31 March 2026, fell by 18.3 percentage points since 31 March 2025, which is better',
  );
});

test('says in words where the line goes', () => {
  expect(trendModel(scorecard, measure, 'all').alternative).toBe(
    'Children on a plan for neglect, Rotherham, 13 values. First April and May 2024: 130 of 310 (41.9 %). Last 1 to 20 April 2026 (part): 146 of 322 (45.3 %). Lowest in February and March 2025 (38.7 %), highest in February and March 2026 (45.3 %).',
  );
  expect(trendModel(scorecard, measure, 'out-of-area').alternative).toBe(
    'Children on a plan for neglect, Out of area: no line in any of 13 periods.',
  );
});

test('takes no part period for the lowest or the highest', () => {
  const contacts = measureOf(scorecard, 'contacts') ?? measure;
  expect(trendModel(scorecard, contacts, 'all').alternative).toContain(
    'Last 1 to 20 April 2026 (part): 760. Lowest in August and September 2024 (2,105), highest in October and November 2024 (2,500).',
  );
});

test('ends its dates at the last day of a part period', () => {
  expect(trendModel(scorecard, measure, 'all').subtitle).toMatch(
    /, April and May 2024 to 20 April 2026$/,
  );
});

test('says in its headline why there is no value', () => {
  const heard = measureOf(scorecard, 'voice-heard') ?? measure;
  expect(trendModel(scorecard, heard, 'all').headline).toBe(
    'Could not be worked out in the 12 months to 31 March 2026: no extract of feedback (feedback) was supplied',
  );
});

test('notes a share of too few', () => {
  const { table } = trendModel(scorecard, measure, 'wentworth-north');
  expect(table.rows[0]?.map(({ text }) => text)).toEqual([
    'April and May 2024',
    '3',
    '7',
    '42.9',
    'Too few to judge',
  ]);
  expect(table.rows[testPart]?.at(-1)?.text).toBe('Too few to judge. Part period: not judged');
});

const targets = [
  { from: '2025-04-01', value: 40, tolerance: 4, toleranceIn: 'points' },
  { from: '2026-03-31', value: 46, tolerance: 0, toleranceIn: 'points' },
] as const;

test('has the target in force and the status of each period in its table', () => {
  const { table } = trendModel(scorecard, { ...measure, good: 'low', targets }, 'all');
  expect(table.columns.slice(-2).map(({ title }) => title)).toEqual(['Target', 'Against target']);
  expect(table.rows.map((row) => row.slice(-2).map(({ value }) => value))).toEqual([
    ...Array.from({ length: 6 }, () => [
      '',
      'Not judged: the first target holds from 1 April 2025',
    ]),
    [40, 'Within tolerance'],
    [40, 'Within tolerance'],
    [40, 'Within tolerance'],
    [40, 'Missed'],
    [40, 'Missed'],
    [46, 'Met'],
    [46, 'Not judged: part period'],
  ]);
});

test('says its targets and how often each status was reached', () => {
  const model = trendModel(scorecard, { ...measure, good: 'low', targets }, 'all');
  expect(model.alternative).toContain(
    'Target: 40 % or less, tolerance 4 percentage points, from 1 April 2025; 46 % or less, no tolerance, from 31 March 2026. Of 13 periods it is met in 1, within tolerance in 3, missed in 2 and not judged in 7.',
  );
  expect(model.targets.map(({ value, first, last }) => [value, first, last])).toEqual([
    [40, 6, 10],
    [46, 11, 12],
  ]);
});

test('has no column and no words of a target where there is none', () => {
  const model = trendModel(scorecard, measure, 'all');
  expect(model.table.columns.map(({ title }) => title)).not.toContain('Target');
  expect(model.alternative).not.toContain('arget');
});
