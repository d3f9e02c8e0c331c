import { expect, test } from 'vitest';
import { knownCount, knownShare, type Point, unavailable } from '../../../src/measures/result.ts';
import type { Changes } from '../../../src/scorecard/changes/changes.ts';
import type { EnquiryContext } from '../../../src/scorecard/enquiry/line.ts';
import { linesOfEnquiry } from '../../../src/scorecard/enquiry/linesOfEnquiry.ts';
import { enquiryContext, measureThenAndNow } from '../../support/enquiryContext.ts';
import { monthsOf } from '../../support/monthsOf.ts';

const found = (context: EnquiryContext) =>
  linesOfEnquiry(context).map(({ rule, list, locality }) => [rule, list, locality]);

const thenAndNow = (then: Point, now: Point, change = {}) =>
  found(enquiryContext([measureThenAndNow(then, now, change)]));

test.each([
  ['high', 'good practice'],
  ['low', 'additional scrutiny'],
  ['none', 'additional scrutiny'],
] as const)('a clear rise where %s is good is an area of %s', (good, list) => {
  expect(thenAndNow(knownShare(100, 400), knownShare(180, 400), { good })).toEqual([
    ['changed', list, 'all'],
  ]);
});

const none = unavailable('no extract of audits was supplied');

const lateSource = {
  table: 'cp_plans',
  title: 'Plans',
  files: ['cp_plans.csv'],
  columns: [],
  read: 1,
  used: 1,
  duplicates: 0,
  setAside: 0,
  latest: '2026-01-15',
  unknownLocality: 0,
} as const;

test('a change that chance would explain is no line', () => {
  expect(thenAndNow(knownShare(100, 400), knownShare(115, 400))).toEqual([]);
});

test('a change that would be clear of independent children is none where families come together', () => {
  const clustering = { state: 'known', effect: 4, families: 100 } as const;
  expect(thenAndNow(knownShare(100, 400), knownShare(140, 400))).toHaveLength(1);
  expect(thenAndNow(knownShare(100, 400), knownShare(140, 400), { clustering })).toEqual([]);
});

test('the more measures are compared, the clearer a change must be', () => {
  const moved = measureThenAndNow(knownShare(100, 400), knownShare(133, 400));
  const still = measureThenAndNow(knownShare(100, 400), knownShare(100, 400), { id: 'still' });
  expect(found(enquiryContext([moved]))).toHaveLength(1);
  expect(found(enquiryContext([moved, ...Array(30).fill(still)]))).toEqual([]);
});

test('a share that rises while what it is of halves is asked about as that, once', () => {
  const lines = linesOfEnquiry(
    enquiryContext([measureThenAndNow(knownShare(150, 500), knownShare(125, 250))]),
  );
  expect(lines.map(({ rule }) => rule)).toEqual(['opposite-ways']);
  expect(lines[0]?.seen).toBe(
    'Children on a plan for neglect rose from 150 of 500 (30.0 %) a year before to 125 of 250 (50.0 %) at 31 March 2026, while what it is a share of fell by 250.',
  );
});

test('how sure a finding is claims no more than was tested', () => {
  const count = { kind: 'count', window: 'P', good: 'none' } as const;
  const sureOf = (then: number, now: number) =>
    linesOfEnquiry(
      enquiryContext([measureThenAndNow(knownCount(then), knownCount(now), count)]),
    ).map(({ rule, sure }) => [rule, sure]);
  expect(sureOf(37, 14)).toEqual([
    [
      'sudden-step',
      'The step is larger than chance alone would explain 19 times out of 20; what made it is open.',
    ],
  ]);
  expect(sureOf(2088, 1500)).toEqual([
    [
      'changed',
      'One comparison of this kind was made. If nothing differed, chance alone would make it stand out so far at about 1 meeting in 50.',
    ],
  ]);
});

test('a line says since when a measure moved', () => {
  const seenOf = (then: Point, now: Point, change = {}) =>
    linesOfEnquiry(enquiryContext([measureThenAndNow(then, now, change)]))[0]?.seen;
  expect(seenOf(knownShare(100, 400), knownShare(180, 400))).toBe(
    'Children on a plan for neglect rose by 20.0 percentage points, from 100 of 400 (25.0 %) a year before to 180 of 400 (45.0 %) at 31 March 2026.',
  );
  expect(seenOf(knownCount(2088), knownCount(876), { kind: 'count', window: 'P' })).toContain(
    'fell from 2,088 a year before to 876 in ',
  );
});

test('a share that rises with its number while fewer are counted is asked about without taking sides', () => {
  const [line] = linesOfEnquiry(
    enquiryContext([measureThenAndNow(knownShare(477, 3095), knownShare(600, 2600))]),
  );
  expect(line?.rule).toBe('opposite-ways');
  expect(line?.question).toBe(
    'Which of the two is the change: how many are counted in all, or how many of them are for neglect?',
  );
});

test('a number that halves within a year is a step to look at, a smaller fall a change', () => {
  const count = { kind: 'count', window: 'P', good: 'none' };
  expect(thenAndNow(knownCount(2088), knownCount(876), count)).toEqual([
    ['sudden-step', 'additional scrutiny', 'all'],
  ]);
  expect(thenAndNow(knownCount(2088), knownCount(1500), count)).toEqual([
    ['changed', 'additional scrutiny', 'all'],
  ]);
  expect(thenAndNow(knownCount(12), knownCount(4), count)).toEqual([]);
});

test('few long plans beside more repeat plans are asked about together', () => {
  const long = measureThenAndNow(knownShare(8, 200), knownShare(6, 200), {
    id: 'cp-neglect-ended-2-years',
    title: 'Long plans',
  });
  const repeats = (now: number) =>
    measureThenAndNow(knownShare(60, 300), knownShare(now, 300), {
      id: 'cp-neglect-repeat',
      title: 'Repeat plans',
      good: 'low',
    });
  expect(found(enquiryContext([long, repeats(95)]))).toEqual([
    ['ended-and-repeated', 'additional scrutiny', 'all'],
  ]);
  expect(found(enquiryContext([long, repeats(66)]))).toEqual([]);
  const ended = (then: Point, now: Point) => ({
    ...long,
    points: { all: [then, now], 'test-north': [], 'test-south': [] },
  });
  const rules = (then: Point, now: Point) =>
    found(enquiryContext([ended(then, now), repeats(95)])).map(([rule]) => rule);
  // A fall that chance would explain, and none of very few, are no sign of short plans.
  expect(rules(knownShare(60, 200), knownShare(58, 200))).toEqual(['changed']);
  expect(rules(knownShare(0, 3), knownShare(0, 3))).toEqual(['changed']);
});

const target = { from: '2025-04-01', value: 80, tolerance: 0, toleranceIn: 'points' } as const;

test('a target that is missed by more than chance is asked about', () => {
  const change = { good: 'high', targets: [target] };
  expect(thenAndNow(knownShare(65, 100), knownShare(66, 100), change)).toEqual([
    ['target', 'additional scrutiny', 'all'],
  ]);
  expect(thenAndNow(knownShare(78, 100), knownShare(77, 100), change)).toEqual([]);
});

test('of counts that a partner returned no cases are asked for', () => {
  const points = {
    all: [knownShare(200, 1000), knownShare(200, 1000)],
    'test-north': [knownShare(40, 200), knownShare(90, 200)],
    'test-south': [knownShare(160, 800), knownShare(160, 800)],
  };
  const rows = measureThenAndNow(knownShare(1, 2), knownShare(1, 2), { points });
  const definition = { ...rows.definition, table: 'returns' } as const;
  const questionOf = (measure: typeof rows) =>
    linesOfEnquiry(enquiryContext([measure]))[0]?.question;
  expect(questionOf(rows)).toContain('the cases behind the number');
  expect(questionOf({ ...rows, definition })).toContain('counted in the same way as elsewhere');
});

test('a locality that stands apart is asked about there', () => {
  const points = {
    all: [knownShare(200, 1000), knownShare(200, 1000)],
    'test-north': [knownShare(40, 200), knownShare(90, 200)],
    'test-south': [knownShare(160, 800), knownShare(160, 800)],
  };
  const measure = measureThenAndNow(knownShare(1, 2), knownShare(1, 2), { points });
  expect(found(enquiryContext([measure]))).toEqual([
    ['locality-differs', 'additional scrutiny', 'test-north'],
  ]);
  const near = { ...points, 'test-north': [knownShare(40, 200), knownShare(48, 200)] };
  expect(found(enquiryContext([{ ...measure, points: near }]))).toEqual([]);
});

const swing = Array.from({ length: 24 }, (_, month) => 40 + (month % 3) * 4);
const inMonths = (latest: number) => ({
  ...monthsOf([...swing, latest].map(knownCount)),
  measure: 'cp-neglect',
});

test('a latest month far outside the limits is asked about', () => {
  const measure = measureThenAndNow(knownCount(80), knownCount(82), { kind: 'count' });
  expect(found(enquiryContext([measure], { monthly: [inMonths(90)] }))).toEqual([
    ['outside-limits', 'additional scrutiny', 'all'],
  ]);
  expect(found(enquiryContext([measure], { monthly: [inMonths(50)] }))).toEqual([]);
});

test('a meeting about an earlier period knows nothing of the months after it', () => {
  const measure = measureThenAndNow(knownCount(80), knownCount(82), { kind: 'count' });
  const base = enquiryContext([measure], { monthly: [inMonths(90)] });
  const periodEnding = (end: string) => ({
    ...base,
    scorecard: {
      ...base.scorecard,
      periods: base.scorecard.periods.map((period) => ({ ...period, end })),
    },
  });
  expect(found(periodEnding('2024-03-31'))).toEqual([]);
  expect(found(periodEnding('2024-04-30'))).toEqual([
    ['outside-limits', 'additional scrutiny', 'all'],
  ]);
});

test('limits that were decided to be worked out anew are those that a month is held against', () => {
  const measure = measureThenAndNow(knownCount(80), knownCount(82), { kind: 'count' });
  const decision = {
    id: 'recalculations-1',
    measure: measure.id,
    from: '2024-01-01',
    reason: 'A new front door',
    decidedBy: 'Executive group',
    decidedOn: '2024-05-01',
  };
  const monthly = [inMonths(90)];
  expect(found(enquiryContext([measure], { monthly, recalculations: [decision] }))).toEqual([]);
  expect(
    found(
      enquiryContext([measure], {
        monthly,
        recalculations: [{ ...decision, locality: 'test-north' }],
      }),
    ),
  ).toHaveLength(1);
});

test('an extract that ends before the period is asked about', () => {
  const context = enquiryContext([measureThenAndNow(knownShare(20, 100), knownShare(0, 100))]);
  const late = { ...context, scorecard: { ...context.scorecard, sources: [lateSource] } };
  const [line, ...others] = linesOfEnquiry(late);
  expect(others).toEqual([]);
  expect(line).toMatchObject({ rule: 'data-late', list: 'additional scrutiny' });
  expect(line?.seen).toContain('The extract cp_plans ends on 15 January 2026');
});

test('a late extract stays on the list, however far other things stand out', () => {
  const others = Array.from({ length: 14 }, (_, number) =>
    measureThenAndNow(knownShare(100, 4000), knownShare(3000, 4000), {
      id: `m${number}`,
      definition: { ...measureThenAndNow(none, none).definition, table: 'contacts' },
    }),
  );
  const context = enquiryContext([measureThenAndNow(none, none), ...others]);
  const late = { ...context, scorecard: { ...context.scorecard, sources: [lateSource] } };
  expect(found(late)[0]).toEqual(['data-late', 'additional scrutiny', 'all']);
  expect(found(late)).toHaveLength(10);
});

test('where an extract ends early, neither its months nor its places are judged', () => {
  const points = {
    all: [knownShare(200, 1000), knownShare(200, 1000)],
    'test-north': [knownShare(40, 200), knownShare(90, 200)],
    'test-south': [knownShare(160, 800), knownShare(160, 800)],
  };
  const measure = measureThenAndNow(none, none, { points });
  const context = enquiryContext([measure], { monthly: [inMonths(2)] });
  const late = { ...context, scorecard: { ...context.scorecard, sources: [lateSource] } };
  expect(found(late)).toEqual([['data-late', 'additional scrutiny', 'all']]);
});

test('a leading measure without any value is asked about, another one is not', () => {
  expect(thenAndNow(none, none, { headline: true })).toEqual([
    ['data-late', 'additional scrutiny', 'all'],
  ]);
  expect(thenAndNow(none, none, { headline: false })).toEqual([]);
});

const changesWith = (now: number) =>
  ({
    record: { made: '2026-02-10' },
    measures: {
      moved: [
        {
          measure: 'cp-neglect',
          kind: 'share',
          place: 'all',
          when: 'at 31 January 2026',
          before: knownShare(100, 300),
          now: knownShare(now, 300),
        },
      ],
    },
  }) as unknown as Changes;

test('a figure that was revised by more than 5 per cent is asked about', () => {
  const measure = measureThenAndNow(knownShare(100, 300), knownShare(100, 300));
  expect(found(enquiryContext([measure], { changes: changesWith(120) }))).toEqual([
    ['revised', 'additional scrutiny', 'all'],
  ]);
  expect(found(enquiryContext([measure], { changes: changesWith(103) }))).toEqual([]);
});

test('a meeting gets at most ten lines, the strongest first', () => {
  const measures = Array.from({ length: 14 }, (_, number) =>
    measureThenAndNow(knownShare(100, 400), knownShare(220 + number, 400), { id: `m${number}` }),
  );
  const lines = linesOfEnquiry(enquiryContext(measures));
  expect(lines).toHaveLength(10);
  expect(lines[0]?.measure?.id).toBe('m13');
});
