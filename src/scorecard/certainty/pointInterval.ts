import type { KnownPoint } from '../../measures/result.ts';
import { countInterval } from '../../statistics/byar.ts';
import type { Interval } from '../../statistics/interval.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import { scale } from '../format.ts';
import type { ScorecardMeasure } from '../scorecard.ts';

/** The levels in use: 95 % to look at something, 99.8 % to be alarmed. */
export const confidence = { look: 0.95, alarm: 0.998 } as const;

/** What an interval is made of: the kind of a measure, and whether its children come in families. */
export type Counted = Pick<ScorecardMeasure, 'kind'> &
  Partial<Pick<ScorecardMeasure, 'clustering'>>;

/**
 * The values that what was counted is compatible with, in the unit in which the measure is drawn: per
 * cent, events, or per 10,000. Shares by Wilson with as many children as there would be if they came one
 * by one; numbers and rates exactly below 10 events and by Byar from 10, both sides made longer by the
 * root of the design effect. Absent where the counts make no share: more than all, or parts of one.
 */
export function pointInterval(
  measure: Counted,
  { numerator, denominator = 1 }: KnownPoint,
  level: number,
): Interval | undefined {
  const effect = designEffect(measure);
  if (numerator < 0) return undefined;
  if (measure.kind === 'share') {
    if (numerator > denominator) return undefined;
    const { lower, upper } = wilsonInterval(numerator / effect, denominator / effect, level);
    return { lower: lower * scale.share, upper: upper * scale.share };
  }
  const { lower, upper } = countInterval(Math.round(numerator), level);
  const stretch = Math.sqrt(effect);
  const per = measure.kind === 'rate' ? scale.rate / denominator : 1;
  return {
    lower: Math.max(0, numerator - (numerator - lower) * stretch) * per,
    upper: (numerator + (upper - numerator) * stretch) * per,
  };
}

/** By how much the variance is larger than that of as many independent children; 1 where nothing is known. */
export function designEffect({
  clustering,
}: Partial<Pick<ScorecardMeasure, 'clustering'>>): number {
  return clustering?.state === 'known' ? clustering.effect : 1;
}
