import type { TrendPoint } from './trendModel.ts';

/** A point as the chart library draws it; `null` is its word for a gap. */
export type TrendRow = {
  readonly index: number;
  readonly every: number | null;
  /** The line through complete periods. */
  readonly whole: number | null;
  /** The dashed line that leads to a part period. */
  readonly part: number | null;
};

/** The rows of a trend chart. */
export function trendRows(points: readonly TrendPoint[]): TrendRow[] {
  return points.map((point, index) => {
    const every = point.drawn ?? null;
    const isPart = !point.period.complete;
    const leadsToPart = points[index + 1]?.period.complete === false;
    return {
      index,
      every,
      whole: isPart ? null : every,
      part: isPart || leadsToPart ? every : null,
    };
  });
}

/** Indexes of the points that carry their value on the line: the first and the last complete ones. */
export function labelledPoints(points: readonly TrendPoint[]): ReadonlySet<number> {
  const drawn = points.flatMap((point, index) =>
    point.drawn !== undefined && point.period.complete ? [index] : [],
  );
  return new Set([...drawn.slice(0, 1), ...drawn.slice(-1)]);
}
