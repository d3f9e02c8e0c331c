import { normalQuantile } from '../../../statistics/normalQuantile.ts';
import { pointInWords } from '../../format.ts';
import { comparisonsAt } from '../../movement.ts';
import { measureOf, pointOf } from '../../select.ts';
import type { EnquiryContext, EnquiryRule, Finding } from '../line.ts';

const long = 'cp-neglect-ended-2-years';
const leastZ = normalQuantile(0.99);
const repeats = ['cp-neglect-repeat', 'cp-repeat'] as const;

/** Few long plans beside more repeat plans: plans may end before change is lasting. */
export const endedAndRepeated: EnquiryRule = {
  id: 'ended-and-repeated',
  looksFor:
    'few plans that last over two years, or clearly fewer than a year before, beside clearly more repeat plans',
  mayMean: 'Plans end before change is lasting, and children come back.',
  mayNotMean: 'That plans should last longer: some repeat for another reason than the first.',
  question:
    'Of the children with a repeat plan, why did the first one end, and what was in place after it?',
  ask: 'the conference chairs, and the group that audits practice',
  find,
};

function find({ scorecard, periodIndex }: EnquiryContext): Finding[] {
  const ended = measureOf(scorecard, long);
  const endedPoint = ended && pointOf(ended, 'all', periodIndex);
  if (!ended || endedPoint?.state !== 'known') return [];
  const endedMoved = comparisonsAt(scorecard, ended, 'all', periodIndex).yearBefore;
  const isLow =
    endedPoint.value < 0.05 ||
    (endedMoved.state === 'compared' &&
      endedMoved.distinguishable &&
      endedMoved.direction === 'fell');
  const { minimumDenominator } = scorecard.partnership;
  if (!isLow || (endedPoint.denominator ?? 0) < minimumDenominator) return [];
  return repeats.flatMap((id): Finding[] => {
    const measure = measureOf(scorecard, id);
    if (!measure) return [];
    const { yearBefore } = comparisonsAt(scorecard, measure, 'all', periodIndex);
    if (yearBefore.state !== 'compared' || yearBefore.z < leastZ) return [];
    const point = pointOf(measure, 'all', periodIndex);
    return [
      {
        list: 'additional scrutiny',
        measure,
        locality: 'all',
        seen: `${measure.title} rose by ${yearBefore.size} within a year to ${pointInWords(point, measure.kind)}, while of plans that ended ${pointInWords(endedPoint, 'share')} had lasted over two years.`,
        sure: 'The rise is larger than chance would explain 99 times out of 100.',
        strength: Math.abs(yearBefore.z) + 1,
      },
    ];
  });
}
