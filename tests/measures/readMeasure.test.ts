import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { conditionInWords } from '../../src/measures/describe.ts';
import { evaluate } from '../../src/measures/evaluate.ts';
import { readMeasure } from '../../src/measures/readMeasure.ts';
import { lines, testContext } from '../support/extracts.ts';

const onPlans = {
  id: 'own',
  title: 'Own',
  question: 'Own?',
  from: 'rows',
  window: 'S',
  good: 'none',
  goodBecause: 'it is so',
  counts: { table: 'cp_plans', at: 'start_date', until: 'end_date' },
};

/** Problems as `place: message`. */
function problemsOf(json: unknown): string[] {
  const reading = readMeasure(json);
  return reading.ok ? [] : reading.problems.map(({ place, message }) => `${place}: ${message}`);
}

const withCondition = (condition: unknown) => problemsOf({ ...onPlans, having: [condition] });
const withCounts = (counts: object, rest = {}) =>
  problemsOf({ ...onPlans, ...rest, counts: { ...onPlans.counts, ...counts } });

test.each(catalogue.map((measure) => [measure.id, measure]))(
  '%s is read as it stands',
  (_, measure) => {
    expect(readMeasure(JSON.parse(JSON.stringify(measure)))).toEqual({ ok: true, measure });
  },
);

test.each([
  [{ column: 'shoe_size', atLeast: 40 }, 'having.0.column: no such column: cp_plans.shoe_size'],
  [
    { column: 'start_date', neglect: true },
    'having.0.column: cp_plans.start_date is a date, and this needs a category',
  ],
  [
    { column: 'latest_category', includes: '16A' },
    'having.0.column: cp_plans.latest_category is a category, and this needs a factors',
  ],
  [
    { column: 'health_improved', is: 'maybe' },
    'having.0.is: “maybe” is no value of health_improved; it has yes, no, partly',
  ],
  [{ column: 'health_improved', is: [] }, 'having.0.is: names no value'],
  [
    { column: 'start_date', atLeast: 1 },
    'having.0.column: cp_plans.start_date is a date, and this needs a number',
  ],
  [
    { column: 'previous_plans', atLeast: 3, lessThan: 2 },
    'having.0: no number can be so great and so small at once',
  ],
  [{ column: 'previous_plans', atLeast: '3' }, 'having.0.atLeast: should be a number; it is 3'],
  [{ age: {} }, 'having.0.age: needs `from`, `to` or both'],
  [{ age: { from: 9, to: 5 } }, 'having.0.age: nobody can be so old and so young at once'],
  [{ from: 'start_date', to: 'end_date' }, 'having.0: needs `days`, `months` or `workingDays`'],
  [{ from: { firstOf: [] }, to: 'sex', days: {} }, 'having.0.from.firstOf: names no date'],
  [{ anyOf: [] }, 'having.0.anyOf: names no condition'],
  [
    { anyOf: [{ column: 'sex', is: 'X' }] },
    'having.0.anyOf.0.is: “X” is no value of sex; it has F, M, U',
  ],
  [
    { another: { at: 'start_date', which: 'any' } },
    'having.0.another: needs one of `before`, `after` and `upTo`, and only one',
  ],
  [
    { another: { at: 'start_date', which: 'any', after: 'event', withinMonths: 3 } },
    'having.0.another.withinMonths: looks back in time, and so cannot stand with `after`',
  ],
  [
    { another: { at: 'start_date', which: 'any', before: 'event', openOrEnded: 'end_date' } },
    'having.0.another.openOrEnded: needs `before` and `withinMonths`',
  ],
  [
    { another: { table: 'audits', at: 'audit_date', which: 'any', before: 'event' } },
    'having.0.another: the rows of audits name no child',
  ],
  [
    { another: { at: 'start_date', which: 'last', before: 'event' } },
    'having.0.another.which: should be any, latest, earliest; it is last',
  ],
  [{ column: 'sex', is: 'F', twice: true }, 'having.0.twice: there is no part of this name'],
])('a condition %j is told of', (condition, problem) => {
  expect(withCondition(condition)[0]).toBe(problem);
});

test('a condition that is of no kind is told what kinds there are', () => {
  expect(withCondition({ column: 'sex' })[0]).toMatch(/^having\.0: no condition is so: .*`anyOf`$/);
  expect(withCondition(7)[0]).toMatch(/^having\.0: no condition is so/);
});

test('the day of the position is only there for a position', () => {
  const told = (condition: unknown) =>
    problemsOf({
      ...onPlans,
      window: 'P',
      counts: { table: 'cp_plans', at: 'start_date' },
      having: [condition],
    });
  const only = 'only a position (window S) has it';
  const duration = { from: 'start_date', to: { the: 'day' }, days: { atLeast: 1 } };
  expect(told(duration)).toEqual([`having.0.to: ${only}`]);
  const another = { at: 'start_date', which: 'any', upTo: 'day' };
  expect(told({ another })).toEqual([`having.0.another.upTo: ${only}`]);
});

test('how long a record has been open is said of a plan and of anything else', () => {
  const duration = { from: 'start_date', to: { the: 'day' }, days: { atLeast: 9 } } as const;
  const words = (table: 'cin_plans' | 'early_help') => conditionInWords(duration, table, 'only');
  expect(words('cin_plans')).toBe('whose plan has been open for at least 9 days');
  expect(words('early_help')).toBe('open for at least 9 days');
});

test('a factor that the census does not have is told of', () => {
  const counts = { table: 'assessments', at: 'authorised_date' };
  const having = [{ column: 'factors', includes: '99Z' }];
  expect(problemsOf({ ...onPlans, window: 'P', counts, having })).toEqual([
    'having.0.includes: there is no factor “99Z”; neglect is 16A',
  ]);
});

test('an end date is only for a position', () => {
  expect(withCounts({}, { window: 'P' })).toEqual([
    'counts.until: only a position (window S) has it',
  ]);
});

test('rows without a child have neither a position nor one row of each child', () => {
  const audits = { table: 'audits', at: 'audit_date' };
  const told = [
    'counts.table: the rows of audits name no child, so neither a position nor one row of each child can be taken',
  ];
  expect(problemsOf({ ...onPlans, counts: audits })).toEqual(told);
  const once = { perChild: 'latest' };
  expect(problemsOf({ ...onPlans, window: 'P', counts: { ...audits, once } })).toEqual(told);
});

test('a table without events cannot be counted', () => {
  expect(withCounts({ table: 'population' })).toEqual([
    'counts.table: the rows of population are no records that can be counted',
  ]);
});

test('a rate has no numerator of its own', () => {
  const having = [{ column: 'sex', is: 'F' }];
  expect(problemsOf({ ...onPlans, per: 'population', having })).toEqual([
    'having: a rate has no numerator of its own: leave out `per` or `having`',
  ]);
});

test('a part that is missing and a word that is not known are told of by name', () => {
  const { title: _, ...untitled } = onPlans;
  expect(problemsOf(untitled)).toEqual(['title: this part is missing']);
  expect(problemsOf({ ...onPlans, window: 'weekly' })).toEqual([
    'window: should be P, R, S; it is weekly',
  ]);
  expect(problemsOf(null)).toEqual([': should be an object { … }; it is null']);
});

test('limits beside “in order” are part of the words', () => {
  const duration = { from: 'start_date', to: 'end_date' } as const;
  const words = (days: object) => conditionInWords({ ...duration, days }, 'cp_plans', 'only');
  expect(words({ atLeast: 0 })).toBe('with end date known and not before start date');
  expect(words({ atLeast: 0, atMost: 90 })).toBe('that lasted at least 0 days and at most 90 days');
});

/** Conditions with columns and values of all sorts, most of them not fitting. */
const columns = [
  'start_date',
  'latest_category',
  'sex',
  'previous_plans',
  'health_improved',
  'team',
];
const column = fc.constantFrom(...columns);
const anyCondition = fc.oneof(
  fc.record({ column, is: fc.constantFrom('yes', 'F', '3', 'North') }),
  fc.record({ column, neglect: fc.constant(true) }),
  fc.record({ column, includes: fc.constantFrom('16A', 'neglect') }),
  fc.record({ column, recorded: fc.constant(true) }),
  fc.record({ column, atLeast: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ from: column, to: column, days: fc.record({ atMost: fc.nat(400) }) }),
  fc.record({
    another: fc.record(
      {
        at: column,
        which: fc.constantFrom('any', 'latest', 'earliest'),
        before: fc.constant('event'),
        upTo: fc.constant('day'),
        withinMonths: fc.integer({ min: 1, max: 30 }),
        compare: fc.record({ column, is: fc.constantFrom('lower', 'higher') }),
      },
      { requiredKeys: ['at', 'which'] },
    ),
  }),
);

test('a measure that is read without a problem can always be evaluated', async () => {
  const context = await testContext({
    'plans.csv': lines(
      'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans,sex,health_improved,team',
      'P1,K1,01/05/2025,,NEG,NEG,1,F,Y,North',
      'P2,K1,01/06/2025,,NEG,EMO,0,F,N,North',
    ),
  });
  const span = { from: context.asAt - 300, to: context.asAt };
  const once = fc.constantFrom(
    undefined,
    { perChild: 'latest' },
    { each: 'plan_id' },
    { each: 'sex' },
  );
  let read = 0;
  fc.assert(
    fc.property(
      anyCondition,
      column,
      once,
      fc.constantFrom('P', 'R', 'S'),
      (condition, at, each, window) => {
        const counts = { table: 'cp_plans', at, ...(each && { once: each }) };
        const reading = readMeasure({ ...onPlans, window, counts, having: [condition] });
        if (!reading.ok) return;
        read += 1;
        evaluate(reading.measure, [span], context);
      },
    ),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(50);
});
