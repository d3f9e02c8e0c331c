import {
  type KnownPoint,
  knownCount,
  knownRate,
  knownShare,
  type Point,
} from '../../measures/result.ts';
import type { Touch } from './quality.ts';

/** How many issues may make a value too low, too high, or either, by one each; and whether there are others. */
export type Doubt = {
  readonly low: number;
  readonly high: number;
  readonly either: number;
  /** Something bears on the value by a number that cannot be said. */
  readonly open: boolean;
};

/** All that bears on the value of the whole in a period. */
export function doubtAt(touches: readonly Touch[], periodIndex: number): Doubt {
  const sum = (bears: Touch['bears']) =>
    touches
      .filter((touch) => touch.bears === bears)
      .reduce((total, { perPeriod }) => total + (perPeriod[periodIndex] ?? 0), 0);
  return {
    low: sum('low'),
    high: sum('high'),
    either: sum('either'),
    open: sum('open') + sum('matching') + sum('months') + sum('rows') > 0,
  };
}

/**
 * The least and the greatest that a value could be. One record can be missing from the denominator,
 * or from the numerator of a share too, or be counted in the one or both by mistake; a share of
 * `n` of `d` with `k` such records lies between `n − k` of `d`, or `n` of `d + k` where records can
 * only be missing, and `n + k` of `d`.
 */
export function extremesOf(point: KnownPoint, doubt: Doubt): readonly [least: Point, most: Point] {
  const { numerator, denominator } = point;
  const { low, high, either } = doubt;
  const fewest = Math.max(0, numerator - high - either);
  const most = numerator + low + either;
  if (denominator === undefined) return [knownCount(fewest), knownCount(most)];
  const all = low + high + either;
  const onlyMissing = high + either === 0;
  return [
    onlyMissing
      ? knownShare(numerator, denominator + all)
      : knownShare(Math.max(0, numerator - all), denominator),
    knownShare(Math.min(denominator, numerator + all), denominator),
  ];
}

/** The same of a rate, whose population nothing of this touches. */
export function extremesOfRate(
  { numerator, denominator = 0 }: KnownPoint,
  { low, high, either }: Doubt,
): readonly [least: Point, most: Point] {
  return [
    knownRate(Math.max(0, numerator - high - either), denominator),
    knownRate(numerator + low + either, denominator),
  ];
}
