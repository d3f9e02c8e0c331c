import { placeDifferences } from '../../certainty/placeDifferences.ts';
import { pointInterval } from '../../certainty/pointInterval.ts';
import { drawnValue, pointInWords, whenInWords } from '../../format.ts';
import type { EnquiryContext, EnquiryRule, Finding } from '../line.ts';
import { strictConfidence, strictnessInWords } from '../strictness.ts';

/** A locality that stands apart from the whole partnership. */
export const localityDiffers: EnquiryRule = {
  id: 'locality-differs',
  looksFor: 'a locality whose share or rate stands apart from the whole partnership’s',
  mayMean: 'Need, practice or thresholds differ there, or its rows are recorded in another way.',
  mayNotMean: 'That the teams there work worse or better: families and histories differ.',
  question: 'What is different there, and do the cases behind the number bear it out?',
  ask: 'the locality manager, and the group that audits practice',
  find,
};

/** Counts that a partner returned have no cases here to look at. */
const ofReturns = {
  question: 'What is different there, and was it counted in the same way as elsewhere?',
  ask: 'the locality manager, and whoever returned the counts',
};

function find({ scorecard, periodIndex }: EnquiryContext): Finding[] {
  const period = scorecard.periods[periodIndex];
  if (!period) return [];
  const compared = scorecard.measures.flatMap((measure) => {
    const differences = placeDifferences(scorecard, measure, periodIndex);
    if (differences.state === 'not-compared') return [];
    const { whole, places } = differences;
    return places
      .filter(({ standing }) => standing !== 'too-few' && standing !== 'no-value')
      .map((place) => ({ measure, whole, place }));
  });
  const level = strictConfidence(compared.length);
  return compared.flatMap(({ measure, whole, place }): Finding[] => {
    const { point, side } = place;
    if (point.state !== 'known' || !side) return [];
    const interval = pointInterval(measure, point, level);
    const value = drawnValue(whole, measure.kind);
    if (!interval || (interval.lower <= value && interval.upper >= value)) return [];
    const isGood =
      (measure.good === 'high' ? 'above' : 'below') === side && measure.good !== 'none';
    const halfWidth = (interval.upper - interval.lower) / 2;
    return [
      {
        list: isGood ? 'good practice' : 'additional scrutiny',
        measure,
        locality: place.id,
        seen: `${measure.title} in ${place.name}: ${pointInWords(point, measure.kind)} ${whenInWords(measure.window, period)}, ${side} the partnership’s ${pointInWords(whole, measure.kind)}.`,
        sure: strictnessInWords(compared.length),
        ...(measure.definition.table === 'returns' ? ofReturns : {}),
        strength: 3 + Math.abs(drawnValue(point, measure.kind) - value) / halfWidth,
      },
    ];
  });
}
