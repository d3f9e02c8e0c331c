/** What is known of one measure in one place and period; zero, hidden, impossible and missing are four things. */
export type Point =
  | {
      readonly state: 'known';
      readonly numerator: number;
      /** Absent for a count. For a rate it is the population. */
      readonly denominator?: number;
      /** The unrounded fraction of a share, the count itself, or the rate per 10,000. */
      readonly value: number;
    }
  | { readonly state: 'suppressed' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'unavailable'; readonly reason: string };

export type KnownPoint = Extract<Point, { state: 'known' }>;

export const notApplicable: Point = { state: 'not-applicable' };

/** A point of which nothing can be said, and why. */
export function unavailable(reason: string): Point {
  return { state: 'unavailable', reason };
}

/** A count that is known. */
export function knownCount(count: number): Point {
  return { state: 'known', numerator: count, value: count };
}

/** A share that is known; without anything to count among, it is not applicable, which is not zero. */
export function knownShare(numerator: number, denominator: number): Point {
  if (denominator === 0) return notApplicable;
  return { state: 'known', numerator, denominator, value: numerator / denominator };
}

/** A rate per 10,000 of a population. */
export function knownRate(numerator: number, population: number): Point {
  if (population === 0) return notApplicable;
  return {
    state: 'known',
    numerator,
    denominator: population,
    value: (numerator / population) * 10_000,
  };
}
