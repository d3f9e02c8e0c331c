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
    'Children on a plan for neglect rose from 150 of 500 (30.0 %) to 125 of 250 (50.0 %) at 31 March 2026, while what it is a share of fell by 250: 150 of 500 became 125 of 250.',
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
});

const target = { from: '2025-04-01', value: 80, tolerance: 0, toleranceIn: 'points' } as const;

test('a target that is missed by more than chance is asked about', () => {
  const change = { good: 'high', targets: [target] };
  expect(thenAndNow(knownShare(65, 100), knownShare(66, 100), change)).toEqual([
    ['target', 'additional scrutiny', 'all'],
  ]);
  expect(thenAndNow(knownShare(78, 100), knownShare(77, 100), change)).toEqual([]);
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

test('an extract that ends before the period is asked about', () => {
  const context = enquiryContext([measureThenAndNow(knownShare(20, 100), knownShare(0, 100))]);
  const source = {
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
  };
  const late = { ...context, scorecard: { ...context.scorecard, sources: [source] } };
  const [line, ...others] = linesOfEnquiry(late);
  expect(others).toEqual([]);
  expect(line).toMatchObject({ rule: 'data-late', list: 'additional scrutiny' });
  expect(line?.seen).toContain('The extract cp_plans ends on 15 January 2026');
});

test('a leading measure without any value is asked about, another one is not', () => {
  const none = unavailable('no extract of audits was supplied');
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
