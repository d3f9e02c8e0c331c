import { expect, test } from 'vitest';
import { knownCount, knownRate, knownShare } from '../../../src/measures/result.ts';
import { howSure, intervalInWords } from '../../../src/scorecard/certainty/intervalInWords.ts';
import { pointInterval } from '../../../src/scorecard/certainty/pointInterval.ts';
import { testMeasure } from '../../support/testFullScorecard.ts';

const alone = { state: 'not-applicable' } as const;
const families = { state: 'known', effect: 2, families: 40 } as const;

test('a share has Wilson’s interval, in per cent', () => {
  const interval = pointInterval(
    { kind: 'share', clustering: alone },
    knownShare(4, 17) as never,
    0.95,
  );
  expect(interval?.lower).toBeCloseTo(9.55504432208012, 8);
  expect(interval?.upper).toBeCloseTo(47.26179811956498, 8);
});

test('families halve what a share is of where they double its variance', () => {
  const clustered = pointInterval(
    { kind: 'share', clustering: families },
    knownShare(8, 34) as never,
    0.95,
  );
  const half = pointInterval(
    { kind: 'share', clustering: alone },
    knownShare(4, 17) as never,
    0.95,
  );
  expect(clustered).toEqual(half);
});

test('a rate has the exact interval of few events, per 10,000', () => {
  const interval = pointInterval(
    { kind: 'rate', clustering: alone },
    knownRate(5, 1000) as never,
    0.95,
  );
  expect(interval?.lower).toBeCloseTo(16.23486390118421, 8);
});

test('families make both sides of a number longer by the root of the effect', () => {
  const interval = pointInterval(
    { kind: 'count', clustering: families },
    knownCount(100) as never,
    0.95,
  );
  const alone100 = pointInterval(
    { kind: 'count', clustering: alone },
    knownCount(100) as never,
    0.95,
  );
  expect(100 - (interval?.lower ?? 0)).toBeCloseTo((100 - (alone100?.lower ?? 0)) * Math.SQRT2, 8);
});

test('a share of more than all has no interval', () => {
  const point = { state: 'known', numerator: 12, denominator: 10, value: 1.2 } as const;
  expect(pointInterval({ kind: 'share', clustering: alone }, point, 0.95)).toBeUndefined();
});

test('an interval is written in the unit of the measure', () => {
  expect(intervalInWords({ lower: 9.555, upper: 47.26 }, 'share')).toBe('9.6 % to 47.3 %');
  expect(intervalInWords({ lower: 3.4, upper: 19.2 }, 'count')).toBe('3 to 20');
  expect(intervalInWords({ lower: 21, upper: 33.44 }, 'rate')).toBe('21.0 to 33.4 per 10,000');
});

test('how sure a value is says whether families are allowed for', () => {
  const point = knownShare(40, 100);
  expect(howSure(testMeasure({ clustering: families }), point)).toBe(
    'Compatible with 27.6 % to 53.8 % (95 % interval). It allows for children of one family, who come together: it is about 1.4 times as wide as if each child came alone.',
  );
  const unknown = {
    state: 'unknown',
    reason: 'the extract cp_plans has no column family_id',
  } as const;
  expect(howSure(testMeasure({ clustering: unknown }), point)).toBe(
    'Compatible with 30.9 % to 49.8 % (95 % interval). It may be too narrow: children of one family come together, and the extract cp_plans has no column family_id.',
  );
});

test('nothing is said of a value that is not known', () => {
  expect(howSure(testMeasure(), { state: 'not-applicable' })).toBeUndefined();
});
