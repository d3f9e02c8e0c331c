import type { Interval } from './interval.ts';

/**
 * The exact limits of a Poisson count (Garwood 1936): the means at which so many events or more, and so
 * many or fewer, have each half of the probability that the confidence leaves over. They equal half the
 * chi-squared quantiles with 2 × events and 2 × events + 2 degrees of freedom. For small counts.
 */
export function poissonLimits(events: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  return {
    lower: events === 0 ? 0 : meanAt(events - 1, 1 - tail),
    upper: tail === 0 ? Number.POSITIVE_INFINITY : meanAt(events, tail),
  };
}

/** The mean at which `most` events or fewer have this probability; it falls as the mean grows. */
function meanAt(most: number, probability: number): number {
  let low = 0;
  let high = 1;
  while (atMost(most, high) > probability) high *= 2;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (atMost(most, middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function atMost(most: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let events = 1; events <= most; events += 1) {
    term *= mean / events;
    sum += term;
  }
  return sum;
}
