import type { KnownPoint, Point } from '../../measures/result.ts';
import type { ValueRequest } from '../valuesAt.ts';
import { agrees, type Other, type PublishedCounts } from './claim.ts';
import type { OfficialCount } from './officialCounts.ts';
import { type Counting, otherCounts } from './otherCounts.ts';
import { recalculated } from './publishedPercentage.ts';
import { cannotBeRight, type Reason, reasonsFor } from './reasons.ts';

/** Whether the extracts give what was published, give another value, or give none for these days. */
export type Verdict = 'agrees' | 'differs' | 'no-value';

/** A published figure beside what the extracts give for the same days. */
export type Comparison = {
  readonly verdict: Verdict;
  /** What was published contradicts itself, or what the DfE counted. */
  readonly cannotBeRight: boolean;
  readonly point: Point;
  readonly difference?: Difference;
  readonly reasons: readonly Reason[];
};

/** What the extracts give less what was published. */
export type Difference = {
  readonly numerator?: number;
  readonly denominator?: number;
  /** Percentage points, to one decimal place. */
  readonly points?: number;
};

/** What is compared: what was published, how the extracts count it, what the DfE has. */
export type Comparable = {
  readonly published: PublishedCounts;
  readonly counting: Counting;
  readonly locality: string;
  readonly noun: string;
  readonly official: readonly OfficialCount[];
};

/** Asks the extracts for a published figure, and in other ways where they give another value. */
export function compare(
  { published, counting, locality, noun, official }: Comparable,
  ask: (request: ValueRequest) => Point,
): Comparison {
  const value = (asked: Counting) => ask({ ...asked, locality });
  const point = value(counting);
  const verdict = verdictOn(published, point);
  const others = verdict === 'differs' ? askOthers(counting, value) : [];
  const reasons = reasonsFor({ published, noun, point, others, official });
  return {
    verdict,
    cannotBeRight: cannotBeRight(reasons),
    point,
    ...(point.state === 'known' ? { difference: differenceOf(published, point) } : {}),
    reasons,
  };
}

function verdictOn(published: PublishedCounts, point: Point): Verdict {
  if (point.state !== 'known') return 'no-value';
  return agrees(published, point) ? 'agrees' : 'differs';
}

function askOthers(counting: Counting, value: (asked: Counting) => Point): Other[] {
  return otherCounts.flatMap((way) => {
    const changed = way.change(counting);
    return changed ? [{ way, counting, point: value(renamed(changed, counting)) }] : [];
  });
}

/** A measure that was changed has no numbers worked out elsewhere, which go by its id. */
function renamed(changed: Counting, { measure }: Counting): Counting {
  if (changed.measure === measure) return changed;
  const id = `${measure.id} (counted otherwise)`;
  return { ...changed, measure: { ...changed.measure, id } };
}

function differenceOf(published: PublishedCounts, point: KnownPoint): Difference {
  const { numerator, denominator } = published;
  const percentage = percentageOf(published);
  const given = point.denominator ? recalculated(point.numerator, point.denominator) : undefined;
  return {
    ...(numerator === undefined ? {} : { numerator: point.numerator - numerator }),
    ...(denominator === undefined || point.denominator === undefined
      ? {}
      : { denominator: point.denominator - denominator }),
    ...(percentage === undefined || given === undefined
      ? {}
      : { points: Math.round(10 * (given - percentage)) / 10 }),
  };
}

/** The percentage that the published counts give, or the published one where there are none. */
export function percentageOf(published: PublishedCounts): number | undefined {
  const { numerator, denominator, percentage } = published;
  return numerator === undefined || !denominator
    ? percentage
    : recalculated(numerator, denominator);
}
