import { expect, test } from 'vitest';
import { knownCount, knownShare } from '../../../src/measures/result.ts';
import { ownValueAt, placeOfAuthority } from '../../../src/scorecard/benchmarks/ownValue.ts';
import type { ScorecardMeasure } from '../../../src/scorecard/scorecard.ts';
import { measureOf } from '../../../src/scorecard/select.ts';
import { testScorecard } from '../../support/testScorecard.ts';

const scorecard = testScorecard();
const snapshot = measureOf(scorecard, 'cp-neglect') as ScorecardMeasure;
const events = measureOf(scorecard, 'mash-notifications') as ScorecardMeasure;

function withAuthorities(...names: readonly string[]) {
  const authorities = names.map((name, index) => ({ code: `10${index}`, name }));
  return testScorecard({ partnership: { ...scorecard.partnership, authorities } });
}

test('a position is that at 31 March', () => {
  expect(ownValueAt(scorecard, snapshot, 'all', 2026)).toEqual(knownShare(42, 100));
});

test('events are those of the year to 31 March, never of the two months that end there', () => {
  const yearToDate = { all: [knownCount(150), knownCount(178), knownCount(12)] };
  expect(ownValueAt(scorecard, { ...events, yearToDate }, 'all', 2026)).toEqual(knownCount(178));
});

test('events without a year to date have no value for a year', () => {
  expect(ownValueAt(scorecard, events, 'all', 2026)).toEqual({
    state: 'unavailable',
    reason: 'the reporting year is not the year to 31 March',
  });
});

test('a reporting year that does not start in April is not a year to 31 March', () => {
  const periods = scorecard.periods.map((period) => ({ ...period, yearStart: '2026-01-01' }));
  const yearToDate = { all: [knownCount(1), knownCount(2), knownCount(3)] };
  const point = ownValueAt({ ...scorecard, periods }, { ...events, yearToDate }, 'all', 2026);
  expect(point.state).toBe('unavailable');
});

test('a year whose March the extracts do not hold has no value, and says so', () => {
  expect(ownValueAt(scorecard, snapshot, 'all', 2025)).toEqual({
    state: 'unavailable',
    reason: 'no complete period of the extracts ends on 31 March 2025',
  });
});

test('the one authority of a partnership is the whole of it', () => {
  const one = withAuthorities('Anywhere');
  expect(placeOfAuthority(one, { code: '100', name: 'Anywhere' })).toBe('all');
});

test('one of several authorities is the locality of its name', () => {
  const two = withAuthorities('Test North', 'Elsewhere');
  expect(placeOfAuthority(two, { code: '100', name: 'Test North' })).toBe('test-north');
  expect(placeOfAuthority(two, { code: '101', name: 'Elsewhere' })).toBeUndefined();
});
