import { type Interval, zOf } from './interval.ts';
import { poissonLimits } from './poissonLimits.ts';

/** Below so many events the exact limits are used, from it Byar's approximation. */
const fewEvents = 10;

/**
 * The interval of a rate: events in a population, times `per` (10,000 for a rate per 10,000). Exact
 * below 10 events, Byar's approximation from 10, as the Office for Health Improvement and Disparities
 * does. There may be more events than people. Throws RangeError for less than no events, or nobody.
 */
export function rateInterval(
  events: number,
  population: number,
  confidence: number,
  per: number,
): Interval {
  if (!(events >= 0 && population > 0)) {
    throw new RangeError(`No rate can be made of ${events} events among ${population}.`);
  }
  const { lower, upper } = countInterval(events, confidence);
  return { lower: (lower / population) * per, upper: (upper / population) * per };
}

/** The interval of a number of events that come independently of each other. */
export function countInterval(events: number, confidence: number): Interval {
  const z = zOf(confidence);
  if (z === Number.POSITIVE_INFINITY) return { lower: 0, upper: z };
  if (events < fewEvents) return poissonLimits(events, confidence);
  return { lower: byar(events, -z), upper: byar(events + 1, z) };
}

function byar(events: number, z: number): number {
  return events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
}
