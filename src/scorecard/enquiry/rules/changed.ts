import { insideSentence, pointInWords, whenInWords } from '../../format.ts';
import { comparisonsAt } from '../../movement.ts';
import { pointOf, samePeriodLastYear } from '../../select.ts';
import type { EnquiryContext, EnquiryRule, Finding } from '../line.ts';
import { strictnessInWords, strictZ } from '../strictness.ts';

/** A measure of the partnership that moved against the year before. */
export const changed: EnquiryRule = {
  id: 'changed',
  looksFor: 'a measure of the whole partnership that moved since the same period a year before',
  mayMean: 'Practice or need changed.',
  mayNotMean: 'That one thing caused it, or that it will go on.',
  question: 'What changed in practice, in recording or in need since then, and what shows it?',
  ask: 'the lead for the service that the measure is about',
  general: true,
  find,
};

function find({ scorecard, periodIndex }: EnquiryContext): Finding[] {
  const period = scorecard.periods[periodIndex];
  const before = samePeriodLastYear(scorecard, periodIndex);
  if (!period || before === undefined) return [];
  const compared = scorecard.measures.flatMap((measure) => {
    const { yearBefore } = comparisonsAt(scorecard, measure, 'all', periodIndex);
    return yearBefore.state === 'compared' ? [{ measure, movement: yearBefore }] : [];
  });
  const least = strictZ(compared.length);
  return compared
    .filter(({ movement }) => Math.abs(movement.z) >= least)
    .map(({ measure, movement }): Finding => {
      const now = pointInWords(pointOf(measure, 'all', periodIndex), measure.kind);
      const then = pointInWords(pointOf(measure, 'all', before), measure.kind);
      const better = movement.verdict === 'better';
      return {
        list: better ? 'good practice' : 'additional scrutiny',
        measure,
        locality: 'all',
        seen: `${measure.title} ${movement.direction} by ${movement.size}, from ${then} a year before to ${now} ${whenInWords(measure.window, period)}.`,
        sure: strictnessInWords(compared.length),
        ...(movement.verdict === 'neither'
          ? {
              may: `No direction is good in itself: ${insideSentence(measure.goodBecause).replace(/\.$/, '')}.`,
            }
          : {}),
        strength: Math.abs(movement.z) + (movement.verdict === 'worse' ? 1 : 0),
      };
    });
}
