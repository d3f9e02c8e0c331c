import type { TrendPoint } from './trendModel.ts';

type Props = {
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly point: TrendPoint | undefined;
  readonly active: boolean;
  /** Where the label stands; absent where the point has none. */
  readonly labelFoot: number | undefined;
  /** A label at the first point must not run into the axis. */
  readonly first: boolean;
};

/** One point of a trend: filled, or hollow where its period is not complete; ringed while it is read. */
export function TrendDot({ x, y, point, active, labelFoot, first }: Props) {
  if (x === undefined || y == null || point?.drawn === undefined) return <g />;
  return (
    <g>
      {active && (
        <circle cx={x} cy={y} r={9} fill="none" stroke="var(--chart-mark)" strokeWidth={2} />
      )}
      <circle
        cx={x}
        cy={y}
        r={4}
        fill={point.period.complete ? 'var(--chart-line)' : 'var(--chart-paper)'}
        stroke="var(--chart-line)"
        strokeWidth={2}
      />
      {labelFoot !== undefined && (
        <text
          x={first ? x - 5 : x}
          y={labelFoot}
          textAnchor={first ? 'start' : 'middle'}
          className="chart-label"
        >
          {point.label.replace(' per 10,000', '')}
        </text>
      )}
    </g>
  );
}
