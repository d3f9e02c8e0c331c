import { expect, test } from 'vitest';
import type { LagAtAge, TableLag } from '../../../src/scorecard/changes/lag.ts';
import { lagInWords, lagOfMeasureInWords } from '../../../src/scorecard/changes/lagInWords.ts';
import type { Scorecard, ScorecardMeasure } from '../../../src/scorecard/scorecard.ts';
import { testScorecard } from '../../support/testScorecard.ts';

function lag(table: TableLag['table'], rows: string, ratio: number, times = 2): TableLag {
  const newest: LagAtAge = { age: 0, ratio, least: ratio, most: ratio, times };
  return { table, rows, ages: [newest] };
}

function scorecardWith(...recordingLag: readonly TableLag[]): Scorecard {
  return testScorecard({ recordingLag });
}

const latest = testScorecard().periods.findLastIndex(({ complete }) => complete);

test('the extracts that change most are named, and how often that was seen', () => {
  const scorecard = scorecardWith(
    lag('contacts', 'contacts', 1.07, 3),
    lag('referrals', 'referrals', 0.98),
    lag('assessments', 'assessments', 1.2),
    lag('audits', 'audits', 1.01),
  );
  expect(lagInWords(scorecard, latest)).toBe(
    'Records come late: by the next load, a period as new as this one usually had 20 % more assessments, 7 % more contacts and 2 % fewer referrals (medians of 2 to 3 times); 1 other extract by less.',
  );
});

test('what was seen once, or hardly changes, is not said', () => {
  const scorecard = scorecardWith(
    lag('contacts', 'contacts', 1.2, 1),
    lag('referrals', 'referrals', 1.004),
  );
  expect(lagInWords(scorecard, latest)).toBeUndefined();
});

test('an older period says nothing of the newest', () => {
  expect(lagInWords(scorecardWith(lag('contacts', 'contacts', 1.2)), latest - 1)).toBeUndefined();
});

test('without records of earlier loads nothing is said', () => {
  expect(lagInWords(testScorecard(), latest)).toBeUndefined();
});

function measure(change: Partial<ScorecardMeasure>): ScorecardMeasure {
  const [first] = testScorecard().measures as [ScorecardMeasure];
  const definition = { ...first.definition, table: 'contacts' };
  return { ...first, window: 'P', definition, ...change };
}

const rising = scorecardWith(lag('contacts', 'contacts', 1.07));
const said =
  'Records come late: by the next load, a period as new as this one usually had 7 % more contacts (median of 2 times).';

test('of a number it is said that it may rise, of a share that both counts may', () => {
  expect(lagOfMeasureInWords(rising, measure({ kind: 'count' }), latest)).toBe(
    `${said} This number may still rise.`,
  );
  expect(lagOfMeasureInWords(rising, measure({ kind: 'share' }), latest)).toBe(
    `${said} Both counts may still rise, and the share can go either way.`,
  );
});

test.each(['R', 'S'] as const)('of a measure of window %s nothing is said', (window) => {
  expect(lagOfMeasureInWords(rising, measure({ window }), latest)).toBeUndefined();
});
