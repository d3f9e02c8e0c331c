import { expect, test } from 'vitest';
import { endedSources } from '../../src/app/endedSources.ts';
import { testScorecard } from '../support/testScorecard.ts';

function endingOn(latest: string): readonly string[] {
  const sources = testScorecard().sources.map((source) => ({ ...source, latest }));
  return endedSources(testScorecard({ sources, asAt: '2026-03-31' }));
}

test('an extract whose last event is 32 days before the as-at date ends early', () => {
  expect(endingOn('2026-02-27')).toEqual(['Child protection plans end on 27 February 2026.']);
});

test('an extract whose last event is 31 days before the as-at date does not', () => {
  expect(endingOn('2026-02-28')).toEqual([]);
});
