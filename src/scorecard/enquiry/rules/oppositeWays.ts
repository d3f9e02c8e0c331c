import { knownCount } from '../../../measures/result.ts';
import { normalQuantile } from '../../../statistics/normalQuantile.ts';
import { pointInWords, whenInWords } from '../../format.ts';
import { comparisonsAt, movementBetween } from '../../movement.ts';
import { pointOf, samePeriodLastYear } from '../../select.ts';
import type { EnquiryContext, EnquiryRule, Finding } from '../line.ts';

/** Each of the two changes must be as clear as that: 49 times out of 50. */
const leastZ = normalQuantile(0.99);

/** A share that rises while what it is a share of falls, or the other way round. */
export const oppositeWays: EnquiryRule = {
  id: 'opposite-ways',
  looksFor: 'a share and what it is a share of that move clearly in opposite directions',
  mayMean:
    'How many are counted in all changed, and with it who is counted: the share alone misleads.',
  mayNotMean: 'That the number moved as its share did: it can fall while the share rises.',
  question:
    'Which of the two is the change: how many are counted in all, or how many of them are for neglect?',
  ask: 'the head of service, and the analyst',
  find,
};

function find({ scorecard, periodIndex }: EnquiryContext): Finding[] {
  const period = scorecard.periods[periodIndex];
  const before = samePeriodLastYear(scorecard, periodIndex);
  if (!period || before === undefined) return [];
  return scorecard.measures.flatMap((measure): Finding[] => {
    if (measure.kind !== 'share' || measure.value.from !== 'rows') return [];
    const then = pointOf(measure, 'all', before);
    const now = pointOf(measure, 'all', periodIndex);
    const { yearBefore: share } = comparisonsAt(scorecard, measure, 'all', periodIndex);
    if (then.state !== 'known' || now.state !== 'known' || share.state !== 'compared') return [];
    const whole = movementBetween(
      { kind: 'count', good: 'none', clustering: measure.clustering },
      knownCount(then.denominator ?? 0),
      knownCount(now.denominator ?? 0),
      0,
    );
    if (whole.state !== 'compared' || whole.direction === share.direction) return [];
    const least = Math.min(Math.abs(whole.z), Math.abs(share.z));
    if (least < leastZ) return [];
    return [
      {
        list: 'additional scrutiny',
        measure,
        locality: 'all',
        seen: `${measure.title} ${share.direction} from ${pointInWords(then, 'share')} a year before to ${pointInWords(now, 'share')} ${whenInWords(measure.window, period)}, while what it is a share of ${whole.direction} by ${whole.size}.`,
        sure: 'Each of the two changes is larger than chance would explain 49 times out of 50.',
        strength: least + 2,
      },
    ];
  });
}
