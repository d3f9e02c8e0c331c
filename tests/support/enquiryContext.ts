import type { Point } from '../../src/measures/result.ts';
import type { EnquiryContext } from '../../src/scorecard/enquiry/line.ts';
import type { ScorecardMeasure } from '../../src/scorecard/scorecard.ts';
import { testMeasure } from './testFullScorecard.ts';
import { testScorecard } from './testScorecard.ts';

/** A measure at the year before and now, in the whole partnership and in two localities. */
export function measureThenAndNow(
  then: Point,
  now: Point,
  change: Partial<ScorecardMeasure> = {},
): ScorecardMeasure {
  return testMeasure({
    points: { all: [then, now], 'test-north': [], 'test-south': [] },
    ...change,
  });
}

/** What rules look at: two complete periods a year apart, and these measures. */
export function enquiryContext(
  measures: readonly ScorecardMeasure[],
  change: Partial<EnquiryContext> = {},
): EnquiryContext {
  const base = testScorecard();
  const [before, period] = base.periods;
  if (!before || !period) throw new Error('The test scorecard has too few periods.');
  const scorecard = {
    ...base,
    measures,
    sources: [],
    periods: [before, { ...period, yearBefore: 0 }],
  };
  return { scorecard, periodIndex: 1, monthly: [], ...change };
}
