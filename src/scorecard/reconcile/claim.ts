import type { KnownPoint, Point } from '../../measures/result.ts';
import type { OfficialCount } from './officialCounts.ts';
import type { Counting, OtherCount } from './otherCounts.ts';
import { roundingOf } from './publishedPercentage.ts';

/** What was published, as far as it was. */
export type PublishedCounts = {
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly percentage?: number | undefined;
  /** The numerator is a lower bound. */
  readonly atLeast?: true | undefined;
};

/** What is known of a published figure when it is asked why it is what it is. */
export type Facts = {
  readonly published: PublishedCounts;
  /** What one of those counted is, in the plural. */
  readonly noun: string;
  /** What the extracts give for the same days. */
  readonly point: Point;
  /** What they give where it is counted in other ways. */
  readonly others: readonly Other[];
  readonly official: readonly OfficialCount[];
};

export type Other = {
  readonly way: OtherCount;
  /** What was asked before it was changed. */
  readonly counting: Counting;
  readonly point: Point;
};

/** Whether the extracts give what was published, as far as it was. */
export function agrees(published: PublishedCounts, point: KnownPoint): boolean {
  const { numerator, denominator, percentage, atLeast } = published;
  const enough =
    numerator === undefined ||
    (atLeast ? point.numerator >= numerator : point.numerator === numerator);
  const asMany =
    denominator === undefined ||
    point.denominator === undefined ||
    point.denominator === denominator;
  return enough && asMany && (denominator !== undefined || agreesIn(percentage, point));
}

/** A percentage without its denominator agrees where it is that of the extracts, rounded or cut off. */
function agreesIn(percentage: number | undefined, { numerator, denominator }: KnownPoint): boolean {
  if (percentage === undefined || !denominator) return true;
  return roundingOf(numerator, denominator, percentage) !== 'neither';
}
