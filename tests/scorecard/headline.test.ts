import { expect, test } from 'vitest';
import { knownShare } from '../../src/measures/result.ts';
import {
  changesInParts,
  changesInWords,
  notWorkedOut,
  standing,
  standings,
} from '../../src/scorecard/headline.ts';
import type { ScorecardMeasure } from '../../src/scorecard/scorecard.ts';
import {
  testFullScorecard,
  testLatest,
  testMeasure,
  testPart,
} from '../support/testFullScorecard.ts';

const scorecard = testFullScorecard();

test('says where the leading measures stand and stood a year before', () => {
  const [first, second] = standings(scorecard, 'all', testLatest);
  expect(first?.words).toBe(
    'Children on a plan for neglect: 145 of 320 (45.3 %) at 31 March 2026. A year before it was 120 of 310 (38.7 %): no clear change.',
  );
  expect(second?.words).toBe(
    'Neglect plans of 12 months or more: 17 of 145 (11.7 %) at 31 March 2026. A year before it was 36 of 120 (30.0 %): fell by 18.3 percentage points, which is better.',
  );
});

test('names the measures that changed most clearly, the clearest first', () => {
  expect(changesInWords(scorecard, 'all', testLatest)).toBe(
    'Changed most clearly since February and March 2025: contacts about neglect rose by 5.7 percentage points to 361 of 2,287 (15.8 %); neglect plans of 12 months or more fell by 18.3 percentage points to 17 of 145 (11.7 %), which is better.',
  );
});

test('says that nothing changed where chance alone could explain it', () => {
  const quiet = testFullScorecard({ measures: [testMeasure()] });
  expect(changesInWords(quiet, 'all', testLatest)).toBe(
    'No measure changed more than chance alone would explain since February and March 2025.',
  );
});

test('judges no change in a part period', () => {
  expect(changesInWords(scorecard, 'all', testPart)).toBe(
    'This period is not complete: its values are shown, and no change is judged.',
  );
});

test('says when there is nothing to compare with', () => {
  expect(changesInWords(scorecard, 'all', 0)).toBe(
    'There is no period a year before to compare with.',
  );
});

test('says how many measures could not be worked out, and why', () => {
  expect(notWorkedOut(scorecard, 'all', testLatest)).toBe(
    '1 of 8 measures could not be worked out: no extract of feedback (feedback) was supplied.',
  );
  expect(notWorkedOut(scorecard, 'all', 0)).toBe(
    '2 of 8 measures could not be worked out: history starts on 1 April 2024 (1); no extract of feedback (feedback) was supplied (1).',
  );
});

test('says nothing of it where all could be worked out', () => {
  const quiet = testFullScorecard({ measures: [testMeasure()] });
  expect(notWorkedOut(quiet, 'all', testLatest)).toBeUndefined();
});

test('names the clearest change for the worse where three others are clearer', () => {
  const measures = [
    ['one', 'high', 200, 100],
    ['two', 'high', 190, 100],
    ['three', 'high', 180, 100],
    ['four', 'low', 150, 100],
    ['five', 'low', 140, 100],
  ] as const;
  const worse = testFullScorecard({
    measures: measures.map(([id, good, now, before]) =>
      testMeasure({ id, title: id, good, points: yearApart(now, before) }),
    ),
  });
  expect(changesInWords(worse, 'all', testLatest)).toMatch(
    /: one rose .* better; two rose .* better; three rose .* better\. Less clearly: four rose by [^;]* which is worse\.$/,
  );
});

test('has the names of the changed measures apart from the words around them', () => {
  const parts = changesInParts(scorecard, 'all', testLatest);
  const named = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.measure.id]));
  expect(named).toEqual(['contacts-neglect', 'cp-neglect-12-months']);
});

test('compares no part period with a year before', () => {
  expect(standing(scorecard, testMeasure(), 'all', testPart)).toBe(
    'Children on a plan for neglect: 146 of 322 (45.3 %) at 20 April 2026.',
  );
});

/** Shares of 400 in the latest complete period and in all before it. */
function yearApart(now: number, before: number): ScorecardMeasure['points'] {
  const points = Array.from({ length: testPart + 1 }, (_, period) =>
    knownShare(period === testLatest ? now : before, 400),
  );
  return { all: points };
}
