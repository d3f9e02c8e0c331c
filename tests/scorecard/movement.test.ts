import { expect, test } from 'vitest';
import { knownCount, knownRate, knownShare, notApplicable } from '../../src/measures/result.ts';
import {
  comparisonsAt,
  movementBetween,
  movementInWords,
  movementWord,
} from '../../src/scorecard/movement.ts';
import { measureOf } from '../../src/scorecard/select.ts';
import {
  testFullScorecard,
  testLatest,
  testMeasure,
  testPart,
} from '../support/testFullScorecard.ts';

const scorecard = testFullScorecard();
const lowShare = { kind: 'share', good: 'low' } as const;

test('names a fall that chance would not explain, and that lower is better', () => {
  const movement = movementBetween(lowShare, knownShare(36, 120), knownShare(17, 145), 10);
  expect(movementInWords(movement)).toBe('fell by 18.3 percentage points: better');
});

test('names a rise as worse where lower is better', () => {
  const movement = movementBetween(lowShare, knownShare(17, 145), knownShare(36, 120), 10);
  expect(movementInWords(movement)).toBe('rose by 18.3 percentage points: worse');
});

test('does not judge where no direction is good', () => {
  const measure = { kind: 'count', good: 'none' } as const;
  const movement = movementBetween(measure, knownCount(100), knownCount(160), 10);
  expect(movementInWords(movement)).toBe('rose by 60');
});

test('calls a difference that chance could explain no clear change', () => {
  const movement = movementBetween(lowShare, knownShare(20, 100), knownShare(22, 100), 10);
  expect(movementWord(movement)).toBe('no clear change');
  expect(movement).toMatchObject({ distinguishable: false, verdict: 'neither' });
});

test('calls no difference no clear change', () => {
  const movement = movementBetween(lowShare, knownShare(20, 100), knownShare(20, 100), 10);
  expect(movementWord(movement)).toBe('no clear change');
});

test('does not judge a share of fewer than the minimum on either side', () => {
  const before = movementBetween(lowShare, knownShare(9, 9), knownShare(0, 100), 10);
  const after = movementBetween(lowShare, knownShare(100, 100), knownShare(0, 9), 10);
  expect([movementWord(before), movementWord(after)]).toEqual([
    'too few to judge',
    'too few to judge',
  ]);
});

test('judges a share of exactly the minimum', () => {
  const movement = movementBetween(lowShare, knownShare(10, 10), knownShare(0, 10), 10);
  expect(movementWord(movement)).toBe('fell');
});

test('compares rates over their populations', () => {
  const measure = { kind: 'rate', good: 'low' } as const;
  const movement = movementBetween(measure, knownRate(100, 50_000), knownRate(200, 50_000), 10);
  expect(movementInWords(movement)).toBe('rose by 20.0 per 10,000: worse');
});

test('does not compare with what is not known', () => {
  const movement = movementBetween(lowShare, notApplicable, knownShare(1, 20), 10);
  expect(movementWord(movement)).toBe('not compared');
});

test('compares a rolling measure with the year before and never with the period before', () => {
  const measure = testMeasure({ window: 'R' });
  const { previous, yearBefore } = comparisonsAt(scorecard, measure, 'all', testLatest);
  expect(previous.state).toBe('not-compared');
  expect(yearBefore.state).toBe('compared');
});

test('compares a position with the period before and with the year before', () => {
  const { previous, yearBefore } = comparisonsAt(scorecard, testMeasure(), 'all', testLatest);
  expect([previous.state, yearBefore.state]).toEqual(['compared', 'compared']);
});

test('never judges a part period', () => {
  const measure = measureOf(scorecard, 'contacts') ?? testMeasure();
  const { previous, yearBefore } = comparisonsAt(scorecard, measure, 'all', testPart);
  expect([previous.state, yearBefore.state]).toEqual(['not-compared', 'not-compared']);
});

test('a count that partners return is not judged', () => {
  const scorecard = testFullScorecard();
  const [measure] = scorecard.measures;
  if (!measure) throw new Error('The factory made no measure.');
  const returned = {
    ...measure,
    kind: 'count',
    definition: { ...measure.definition, table: 'returns' },
  } as const;
  expect(comparisonsAt(scorecard, returned, 'all', testLatest).yearBefore).toEqual({
    state: 'not-compared',
    reason: 'a count that partners return is not judged',
  });
});

test('a period is not judged where the extract ends before it', () => {
  const scorecard = testFullScorecard();
  const [measure] = scorecard.measures;
  if (!measure) throw new Error('The factory made no measure.');
  const source = {
    table: measure.definition.table,
    title: '',
    files: [],
    columns: [],
    read: 1,
    used: 1,
    duplicates: 0,
    setAside: 0,
    unknownLocality: 0,
  };
  const ended = { ...scorecard, sources: [{ ...source, latest: '2025-12-31' }] };
  expect(comparisonsAt(ended, measure, 'all', testLatest).previous).toEqual({
    state: 'not-compared',
    reason: 'the extract ends on 31 December 2025',
  });
});
