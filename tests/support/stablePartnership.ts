import { Random } from '../../data-samples/generator/random.ts';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { kindOf, type Measure } from '../../src/measures/measure.ts';
import { knownCount, knownRate, knownShare, type Point } from '../../src/measures/result.ts';
import type { MonthlyValues } from '../../src/scorecard/control/monthlyValues.ts';
import { defineMeasure } from '../../src/scorecard/defineMeasure.ts';
import type { EnquiryContext } from '../../src/scorecard/enquiry/line.ts';
import type { ScorecardMeasure } from '../../src/scorecard/scorecard.ts';
import { monthsOf } from './monthsOf.ts';
import { testPartnership } from './testPartnership.ts';
import { testScorecard } from './testScorecard.ts';

const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const periods = 7;
const months = 36;

/** A partnership in which nothing changes and no place differs: every number is chance about one level. */
export function stablePartnership(seed: number): EnquiryContext {
  const random = new Random(seed);
  const base = testScorecard();
  const measures = catalogue
    .filter(({ from }) => from === 'rows')
    .map((measure) => stableMeasure(measure, random));
  const localities = [
    { id: 'all', name: 'All', outOfArea: false },
    ...places.map((id) => ({ id, name: id, outOfArea: false })),
  ];
  const period = base.periods[0] as (typeof base.periods)[number];
  return {
    scorecard: {
      ...base,
      localities,
      measures: measures.map(({ measure }) => measure),
      sources: [],
      periods: Array.from({ length: periods }, (_, index) => ({
        ...period,
        complete: true,
        ...(index >= 6 ? { yearBefore: index - 6 } : {}),
      })),
    },
    periodIndex: periods - 1,
    monthly: measures.map(({ monthly }) => monthly),
  };
}

function stableMeasure(
  measure: Measure,
  random: Random,
): { measure: ScorecardMeasure; monthly: MonthlyValues } {
  const kind = kindOf(measure);
  const share = 0.1 + 0.6 * random.next();
  const size = 30 + 400 * random.next();
  const weights = places.map(() => 0.5 + random.next());
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const pointOf = (mean: number): { point: Point; numerator: number; denominator: number } => {
    const denominator = kind === 'rate' ? Math.round(mean * 30) : poisson(mean, random);
    const numerator =
      kind === 'rate' ? poisson(mean * share, random) : binomial(denominator, share, random);
    const point =
      kind === 'share'
        ? knownShare(numerator, denominator)
        : kind === 'rate'
          ? knownRate(numerator, denominator)
          : knownCount(denominator);
    return { point, numerator, denominator };
  };
  const columns = Array.from({ length: periods }, () =>
    weights.map((own) => pointOf((size * own) / weight)),
  );
  const sum = (parts: readonly { numerator: number; denominator: number }[]): Point => {
    const numerator = parts.reduce((total, part) => total + part.numerator, 0);
    const denominator = parts.reduce((total, part) => total + part.denominator, 0);
    if (kind === 'share') return knownShare(numerator, denominator);
    return kind === 'rate' ? knownRate(numerator, denominator) : knownCount(denominator);
  };
  const points = {
    all: columns.map(sum),
    ...Object.fromEntries(
      places.map((id, place) => [
        id,
        columns.map((parts) => (parts[place] as { point: Point }).point),
      ]),
    ),
  };
  const monthly: MonthlyValues =
    measure.window === 'S'
      ? { state: 'not-counted', measure: measure.id, reason: 'a position' }
      : {
          ...monthsOf(Array.from({ length: months }, () => pointOf(size / 2).point)),
          measure: measure.id,
        };
  return {
    measure: {
      ...defineMeasure(measure, testPartnership),
      dimensions: [],
      clustering: { state: 'not-applicable' },
      points,
    },
    monthly,
  };
}

function poisson(mean: number, random: Random): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  let count = -1;
  for (let left = 1; left > Math.exp(-mean); left *= random.next()) count += 1;
  return count;
}

function binomial(trials: number, share: number, random: Random): number {
  const variance = trials * share * (1 - share);
  if (variance > 25) {
    const drawn = Math.round(trials * share + Math.sqrt(variance) * normal(random));
    return Math.max(0, Math.min(trials, drawn));
  }
  let count = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random.next() < share) count += 1;
  return count;
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
