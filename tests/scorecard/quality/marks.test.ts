import { expect, test } from 'vitest';
import { comparisonsAt } from '../../../src/scorecard/movement.ts';
import { marksAt } from '../../../src/scorecard/quality/marks.ts';
import type { MeasureQuality } from '../../../src/scorecard/quality/quality.ts';
import { bearingInWords, extremesInWords } from '../../../src/scorecard/quality/qualityInWords.ts';
import type { ScorecardMeasure } from '../../../src/scorecard/scorecard.ts';
import { whyUnmatched } from '../../../src/scorecard/whyNotBelieved.ts';
import { lines, type TestFiles } from '../../support/extracts.ts';
import { qualityOf } from '../../support/testQuality.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const plans = (...rows: readonly string[]) => ({
  'p.csv': lines(
    'plan_id,child_id,start_date,end_date,initial_category,latest_category,locality',
    ...rows.map((row) => `${row},Test North`),
  ),
});
const fine = (count: number) =>
  numbers(count).map((index) => `P${index},K${index},2026-03-02,,NEG,NEG`);

/** The months from April 2024 to January 2026. */
const months = numbers(22).map((index) =>
  new Date(Date.UTC(2024, 3 + index, 1)).toISOString().slice(0, 7),
);

async function read(files: TestFiles, measure: string, periodIndex = 11) {
  const { scorecard, quality } = await qualityOf(files, measure);
  const given = [
    scorecard,
    scorecard.measures[0] as ScorecardMeasure,
    quality[measure] as MeasureQuality,
    periodIndex,
  ] as const;
  return { given, marks: marksAt(...given) };
}

async function marksOf(files: TestFiles, measure: string, periodIndex?: number) {
  const { marks } = await read(files, measure, periodIndex);
  return marks.map(({ words, because }) => `${words}. ${because}`);
}

test('rows in which nothing is wrong are complete, up to date and checked', async () => {
  expect(await marksOf(plans(...fine(4)), 'cp-neglect')).toEqual([
    'Complete. 4 of 4 (100.0 %) have latest_category filled.',
    'Up to date. The latest row of child protection plans is dated 2 March 2026.',
    'Checked, nothing found. No check found anything that bears on this value.',
  ]);
});

test('from 95 in 100 filled the rows are complete, from 80 nearly so', async () => {
  const blank = (index: number) => `B${index},L${index},2026-03-02,,NEG,`;
  const state = async (filled: number, not: number) =>
    (await marksOf(plans(...fine(filled), ...numbers(not).map(blank)), 'cp-neglect'))[0];
  expect(await state(19, 1)).toBe('Complete. 19 of 20 (95.0 %) have latest_category filled.');
  expect(await state(18, 1)).toBe(
    'Nearly complete. 18 of 19 (94.7 %) have latest_category filled.',
  );
  expect(await state(4, 1)).toBe('Nearly complete. 4 of 5 (80.0 %) have latest_category filled.');
  expect(await state(3, 1)).toBe('Not complete. 3 of 4 (75.0 %) have latest_category filled.');
});

test('rows set aside count as rows that are missing', async () => {
  const files = plans(...fine(4), 'X1,,2026-03-02,,NEG,NEG', 'X2,,2024-05-02,2024-06-02,NEG,NEG');
  expect((await marksOf(files, 'cp-neglect'))[0]).toBe(
    'Nearly complete. 4 of 4 (100.0 %) have latest_category filled; 1 row set aside may belong here.',
  );
});

test('an extract may end a month before a period does, and must not end before it begins', async () => {
  const upTo = async (day: string) =>
    (await marksOf(plans(`P1,K1,${day},,NEG,NEG`), 'cp-neglect'))[1]?.split('.')[0];
  expect(await upTo('2026-02-28')).toBe('Up to date');
  expect(await upTo('2026-02-27')).toBe('Ends early');
  expect(await upTo('2026-01-31')).toBe('Ends before the period');
});

test('what was found is little up to one in twenty of what is counted', async () => {
  const earlier = numbers(22).map((index) => `E${index},F${index},${months[index]}-10,,NEG,NEG`);
  const sameDay = (index: number) => `S${index},M${index},2026-03-02,2026-03-02,NEG,NEG`;
  const state = async (count: number) =>
    (await marksOf(plans(...earlier, ...fine(count), sameDay(1)), 'cp-neglect-starts'))[2];
  expect(await state(19)).toBe('Checked, little found. 1 issue bears on it, beside 20 counted.');
  expect(await state(18)).toBe(
    'Checked, look at what was found. 1 issue bears on it, beside 19 counted.',
  );
});

test('a false 0 per cent is told of as such', async () => {
  const files = {
    ...plans(...fine(6)),
    't.csv': lines(
      'tool_id,child_id,completed_date,stage,locality',
      ...numbers(6).map((index) => `T${index},GCP${index},2026-03-02,baseline,Test North`),
    ),
  };
  const { scorecard } = await qualityOf(files, 'cp-neglect-tool', 'cp-neglect', 'tool-baselines');
  expect(scorecard.measures.map(({ id }) => id)).toEqual([
    'cp-neglect',
    'cp-neglect-tool',
    'tool-baselines',
  ]);
  expect(scorecard.measures.map(whyUnmatched)).toEqual([
    undefined,
    'hardly a child of child protection plans and assessments with a neglect tool is in another extract',
    undefined,
  ]);
  expect(
    comparisonsAt(scorecard, scorecard.measures[1] as ScorecardMeasure, 'all', 11),
  ).toMatchObject({
    yearBefore: {
      state: 'not-compared',
      reason: whyUnmatched({ unmatched: ['cp_plans', 'tool_assessments'] }),
    },
  });
  expect((await marksOf(files, 'cp-neglect-tool'))[2]).toBe(
    'Checked, look at what was found. Hardly a child of this extract is in any other: two systems of ids?',
  );
});

test('an export that says it is cut is not checked, however few its issues are', async () => {
  const files = { 'p.csv': `${plans(...fine(30))['p.csv']}"Data exceeded the limit."\n` };
  expect((await marksOf(files, 'cp-neglect'))[2]).toBe(
    'Checked, look at what was found. The export is cut, or has as many rows as the program gives at most: rows may be missing.',
  );
});

test('numbers of partners are neither complete nor incomplete', async () => {
  const files = {
    'r.csv': lines(
      'measure,period_start,period_end,numerator,denominator',
      'training-attended,2026-02-01,2026-03-31,5,4',
    ),
  };
  expect(await marksOf(files, 'training-attended')).toEqual([
    'Completeness not known. It comes as numbers; nothing is known of the rows behind them.',
    'Up to date. There are numbers for this period.',
    'Checked, look at what was found. 1 issue bears on it, beside 4 counted.',
  ]);
  expect((await marksOf(files, 'training-attended', 10))[1]).toBe(
    'Ends before the period. There are no numbers for this period.',
  );
});

test('the extremes are said with their counts, and not where nothing bears on a value', async () => {
  const aside = plans(...fine(4), 'X1,,2026-03-02,,NEG,NEG');
  const said = async (files: TestFiles, measure: string) =>
    extremesInWords(
      ...((await read(files, measure)).given.slice(1) as [
        ScorecardMeasure,
        MeasureQuality,
        number,
      ]),
    );
  expect(await said(aside, 'cp-neglect-starts')).toBe(
    'As counted 4 of 4 (100.0 %). Whatever is right in these rows, it lies between 4 of 5 (80.0 %) and 4 of 4 (100.0 %).',
  );
  expect(await said(plans(...fine(4)), 'cp-neglect-starts')).toBeUndefined();
});

test('what issues do is said by which way and by how many', () => {
  expect(bearingInWords({ bears: 'low' }, 3)).toBe('up to 3 too low');
  expect(bearingInWords({ bears: 'high' }, 1_200)).toBe('up to 1,200 too high');
  expect(bearingInWords({ bears: 'either' }, 1)).toBe('up to 1 too low or too high');
  expect(bearingInWords({ bears: 'either' }, 0)).toBe('not touched');
  expect(bearingInWords({ bears: 'open' }, 2)).toBe('wrong by a number that cannot be said');
});
