import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/calendar/calendarDate.ts';
import type { KnownPoint, Point } from '../../../src/measures/result.ts';
import { doubtAt, extremesOf } from '../../../src/scorecard/quality/extremes.ts';
import { lines } from '../../support/extracts.ts';
import { qualityOf } from '../../support/testQuality.ts';

const doubt = { low: 0, high: 0, either: 0, open: false };
const share: KnownPoint = { state: 'known', numerator: 8, denominator: 10, value: 0.8 };
const counts = (points: readonly Point[]) =>
  points.map((point) => (point.state === 'known' ? [point.numerator, point.denominator] : []));

test('missing records can lower a share by its denominator and raise it by its numerator', () => {
  expect(counts(extremesOf(share, { ...doubt, low: 1 }))).toEqual([
    [8, 11],
    [9, 10],
  ]);
});

test('records too many or unsure can be any of them, and no share is beyond its ends', () => {
  expect(counts(extremesOf(share, { ...doubt, either: 3 }))).toEqual([
    [5, 10],
    [10, 10],
  ]);
});

test('a count is moved by each of them', () => {
  const count: KnownPoint = { state: 'known', numerator: 8, value: 8 };
  expect(counts(extremesOf(count, { ...doubt, low: 2, high: 1 }))).toEqual([
    [7, undefined],
    [10, undefined],
  ]);
});

const measures = [
  'cp-neglect',
  'cp-neglect-12-months',
  'cp-neglect-starts',
  'cp-neglect-ended-2-years',
];
const firstDay = 19_100;
const plan = fc.record({
  child: fc.nat(7),
  start: fc.integer({ min: 0, max: 1_400 }),
  length: fc.option(fc.integer({ min: 1, max: 900 })),
  category: fc.constantFrom('NEG', 'EMO'),
  damage: fc.constantFrom('', '', '', '', 'child', 'start', 'end', 'category', 'order'),
});
type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never;

const header = 'plan_id,child_id,start_date,end_date,initial_category,latest_category';

function rowOf({ child, start, length, category }: Plan, index: number, damage: string): string {
  const from = isoFromDay(firstDay + start);
  const to = length === null ? '' : isoFromDay(firstDay + start + length);
  return [
    `P${index}`,
    damage === 'child' ? '' : `K${child}`,
    damage === 'start' ? 'TBC' : from,
    damage === 'end' ? 'soon' : damage === 'order' ? isoFromDay(firstDay - 1) : to,
    ...(damage === 'category' ? ['?', '?'] : [category, category]),
  ].join(',');
}

test('a value from undamaged rows lies within what is said of the damaged ones', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(plan, { minLength: 1, maxLength: 14 }), async (plans) => {
      const whole = {
        'p.csv': lines(header, ...plans.map((each, index) => rowOf(each, index, ''))),
      };
      const damaged = {
        'p.csv': lines(header, ...plans.map((each, index) => rowOf(each, index, each.damage))),
      };
      const truth = await qualityOf(whole, ...measures);
      const read = await qualityOf(damaged, ...measures);
      const broken = read.scorecard.measures.flatMap((measure, at) =>
        (measure.points.all ?? []).flatMap((point, index) => {
          const true_ = truth.scorecard.measures[at]?.points.all?.[index];
          const touches = read.quality[measure.id]?.touches ?? [];
          if (point.state !== 'known' || true_?.state !== 'known') return [];
          const [least, most] = extremesOf(point, doubtAt(touches, index)) as [
            KnownPoint,
            KnownPoint,
          ];
          const isWithin = true_.value >= least.value - 1e-9 && true_.value <= most.value + 1e-9;
          return isWithin
            ? []
            : [`${measure.id} ${index}: ${true_.value} not in ${least.value} to ${most.value}`];
        }),
      );
      expect(broken).toEqual([]);
    }),
    { numRuns: 120, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
  );
}, 30_000);
