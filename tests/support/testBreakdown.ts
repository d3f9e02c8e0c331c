import { knownShare } from '../../src/measures/result.ts';
import type { Breakdown, BreakdownGroup } from '../../src/scorecard/breakdown/breakdown.ts';
import { pointsOf } from '../../src/scorecard/select.ts';
import { testFullScorecard, testMeasure } from './testFullScorecard.ts';

/**
 * The plans for neglect of the full scorecard by age, 145 of 320 as in its latest complete period: 90
 * of them aged 0 to 4, and one of an age that is not known.
 */
export function testBreakdown(overrides: Partial<Breakdown> = {}): Breakdown {
  return {
    measure: 'cp-neglect',
    locality: 'all',
    dimension: 'age',
    title: 'Age group',
    about: 'Completed years.',
    total: pointsOf(testFullScorecard(), testMeasure(), 'all'),
    groups: {
      state: 'known',
      kind: 'share',
      partsOf: 'numerator',
      canOverlap: false,
      list: [
        testGroup('unborn-or-unknown', 'Unborn or unknown', [1, 4]),
        testGroup('0-4', '0 to 4', [90, 200]),
        testGroup('5-9', '5 to 9', [54, 116]),
      ],
    },
    families: {
      state: 'known',
      counted: periods.map(() => ({ state: 'known', families: 88, withoutFamily: 12 })),
      among: periods.map(() => ({ state: 'known', families: 190, withoutFamily: 25 })),
    },
    ...overrides,
  };
}

const { periods } = testFullScorecard();
const whole = 145;

/** A group with the same value, and the same part of 145, in every period. */
function testGroup(id: string, name: string, [own, of]: readonly [number, number]): BreakdownGroup {
  const notRecorded = id === 'unborn-or-unknown';
  return {
    id,
    name,
    said: notRecorded ? name : `aged ${name}`,
    notRecorded,
    points: periods.map(() => knownShare(own, of)),
    parts: periods.map(() => knownShare(own, whole)),
  };
}
