import { type Interval, zOf } from './interval.ts';

/**
 * The limits of a funnel plot for a share: where the share of a place with this denominator would lie if
 * it differed from `expected` (a fraction of 1) by chance alone. Cut at 0 and 1. As the Office for Health
 * Improvement and Disparities draws it, without allowance for overdispersion, which five to eight places
 * are too few to estimate.
 */
export function funnelLimits(expected: number, denominator: number, confidence: number): Interval {
  if (!(expected >= 0 && expected <= 1 && denominator > 0)) {
    throw new RangeError(`No limits for a share of ${expected} of ${denominator}.`);
  }
  const reach = zOf(confidence) * Math.sqrt((expected * (1 - expected)) / denominator);
  return { lower: Math.max(0, expected - reach), upper: Math.min(1, expected + reach) };
}
