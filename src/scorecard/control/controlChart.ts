import type { Good } from '../../measures/measure.ts';
import type { KnownPoint, Point } from '../../measures/result.ts';
import { type RunChart, runChart } from '../../statistics/runChart.ts';
import { type Limits, type Signal, type XmrOptions, xmr } from '../../statistics/xmr.ts';
import { drawnValue } from '../format.ts';
import type { ScorecardMeasure } from '../scorecard.ts';
import type { Month, MonthlyValues } from './monthlyValues.ts';

/** Fewer months than these get no limits. */
export const leastMonths = 13;

/** Limits of fewer months than these are on trial: each month still moves them. */
export const trialBelow = 20;

/** What the latest month says: the process as it was, or something has changed, and whether for the better. */
export type Variation =
  | 'common cause'
  | 'improvement'
  | 'concern'
  | 'higher'
  | 'lower'
  | 'too few points';

/** Whether the process as it is will meet a target. */
export type Assurance = 'consistently meets' | 'consistently misses' | 'hit or miss';

export type ControlPoint = {
  readonly month: Month;
  readonly point: Point;
  /** In the unit in which the measure is drawn; absent where nothing is known, which leaves a gap. */
  readonly value?: number;
  readonly signals: readonly Signal[];
  /** What the month says, by itself. */
  readonly variation: Exclude<Variation, 'too few points'>;
};

/** The months between two recalculations. */
export type ControlSegment = {
  readonly first: number;
  readonly last: number;
  readonly mean: number;
  /** The mean of the differences between neighbouring months, without their signs. */
  readonly movingRange: number;
  readonly limits?: Limits;
};

export type ControlChart = {
  readonly points: readonly ControlPoint[];
  readonly segments: readonly ControlSegment[];
  /** Months that have a value, in the last segment. */
  readonly known: number;
  /** In place of limits where there are too few months for them. */
  readonly runs?: RunChart;
  readonly variation: Variation;
};

export type ControlSettings = Omit<XmrOptions, 'minimumPoints'> & {
  /** Days from which on the limits were worked out anew, by recorded decisions: from the next whole month. */
  readonly recalculatedFrom?: readonly string[];
};

/**
 * The control chart of a measure by month. No moving range and no run goes across a recalculation;
 * months without a value are left out of both.
 */
export function controlChart(
  { kind, good }: Pick<ScorecardMeasure, 'kind' | 'good'>,
  { months, points }: Extract<MonthlyValues, { state: 'counted' }>,
  { recalculatedFrom = [], ...options }: ControlSettings = {},
): ControlChart {
  const drawn = months.map((month, index): ControlPoint => {
    const point = points[index] as Point;
    const value = point.state === 'known' ? { value: drawnValue(point as KnownPoint, kind) } : {};
    return { month, point, ...value, signals: [], variation: 'common cause' };
  });
  const begun = recalculatedFrom.map((from) => months.findIndex(({ start }) => start >= from));
  const starts = [0, ...new Set(begun.filter((index) => index > 0))].toSorted((a, b) => a - b);
  const parts = starts.map((first, number) =>
    segmentOf(drawn, {
      first,
      last: (starts[number + 1] ?? drawn.length) - 1,
      good,
      options: { ...options, minimumPoints: leastMonths },
    }),
  );
  const latest = parts.at(-1);
  const values = latest?.values ?? [];
  const isShort = latest?.segment.limits === undefined;
  return {
    points: parts.flatMap((part) => part.points),
    segments: parts.map(({ segment }) => segment),
    known: values.length,
    ...(isShort && values.length > 1 ? { runs: runChart(values) } : {}),
    variation: isShort ? 'too few points' : lastVariation(latest.points),
  };
}

type Part = {
  readonly points: readonly ControlPoint[];
  readonly segment: ControlSegment;
  readonly values: readonly number[];
};

function segmentOf(
  all: readonly ControlPoint[],
  { first, last, good, options }: { first: number; last: number; good: Good; options: XmrOptions },
): Part {
  const own = all.slice(first, last + 1);
  const values = own.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const { mean, movingRange, limits, flags } = xmr(values, options);
  let place = -1;
  const points = own.map((point): ControlPoint => {
    if (point.value === undefined) return point;
    place += 1;
    const signals = flags[place] ?? [];
    return { ...point, signals, variation: variationOf(signals, good) };
  });
  return {
    points,
    values,
    segment: { first, last, mean, movingRange, ...(limits ? { limits } : {}) },
  };
}

function lastVariation(points: readonly ControlPoint[]): Variation {
  return points.findLast(({ value }) => value !== undefined)?.variation ?? 'common cause';
}

/** Which way the signals of a month point. Where they point both ways, the improvement is said. */
function variationOf(signals: readonly Signal[], good: Good): ControlPoint['variation'] {
  if (signals.length === 0) return 'common cause';
  const isHigher = signals.some(({ side }) => side === 'higher');
  const isLower = signals.some(({ side }) => side === 'lower');
  if (good === 'none') return isHigher ? 'higher' : 'lower';
  return (good === 'high' ? isHigher : isLower) ? 'improvement' : 'concern';
}

/** Whether the latest limits lie on one side of a target; on a limit is hit or miss, unless they are one line. */
export function assuranceOf(
  { segments }: ControlChart,
  good: Good,
  target: number,
): Assurance | undefined {
  const limits = segments.at(-1)?.limits;
  if (!limits || good === 'none') return undefined;
  const { lower, upper } = limits;
  if (lower === upper) {
    const meets = good === 'high' ? lower >= target : lower <= target;
    return meets ? 'consistently meets' : 'consistently misses';
  }
  if (good === 'high' ? lower > target : upper < target) return 'consistently meets';
  if (good === 'high' ? upper < target : lower > target) return 'consistently misses';
  return 'hit or miss';
}
