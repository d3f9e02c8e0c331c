import { howSure } from '../../certainty/intervalInWords.ts';
import { confidence, pointInterval } from '../../certainty/pointInterval.ts';
import { pointInWords, whenInWords } from '../../format.ts';
import type { ScorecardMeasure } from '../../scorecard.ts';
import { pointOf } from '../../select.ts';
import { type AgainstTarget, againstTarget, targetInWords } from '../../target.ts';
import type { EnquiryContext, EnquiryRule, Finding } from '../line.ts';

/** Periods in a row that a target must be met for it to be good practice. */
const metInARow = 3;

/** A target that is missed by more than chance, or met period after period. */
export const targets: EnquiryRule = {
  id: 'target',
  looksFor: `a target that is missed by more than chance would explain, or that was met in each of the last ${metInARow} periods and this one by more than chance`,
  mayMean: 'The partnership is not, or is, where it wants to be.',
  mayNotMean: 'That it got worse or better: a target can be missed while the measure improves.',
  question: 'What is being done about it, by whom and by when, or what can others learn from it?',
  ask: 'the owner of the target',
  find,
};

function find({ scorecard, periodIndex }: EnquiryContext): Finding[] {
  const period = scorecard.periods[periodIndex];
  if (!period) return [];
  return scorecard.measures.flatMap((measure): Finding[] => {
    const against = againstTarget(scorecard, measure, 'all', periodIndex);
    const point = pointOf(measure, 'all', periodIndex);
    if (against.state === 'not-judged' || point.state !== 'known') return [];
    const apart = apartFrom(measure, against, point);
    const isMet = against.state === 'met' && isMetBefore(scorecard, measure, periodIndex);
    if (apart === undefined || (against.state !== 'missed' && !isMet)) return [];
    return [
      {
        list: isMet ? 'good practice' : 'additional scrutiny',
        measure,
        locality: 'all',
        seen: `${measure.title}: ${pointInWords(point, measure.kind)} ${whenInWords(measure.window, period)}; the target is ${targetInWords(against.target, measure)}${isMet ? `, met in ${metInARow} periods in a row` : ''}.`,
        sure: howSure(measure, point) ?? '',
        strength: (isMet ? 1 : 4) + apart,
      },
    ];
  });
}

function isMetBefore(
  scorecard: EnquiryContext['scorecard'],
  measure: ScorecardMeasure,
  periodIndex: number,
): boolean {
  const earlier = Array.from({ length: metInARow - 1 }, (_, back) => periodIndex - 1 - back);
  return earlier.every(
    (index) => index >= 0 && againstTarget(scorecard, measure, 'all', index).state === 'met',
  );
}

/** By how much of its interval a value lies off its target; undefined where chance would explain it. */
function apartFrom(
  measure: ScorecardMeasure,
  { target }: Exclude<AgainstTarget, { state: 'not-judged' }>,
  point: Parameters<typeof pointInterval>[1],
): number | undefined {
  const interval = pointInterval(measure, point, confidence.look);
  if (!interval) return undefined;
  const off = Math.max(interval.lower - target.value, target.value - interval.upper);
  return off > 0 ? Math.min(4, off / Math.max(1e-9, interval.upper - interval.lower)) : undefined;
}
