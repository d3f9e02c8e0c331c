import { expect, test } from 'vitest';
import { defineMeasure } from '../../src/scorecard/defineMeasure.ts';
import { countedFromInWords, definitionFacts } from '../../src/scorecard/definitionFacts.ts';
import type { ScorecardSource } from '../../src/scorecard/scorecard.ts';
import { testMeasure } from '../support/evaluated.ts';
import { testPartnership } from '../support/testPartnership.ts';

const define = (id: string) => defineMeasure(testMeasure(id), testPartnership);

function saysOf(id: string, fact: string, sources?: readonly ScorecardSource[]) {
  return definitionFacts(define(id), sources).find((each) => each.id === fact)?.says;
}

function source(table: string, columns: readonly string[]): ScorecardSource {
  const none = { files: [], read: 0, used: 0, duplicates: 0, setAside: 0, unknownLocality: 0 };
  return { table, title: table, columns, ...none };
}

test('the nearest official definition is named with its publisher, and how ours differs', () => {
  expect(saysOf('cp-repeat', 'official')).toEqual([
    expect.stringMatching(/^Department for Education: Second or subsequent child protection plan/),
  ]);
  expect(saysOf('cp-repeat', 'differs')?.length).toBeGreaterThan(1);
});

test('a measure without an official definition says so', () => {
  expect(saysOf('tool-baselines', 'official')?.[0]).toMatch(/^None is near to it/);
  expect(saysOf('tool-baselines', 'differs')).toBeUndefined();
});

test('a count has no denominator, and its numerator is what is counted', () => {
  const facts = definitionFacts(define('contacts'));
  expect(facts[0]?.title).toBe('Counted');
  expect(facts.map(({ id }) => id)).not.toContain('denominator');
});

test('the version is that of the measure', () => {
  expect(saysOf('cp-repeat', 'version')).toEqual([define('cp-repeat').version]);
});

test('what the loaded extracts lack is named', () => {
  const plans = source('cp_plans', ['start_date', 'end_date', 'latest_category', 'date_of_birth']);
  expect(saysOf('cp-neglect', 'supplied', [plans])).toEqual(['All that it needs is there.']);
  expect(saysOf('cp-neglect-family-hub', 'supplied', [plans])).toEqual([
    'Not all that it needs is there: cp_plans has no family_hub_engaged.',
  ]);
  expect(saysOf('cp-neglect-tool', 'supplied', [plans])).toEqual([
    'Not all that it needs is there: no extract tool_assessments.',
  ]);
});

test('numbers that were brought in as such say so beside what they are counted from', () => {
  const measure = { ...define('cp-neglect'), fromAggregates: true as const };
  expect(countedFromInWords(measure)).toMatch(
    /^Numbers worked out elsewhere \(aggregates\), for want of rows here\. By definition from child protection plans: /,
  );
});

test('the published figures that stand beside a measure are named with their scope', () => {
  expect(saysOf('cp-neglect', 'benchmark')).toEqual([
    'Child protection plans that are for neglect, by latest category (table D4): of the same scope.',
    'Child protection plans that are for neglect, by initial category (table D4): of another scope, shown with a warning.',
  ]);
  expect(saysOf('contacts', 'benchmark')).toEqual(['None.']);
});
