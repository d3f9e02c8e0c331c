import { pointInWords, whenInWords } from '../../format.ts';
import { comparisonsAt } from '../../movement.ts';
import { pointOf, samePeriodLastYear } from '../../select.ts';
import type { EnquiryContext, EnquiryRule, Finding } from '../line.ts';

/** A number that more than halves or doubles within a year is rarely need alone. */
const factor = 2;
const fewest = 30;

/** A number that steps so far in a year that recording is the first thing to look at. */
export const suddenStep: EnquiryRule = {
  id: 'sudden-step',
  looksFor: `a number of ${fewest} or more that at least doubled or halved within a year`,
  mayMean: 'Recording, thresholds or the extract changed.',
  mayNotMean: 'That need doubled or halved; that is rare within a year.',
  question: 'Did a form, a code, a team or the query behind the extract change, and when?',
  ask: 'whoever makes the extract, and the systems team',
  find,
};

function find({ scorecard, periodIndex }: EnquiryContext): Finding[] {
  const period = scorecard.periods[periodIndex];
  const before = samePeriodLastYear(scorecard, periodIndex);
  if (!period || before === undefined) return [];
  return scorecard.measures.flatMap((measure): Finding[] => {
    const { yearBefore } = comparisonsAt(scorecard, measure, 'all', periodIndex);
    const then = pointOf(measure, 'all', before);
    const now = pointOf(measure, 'all', periodIndex);
    if (measure.kind !== 'count' || yearBefore.state !== 'compared') return [];
    if (then.state !== 'known' || now.state !== 'known' || !yearBefore.distinguishable) return [];
    const [less, more] = [then.value, now.value].toSorted((a, b) => a - b) as [number, number];
    if (more < fewest || more < factor * less) return [];
    return [
      {
        list: 'additional scrutiny',
        measure,
        locality: 'all',
        seen: `${measure.title} ${yearBefore.direction} from ${pointInWords(then, 'count')} a year before to ${pointInWords(now, 'count')} ${whenInWords(measure.window, period)}.`,
        sure: 'The step is larger than chance alone would explain 19 times out of 20; what made it is open.',
        strength: Math.abs(yearBefore.z) + 2,
      },
    ];
  });
}
