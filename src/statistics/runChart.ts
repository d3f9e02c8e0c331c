import { medianOf } from './median.ts';

/** What a run chart shows: values about their median, without limits. */
export type RunChart = {
  readonly median: number;
  /** Values that do not lie on the median. */
  readonly useful: number;
  readonly longestRun: number;
  readonly crossings: number;
  /** The longest run that chance would still explain, and the fewest crossings. */
  readonly longestExpected: number;
  readonly fewestExpected: number;
  /** A run that is too long or crossings that are too few for chance alone (Anhøj). */
  readonly isUnusual: boolean;
};

/**
 * The run chart rules of Anhøj and Olesen (2014) for values in the order of time: with n values off the
 * median, a run longer than round(log2 n) + 3, or fewer crossings than the 5th percentile of a binomial
 * distribution of n − 1 tosses.
 */
export function runChart(values: readonly number[]): RunChart {
  const median = medianOf(values);
  const sides = values.flatMap((value) => (value === median ? [] : [value > median]));
  let run = 0;
  let longestRun = 0;
  let crossings = 0;
  sides.forEach((side, place) => {
    const goesOn = place > 0 && side === sides[place - 1];
    if (place > 0 && !goesOn) crossings += 1;
    run = goesOn ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
  });
  const useful = sides.length;
  const longestExpected = useful === 0 ? 0 : Math.round(Math.log2(useful)) + 3;
  const fewestExpected = useful === 0 ? 0 : fifthPercentile(useful - 1);
  const isUnusual = longestRun > longestExpected || crossings < fewestExpected;
  return { median, useful, longestRun, crossings, longestExpected, fewestExpected, isUnusual };
}

/** The smallest number of heads that so many fair tosses do not exceed with a chance of 5 % or more. */
function fifthPercentile(tosses: number): number {
  let term = 0.5 ** tosses;
  let sum = term;
  let heads = 0;
  while (sum < 0.05) {
    heads += 1;
    term *= (tosses - heads + 1) / heads;
    sum += term;
  }
  return heads;
}
