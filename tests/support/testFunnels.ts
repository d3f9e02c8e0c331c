import { knownCount, knownShare, type Point, unavailable } from '../../src/measures/result.ts';
import type { Scorecard, ScorecardMeasure } from '../../src/scorecard/scorecard.ts';
import { testFullScorecard, testMeasure } from './testFullScorecard.ts';

function measureWith(id: string, change: Partial<ScorecardMeasure>, point: Point) {
  const { periods } = testFullScorecard();
  const points = { all: periods.map(() => point) };
  return testMeasure({ id, title: id, question: `${id}?`, ...change, points });
}

/** A scorecard with the measures of both funnels, for the whole partnership only. */
export function testFunnelScorecard(change: Readonly<Record<string, Point>> = {}): Scorecard {
  const measure = (id: string, window: ScorecardMeasure['window'], point: Point) =>
    measureWith(id, { window, kind: 'share' }, change[id] ?? point);
  const trained = change['practitioners-trained-in-tool'] ?? knownCount(802);
  const measures = [
    measureWith('practitioners-trained-in-tool', { window: 'S', kind: 'count' }, trained),
    measure('tool-rescored', 'R', knownShare(192, 481)),
    measure('tool-improved', 'R', knownShare(98, 191)),
    measure('training-attended', 'P', knownShare(116, 158)),
    measure('training-evaluated', 'P', knownShare(84, 116)),
    measure('training-applied', 'R', knownShare(162, 247)),
  ];
  return testFullScorecard({ measures });
}

/** What is said of a measure of which nothing was returned. */
export const notReturned = unavailable('nothing was returned for this period');
