import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KnownPoint, knownCount, knownRate, knownShare } from '../../src/measures/result.ts';
import type { Target } from '../../src/scorecard/placement.ts';
import {
  againstInWords,
  againstTarget,
  statusOf,
  targetInForce,
  targetInWords,
  toleranceInWords,
} from '../../src/scorecard/target.ts';
import {
  testFullScorecard,
  testLatest,
  testMeasure,
  testPart,
} from '../support/testFullScorecard.ts';

const scorecard = testFullScorecard();

/** 145 of 320 (45.3 %) at 31 March 2026, of fewer than ten in Wentworth North. */
const lowIsGood = testMeasure({ good: 'low' });

function target(value: number, tolerance = 0, change: Partial<Target> = {}): Target {
  return { from: '2024-04-01', value, tolerance, toleranceIn: 'points', ...change };
}

function share(numerator: number, denominator: number): KnownPoint {
  return knownShare(numerator, denominator) as KnownPoint;
}

function count(value: number): KnownPoint {
  return knownCount(value) as KnownPoint;
}

function at(change: Parameters<typeof testMeasure>[0], place = 'all', period = testLatest) {
  return againstTarget(scorecard, { ...lowIsGood, ...change }, place, period);
}

test.each([
  ['on the target', share(80, 100), 'high', 'met'],
  ['one below the target', share(79, 100), 'high', 'within'],
  ['on the edge of the tolerance', share(75, 100), 'high', 'within'],
  ['below the edge', share(74, 100), 'high', 'missed'],
  ['on the target where low is good', share(80, 100), 'low', 'met'],
  ['on the upper edge where low is good', share(85, 100), 'low', 'within'],
  ['above the upper edge where low is good', share(86, 100), 'low', 'missed'],
] as const)('a share %s', (_, point, good, status) => {
  expect(statusOf(point, 'share', good, target(80, 5))).toBe(status);
});

test('no binary fraction tips an edge: 7 of 10 is within 0.1 points of 70.1, 699 of 1,000 is not', () => {
  expect(statusOf(share(7, 10), 'share', 'high', target(70.1, 0.1))).toBe('within');
  expect(statusOf(share(699, 1000), 'share', 'high', target(70.1, 0.1))).toBe('missed');
  expect(statusOf(share(29, 100), 'share', 'high', target(29))).toBe('met');
});

test('a value is compared unrounded: 79.96 % is shown as 80.0 % and does not meet 80 %', () => {
  expect(statusOf(share(1999, 2500), 'share', 'high', target(80))).toBe('missed');
});

test('a relative tolerance is a per cent of the target, a tolerance in points is not', () => {
  const relative = target(40, 10, { toleranceIn: 'relative' });
  expect(statusOf(share(36, 100), 'share', 'high', relative)).toBe('within');
  expect(statusOf(share(35, 100), 'share', 'high', relative)).toBe('missed');
  expect(statusOf(share(30, 100), 'share', 'high', target(40, 10))).toBe('within');
});

test('a count is compared in its own units and a rate per 10,000', () => {
  const rate = knownRate(151, 57_200) as KnownPoint;
  expect(statusOf(count(200), 'count', 'high', target(200))).toBe('met');
  expect(statusOf(count(190.5), 'count', 'high', target(200, 9.5))).toBe('within');
  expect(statusOf(rate, 'rate', 'low', target(26.4))).toBe('met');
  expect(statusOf(rate, 'rate', 'low', target(26.3))).toBe('missed');
});

const figure = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
const counts = fc
  .integer({ min: 1, max: 2000 })
  .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

test('low is good mirrors high is good', () => {
  const mirrored = fc.property(counts, figure, figure, ([part, of], value, tolerance) => {
    const wanted = target(value, tolerance);
    const opposite = target(Math.round((100 - value) * 1000) / 1000, tolerance);
    expect(statusOf(share(of - part, of), 'share', 'low', opposite)).toBe(
      statusOf(share(part, of), 'share', 'high', wanted),
    );
  });
  fc.assert(mirrored);
});

test('a better value never has a worse status', () => {
  const order = ['missed', 'within', 'met'];
  const toleranceIn = fc.constantFrom('points' as const, 'relative' as const);
  const monotone = fc.property(
    counts,
    counts,
    figure,
    figure,
    toleranceIn,
    ([part, of], [other], value, tolerance, unit) => {
      const wanted = target(value, tolerance, { toleranceIn: unit });
      const [less, more] = [part, Math.min(of, other)].toSorted((a, b) => a - b) as [
        number,
        number,
      ];
      const rank = (each: number, good: 'high' | 'low') =>
        order.indexOf(statusOf(share(each, of), 'share', good, wanted));
      expect(rank(more, 'high')).toBeGreaterThanOrEqual(rank(less, 'high'));
      expect(rank(less, 'low')).toBeGreaterThanOrEqual(rank(more, 'low'));
    },
  );
  fc.assert(monotone);
});

test('a wider tolerance never turns a status for the worse, and never meets a target', () => {
  const wider = fc.property(counts, figure, figure, figure, ([part, of], value, a, b) => {
    const [narrow, wide] = [a, b].toSorted((x, y) => x - y) as [number, number];
    const point = share(part, of);
    const before = statusOf(point, 'share', 'high', target(value, narrow));
    const after = statusOf(point, 'share', 'high', target(value, wide));
    const allowed = { met: ['met'], within: ['within'], missed: ['missed', 'within'] };
    expect(allowed[before]).toContain(after);
  });
  fc.assert(wider);
});

test('the target in force is the latest that holds from the last day of the period or before', () => {
  const targets = [target(50), target(45, 0, { from: '2026-03-31' })];
  expect(targetInForce({ targets }, { end: '2026-03-30' })?.value).toBe(50);
  expect(targetInForce({ targets }, { end: '2026-03-31' })?.value).toBe(45);
  expect(targetInForce({ targets }, { end: '2024-03-31' })).toBeUndefined();
});

test('a value is judged against the target of its own period', () => {
  const targets = [target(50), target(45, 0, { from: '2026-03-31' })];
  expect(at({ targets }).state).toBe('missed');
  expect(at({ targets }, 'all', testLatest - 1).state).toBe('met');
});

const targets = [target(45)];

test.each([
  [
    'no target',
    at({ noTarget: 'the strategy sets no figure' }),
    'there is no target, because the strategy sets no figure',
  ],
  [
    'a target of a later day',
    at({ targets: [target(45, 0, { from: '2026-04-01' })] }),
    'the first target holds from 1 April 2026',
  ],
  ['no good direction', at({ targets, good: 'none' }), 'no direction is good in itself'],
  ['a part period', at({ targets }, 'all', testPart), 'part period'],
  ['too few', at({ targets }, 'wentworth-north'), 'fewer than 10 are too few to judge'],
  ['a hidden value', at({ targets }, 'out-of-area'), 'hidden to protect privacy'],
  [
    'a number in a locality',
    at({ targets, kind: 'count' }, 'rotherham-south'),
    'the target is a number for the whole partnership',
  ],
])('does not judge %s, and says so', (_, against, reason) => {
  expect(against).toMatchObject({ state: 'not-judged', reason });
});

test('does not judge a period that the extract does not reach', () => {
  const [plans, ...others] = scorecard.sources;
  const ended = {
    ...scorecard,
    sources: [{ ...plans, latest: '2025-12-31' }, ...others] as typeof scorecard.sources,
  };
  expect(againstTarget(ended, { ...lowIsGood, targets }, 'all', testLatest)).toMatchObject({
    state: 'not-judged',
    reason: 'the extract ends on 31 December 2025',
  });
});

test('says what is wanted and how far off is tolerated', () => {
  const low = { kind: 'share', good: 'low' } as const;
  const rate = { kind: 'rate', good: 'none' } as const;
  expect(targetInWords(target(12.5), low)).toBe('12.5 % or less');
  expect(targetInWords(target(1200), { kind: 'count', good: 'high' })).toBe('1,200 or more');
  expect(targetInWords(target(40), rate)).toBe('40 per 10,000');
  expect(toleranceInWords(target(12, 2), low)).toBe('tolerance 2 percentage points');
  expect(toleranceInWords(target(12, 10, { toleranceIn: 'relative' }), low)).toBe(
    'tolerance 10 % of the target',
  );
  expect(toleranceInWords(target(40, 3), rate)).toBe('tolerance 3 per 10,000');
  expect(toleranceInWords(target(12), low)).toBe('no tolerance');
});

test('says a status with its target, or why there is none', () => {
  expect(againstInWords(at({ targets: [target(40, 2)] }), lowIsGood)).toBe(
    'missed: the target is 40 % or less, tolerance 2 percentage points, from 1 April 2024',
  );
  expect(againstInWords(at({ targets }, 'wentworth-north'), lowIsGood)).toBe(
    'not judged: fewer than 10 are too few to judge; the target is 45 % or less, no tolerance, from 1 April 2024',
  );
  expect(againstInWords(at({ noTarget: 'The strategy sets no figure.' }), lowIsGood)).toBe(
    'not judged: there is no target, because the strategy sets no figure',
  );
});
