import { expect, test } from 'vitest';
import { knownCount, knownShare, type Point } from '../../../src/measures/result.ts';
import type { ScorecardMeasure, ScorecardPeriod } from '../../../src/scorecard/scorecard.ts';
import { contradictionsOf } from '../../../src/scorecard/workspace/directionCheck.ts';
import { testScorecard } from '../../support/testScorecard.ts';

const base = testScorecard();
const about = { measure: 'cp-neglect', period: { start: '2026-02-01', end: '2026-03-31' } };

function measureOf(
  before: Point,
  after: Point,
  change: Partial<ScorecardMeasure> = {},
): ScorecardMeasure {
  const [measure] = base.measures as [ScorecardMeasure];
  return { ...measure, points: { all: [before, after] }, ...change };
}

const slightRise = measureOf(knownShare(7, 20), knownShare(9, 20));
const clearRise = measureOf(knownShare(40, 200), knownShare(90, 200));
const clearFall = measureOf(knownShare(90, 200), knownShare(40, 200));
const kindsIn = (text: string, measure: ScorecardMeasure) =>
  contradictionsOf(text, base, measure, about).map(({ kind }) => kind);

test('a text that says “fell” where the share rose is told of, with both values', () => {
  expect(contradictionsOf('The share fell.', base, slightRise, about)).toEqual([
    {
      kind: 'contradicts',
      word: 'fell',
      message:
        'The text says “fell”; the share rose from 7 of 20 (35.0 %) at 31 January 2026 to 9 of 20 (45.0 %).',
    },
  ]);
});

test('a change that chance alone could explain is no rise', () => {
  expect(contradictionsOf('The share rose.', base, slightRise, about)).toEqual([
    {
      kind: 'unsure',
      word: 'rose',
      message:
        'The text says “rose”; the share rose from 7 of 20 (35.0 %) at 31 January 2026 to 9 of 20 (45.0 %), which is no clear change: chance alone could explain it.',
    },
  ]);
});

test('shares of very few are too few to judge', () => {
  const few = measureOf(knownShare(2, 6), knownShare(4, 7));
  expect(contradictionsOf('It increased.', base, few, about)[0]?.message).toContain(
    'which is too few to judge',
  );
});

test.each([
  'The share of plans for neglect rose sharply.',
  'Plans for neglect increased from January.',
  'It has gone up since the last meeting.',
  'Rose again.',
  'The proportion did not fall.',
  'Staff vacancies fell by a third.',
  'The share rose, while staff vacancies fell.',
  'We aim to see the share reduced.',
  'The share should fall by March.',
  'Has the share fallen?',
  'Improved recognition explains it.',
  'There was an increase in the share of plans for neglect.',
  'Practitioners report that recognition has declined.',
  'The share is higher than last year.',
  'The share is lower in Test South than elsewhere.',
  'The decrease in staff explains it.',
  'There was a fall in the number of school places.',
  'Neglect continues to rise.',
  'Falling birth numbers explain it.',
  'Schools declined the offer.',
  'It stopped falling.',
  'Last year it fell.',
  'It rose, having fallen before.',
  'The share did not decrease.',
  'We did not drop any visits.',
  '',
])('is silent where the share rose clearly: “%s”', (text) => {
  expect(kindsIn(text, clearRise)).toEqual([]);
});

test.each([
  'The share of plans for neglect fell.',
  'This is down.',
  'There has been a decrease in the share of plans for neglect.',
  'We have seen a clear reduction in plans for neglect this period.',
  'Plans for neglect continue to fall.',
  'It dipped slightly.',
  'The share is lower than before.',
  'The trend is downward.',
  'It remained stable.',
  'The figure is unchanged since the last period.',
  'The share is not rising.',
  'It did not increase.',
  'The share didn’t rise.',
  'The proportion is shrinking.',
  'It plummeted.',
  'There has been a drop.',
  'We saw a clear reduction.',
  'Contacts rose, but the share of plans for neglect has declined.',
])('contradicts where the share rose clearly: “%s”', (text) => {
  expect(kindsIn(text, clearRise)).toEqual(['contradicts']);
});

test.each([
  'It is now lower than a year ago.',
  'It is lower than it was last year.',
  'The share fell since last year.',
])('contradicts where the share rose since the year before: “%s”', (text) => {
  const [before, period] = base.periods as [ScorecardPeriod, ScorecardPeriod];
  const scorecard = { ...base, periods: [before, { ...period, yearBefore: 0 }] };
  expect(contradictionsOf(text, scorecard, clearRise, about).map(({ kind }) => kind)).toEqual([
    'contradicts',
  ]);
});

test('“stable” is borne out where there is no clear change', () => {
  expect(kindsIn('The share remained stable.', slightRise)).toEqual([]);
});

test('better and worse follow the good direction', () => {
  const low = { good: 'low' } as const;
  const rise = measureOf(knownShare(40, 200), knownShare(90, 200), low);
  expect(kindsIn('The share improved.', rise)).toEqual(['contradicts']);
  expect(kindsIn('The share worsened.', rise)).toEqual([]);
  expect(
    kindsIn(
      'This has improved.',
      measureOf(knownCount(9), knownCount(60), { kind: 'count', good: 'high' }),
    ),
  ).toEqual([]);
});

test('where no direction is good, “improved” is a word that the numbers cannot bear out', () => {
  expect(contradictionsOf('The share improved.', base, clearFall, about)).toEqual([
    {
      kind: 'unsure',
      word: 'improved',
      message:
        'The text says “improved”; no direction is good in itself here, so the numbers say neither better nor worse.',
    },
  ]);
});

test('the number behind a share may move the other way', () => {
  const parted = measureOf(knownShare(100, 250), knownShare(60, 100));
  expect(kindsIn('The number of plans fell.', parted)).toEqual([]);
  expect(kindsIn('The share of plans fell.', parted)).toEqual(['contradicts']);
});

test('nothing is said of a point that cannot be compared', () => {
  const part = { ...about, period: { start: '2026-04-01', end: '2026-04-30' } };
  expect(contradictionsOf('It fell.', base, clearRise, part)).toEqual([]);
  expect(contradictionsOf('It fell.', base, clearRise, { measure: 'cp-neglect' })).toEqual([]);
});
