import { goodInWords, insideSentence } from './format.ts';
import type { ScorecardMeasure } from './scorecard.ts';

/**
 * Which direction is good and why: `lower is better: a plan that lasts this long …`. Where the strategy
 * takes another direction than the measure's own definition, that is said.
 */
export function goodDirectionInWords({
  good,
  goodBecause,
  usualGood,
}: Pick<ScorecardMeasure, 'good' | 'goodBecause' | 'usualGood'>): string {
  const direction = `${goodInWords[good]}: ${insideSentence(goodBecause)}`;
  if (usualGood === undefined) return direction;
  const stop = direction.endsWith('.') ? '' : '.';
  return `${direction}${stop} This is the strategy’s direction; by the measure’s usual definition, ${goodInWords[usualGood]}.`;
}
