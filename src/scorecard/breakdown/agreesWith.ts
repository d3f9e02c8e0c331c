import type { Point } from '../../measures/result.ts';
import type { ScorecardMeasure } from '../scorecard.ts';
import { pointOf } from '../select.ts';
import type { Breakdown } from './breakdown.ts';

/** Whether a breakdown adds up to the points of the scorecard's own measure in its place. */
export function agreesWith({ total, locality }: Breakdown, measure: ScorecardMeasure): boolean {
  return total.every((own, period) => isSame(own, pointOf(measure, locality, period), measure));
}

/** Of a rate the number counted is compared; a place without population has that and no rate. */
function isSame(own: Point, point: Point, { kind }: ScorecardMeasure): boolean {
  if (own.state !== 'known' || point.state !== 'known')
    return kind === 'rate' || own.state === point.state;
  return (
    own.numerator === point.numerator && (kind === 'rate' || own.denominator === point.denominator)
  );
}
