import { expect, test } from 'vitest';
import { knownCount, knownShare } from '../../../src/measures/result.ts';
import {
  chanceInWords,
  differencesInWords,
  type PlaceDifferences,
  placeDifferences,
} from '../../../src/scorecard/certainty/placeDifferences.ts';
import { testScorecard } from '../../support/testScorecard.ts';

const scorecard = testScorecard();
const [measure] = scorecard.measures;

function compared(north: readonly [number, number], south: readonly [number, number]) {
  const points = {
    all: [knownShare(north[0] + south[0], north[1] + south[1])],
    'test-north': [knownShare(...north)],
    'test-south': [knownShare(...south)],
  };
  const differences = placeDifferences(scorecard, { ...measure, points } as never, 0);
  return differences as Extract<PlaceDifferences, { state: 'compared' }>;
}

test('a place that chance would explain is within', () => {
  const differences = compared([40, 100], [42, 100]);
  expect(differences.places.map(({ standing }) => standing)).toEqual(['within', 'within']);
  expect(differencesInWords(differences)).toBe(
    'None of 2 localities differs from the partnership by more than chance would explain.',
  );
});

test('a place beyond 95 % is to look, beyond 99.8 % to be alarmed', () => {
  const differences = compared([30, 100], [170, 400]);
  expect(differences.places.map(({ standing, side }) => [standing, side])).toEqual([
    ['look', 'below'],
    ['within', undefined],
  ]);
  const far = compared([10, 100], [170, 400]);
  expect(far.places[0]).toMatchObject({ standing: 'alarm', side: 'below' });
  expect(differencesInWords(far)).toContain('Test North (clearly below)');
});

test('the chance that any place stands out grows with the comparisons', () => {
  expect(chanceInWords(compared([40, 100], [42, 100]))).toBe(
    'Where none really differs, at least one of 2 would still stand out 10 times out of 100.',
  );
});

test('places of very few are not judged', () => {
  const differences = placeDifferences(
    scorecard,
    {
      ...measure,
      points: {
        all: [knownShare(42, 104)],
        'test-north': [knownShare(0, 4)],
        'test-south': [knownShare(42, 100)],
      },
    } as never,
    0,
  );
  expect(differences).toMatchObject({ state: 'not-compared' });
});

test('numbers are not compared between places', () => {
  const points = { all: [knownCount(10)] };
  expect(placeDifferences(scorecard, { ...measure, kind: 'count', points } as never, 0)).toEqual({
    state: 'not-compared',
    reason: 'numbers of places of unequal size are not compared',
  });
});
