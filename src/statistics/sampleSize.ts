import { zOf } from './interval.ts';

/**
 * How many of a population must be drawn at random, so that any share among them lies within `margin`
 * (0.1 is ten percentage points) of the population's at a confidence. Cochran, Sampling Techniques (3rd
 * edition, 1977), 4.2: n₀ = z² · ¼ ÷ margin² for a share of a half, the hardest to know, and
 * n = n₀ ÷ (1 + (n₀ − 1) ÷ N) for a population of N, rounded up.
 */
export function sampleSize(population: number, margin: number, confidence: number): number {
  if (!(margin > 0 && population >= 0)) {
    throw new RangeError(`No sample of ${population} is as precise as ${margin}.`);
  }
  if (population === 0) return 0;
  const unlimited = zOf(confidence) ** 2 / 4 / margin ** 2;
  return Math.min(population, Math.ceil(unlimited / (1 + (unlimited - 1) / population)));
}

/** The margin that a random sample of a size has: the counterpart of `sampleSize`. */
export function marginOfSample(size: number, population: number, confidence: number): number {
  if (!(size > 0 && size <= population)) {
    throw new RangeError(`No sample of ${size} can be drawn from ${population}.`);
  }
  if (size === population) return 0;
  return zOf(confidence) * Math.sqrt((population - size) / (population - 1) / (4 * size));
}
