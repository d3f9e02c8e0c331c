import type { Good } from '../measures/measure.ts';
import type { KnownPoint, Point } from '../measures/result.ts';
import { differenceOfCounts } from '../statistics/differenceOfCounts.ts';
import { differenceOfShares } from '../statistics/differenceOfShares.ts';
import { type Counted, designEffect } from './certainty/pointInterval.ts';
import { differenceToOneDecimal, numberInWords } from './format.ts';
import type { Scorecard, ScorecardMeasure } from './scorecard.ts';
import { pointOf, previousPeriod, samePeriodLastYear } from './select.ts';
import { whyNotBelieved } from './whyNotBelieved.ts';

export type Direction = 'rose' | 'fell' | 'same';
export type Verdict = 'better' | 'worse' | 'neither';

/** How a measure moved between two points. */
export type Movement =
  | {
      readonly state: 'compared';
      readonly direction: Direction;
      /** `6.6 percentage points`, `12`, `1.3 per 10,000`; never signed. */
      readonly size: string;
      readonly z: number;
      /** The difference is larger than chance alone would explain (|z| ≥ 1.96). */
      readonly distinguishable: boolean;
      /** Only where a direction is good and the difference is distinguishable. */
      readonly verdict: Verdict;
    }
  | { readonly state: 'too-few'; readonly direction: Direction; readonly size: string }
  | { readonly state: 'not-compared'; readonly reason: string };

/** The comparisons that a measure's window allows, for one period. */
export type Comparisons = {
  readonly previous: Movement;
  readonly yearBefore: Movement;
};

const threshold = 1.96;

/** How changes are judged, for the readers who ask. */
export const howChangesAreJudged: readonly string[] = [
  'A value is said to have risen or fallen only where the change is larger than chance alone would explain 19 times out of 20: shares by the difference of two proportions, counts and rates by the difference of two counts (|z| of 1.96 or more). Otherwise there is “no clear change”.',
  'Of 20 comparisons of measures that did not really change, about one will still look like a change.',
  'Children of one family come together. Where the extract has family_id, a change must be larger by as much as the families of the latest 12 months make chance larger; where it has not, children are counted as if they were independent, so take a change that is only just clear with care.',
  'Positions at two days are partly about the same children, which makes a change that is called clear no less so.',
  'Shares of very few are too few to judge, part periods are not judged, and a measure over 12 months is compared only with the year before.',
];

/** The movement from one point of a measure to a later one. */
export function movementBetween(
  measure: Counted & Pick<ScorecardMeasure, 'good'>,
  before: Point,
  after: Point,
  minimumDenominator: number,
): Movement {
  if (before.state !== 'known' || after.state !== 'known') {
    return { state: 'not-compared', reason: 'one of the two values is not known' };
  }
  const { direction, size } = differenceInWords(measure.kind, before, after);
  const smallest = Math.min(before.denominator ?? 0, after.denominator ?? 0);
  if (measure.kind === 'share' && smallest < minimumDenominator) {
    return { state: 'too-few', direction, size };
  }
  const z = zOf(measure.kind, before, after) / Math.sqrt(designEffect(measure));
  const distinguishable = Math.abs(z) >= threshold;
  const verdict = distinguishable ? verdictOf(measure.good, direction) : 'neither';
  return { state: 'compared', direction, size, z, distinguishable, verdict };
}

/**
 * How a measure moved since the period before and since the same period of the year before. A part
 * period is never judged; a rolling measure only against the window that shares no month with its own.
 */
export function comparisonsAt(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
  periodIndex: number,
): Comparisons {
  const since = (index: number | undefined): Movement => {
    if (scorecard.periods[periodIndex]?.complete !== true) {
      return { state: 'not-compared', reason: 'part period' };
    }
    if (index === undefined) return { state: 'not-compared', reason: 'no earlier period' };
    if (measure.kind === 'count' && measure.definition.table === 'returns') {
      return { state: 'not-compared', reason: 'a count that partners return is not judged' };
    }
    const doubt = whyNotBelieved(scorecard, measure, periodIndex);
    if (doubt) return { state: 'not-compared', reason: doubt };
    return movementBetween(
      measure,
      pointOf(measure, locality, index),
      pointOf(measure, locality, periodIndex),
      scorecard.partnership.minimumDenominator,
    );
  };
  return {
    previous:
      measure.window === 'R' && scorecard.periodMonths < 12
        ? { state: 'not-compared', reason: 'the two windows of 12 months overlap' }
        : since(previousPeriod(periodIndex)),
    yearBefore: since(samePeriodLastYear(scorecard, periodIndex)),
  };
}

/** The movement in one or a few words, the same everywhere. */
export function movementWord(movement: Movement): string {
  if (movement.state === 'too-few') return 'too few to judge';
  if (movement.state === 'not-compared') return 'not compared';
  return movement.distinguishable ? movement.direction : 'no clear change';
}

/** The movement with its size and, where there is one, what it means: `fell by 12, which is better`. */
export function movementInWords(movement: Movement): string {
  if (movement.state === 'not-compared') return `not compared: ${movement.reason}`;
  if (movement.state === 'too-few' || !movement.distinguishable) return movementWord(movement);
  const moved = `${movement.direction} by ${movement.size}`;
  return movement.verdict === 'neither' ? moved : `${moved}: ${movement.verdict}`;
}

/** The movement with what it is compared with: `fell by 12 since 31 March 2025, which is better`. */
export function movementSince(movement: Movement, since: string): string {
  if (movement.state === 'not-compared') return `not compared with ${since}`;
  if (movement.state === 'too-few') return `too few to judge against ${since}`;
  if (!movement.distinguishable) return `no clear change since ${since}`;
  const moved = `${movement.direction} by ${movement.size} since ${since}`;
  return movement.verdict === 'neither' ? moved : `${moved}, which is ${movement.verdict}`;
}

function zOf(kind: ScorecardMeasure['kind'], before: KnownPoint, after: KnownPoint): number {
  if (kind === 'share') return differenceOfShares(asShare(before), asShare(after));
  return differenceOfCounts(asCount(before), asCount(after));
}

function asShare({ numerator, denominator = 1 }: KnownPoint) {
  return { numerator, denominator };
}

function asCount({ numerator, denominator = 1 }: KnownPoint) {
  return { events: numerator, exposure: denominator };
}

/** The difference of two values, unsigned and in words, and which way it went. */
export function differenceInWords(
  kind: ScorecardMeasure['kind'],
  before: KnownPoint,
  after: KnownPoint,
): { direction: Direction; size: string } {
  const direction = directionOf(after.value - before.value);
  if (kind === 'count') {
    return { direction, size: numberInWords(Math.abs(after.numerator - before.numerator)) };
  }
  const rounded = Math.abs(differenceToOneDecimal(before, after, kind === 'share' ? 100 : 10_000));
  if (kind === 'rate') return { direction, size: `${rounded.toFixed(1)} per 10,000` };
  return { direction, size: `${rounded.toFixed(1)} percentage points` };
}

function directionOf(difference: number): Direction {
  if (difference > 0) return 'rose';
  return difference < 0 ? 'fell' : 'same';
}

function verdictOf(good: Good, direction: Direction): Verdict {
  if (good === 'none' || direction === 'same') return 'neither';
  return (good === 'low') === (direction === 'fell') ? 'better' : 'worse';
}
