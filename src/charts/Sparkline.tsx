import { linePath, type XY } from './linePath.ts';
import type { TrendPoint } from './trendModel.ts';

type Props = {
  readonly points: readonly TrendPoint[];
  /** The line in words. */
  readonly alternative: string;
  /** The period that the row is about, marked on the line. */
  readonly current: number;
};

const width = 132;
const height = 36;
const edge = 5;

/** A small line from zero: gaps stay gaps, a part period is hollow, the period of the row is marked. */
export function Sparkline({ points, alternative, current }: Props) {
  const highest = Math.max(0, ...points.map((point) => point.drawn ?? 0)) || 1;
  const places = points.map(({ drawn }, index): XY | undefined =>
    drawn === undefined
      ? undefined
      : {
          x: edge + (index / Math.max(1, points.length - 1)) * (width - 2 * edge),
          y: height - edge - (drawn / highest) * (height - 2 * edge),
        },
  );
  const isWhole = (index: number) => points[index]?.period.complete === true;
  return (
    <svg
      className="sparkline"
      role="img"
      aria-label={alternative}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <path className="spark-base" d={`M${edge} ${height - edge + 0.5}H${width - edge}`} />
      <path
        className="spark-line"
        d={linePath(places.map((place, index) => (isWhole(index) ? place : undefined)))}
      />
      {places.map((place, index) => {
        const alone = !places[index - 1] && !places[index + 1];
        const marked = index === current;
        if (!place || (isWhole(index) && !marked && !alone)) return null;
        return (
          <circle
            key={points[index]?.period.start}
            className={isWhole(index) ? 'spark-point' : 'spark-part'}
            cx={place.x}
            cy={place.y}
            r={marked ? 3.5 : 2.5}
          />
        );
      })}
    </svg>
  );
}
