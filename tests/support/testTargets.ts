import type { Target } from '../../src/scorecard/placement.ts';
import type { Scorecard } from '../../src/scorecard/scorecard.ts';
import { testFullScorecard } from './testFullScorecard.ts';

/** A target from April 2025, in points. */
export function testTarget(value: number, tolerance = 0, change: Partial<Target> = {}): Target {
  return { from: '2025-04-01', value, tolerance, toleranceIn: 'points', ...change };
}

/** The full scorecard, with targets for some of its measures by their ids. */
export function testTargeted(targets: Readonly<Record<string, readonly Target[]>>): Scorecard {
  const scorecard = testFullScorecard();
  const measures = scorecard.measures.map((measure) => {
    const own = targets[measure.id];
    return own ? { ...measure, targets: own } : measure;
  });
  return { ...scorecard, measures };
}
