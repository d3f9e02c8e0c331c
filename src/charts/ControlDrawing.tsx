import type { ControlPoint } from '../scorecard/control/controlChart.ts';
import { axisValue } from '../scorecard/format.ts';
import { axisFromZero, labelledIndexes } from './axis.ts';
import type { ControlModel } from './controlModel.ts';
import { linePath } from './linePath.ts';
import {
  trendAxisHeight,
  trendAxisWidth,
  trendHeight,
  trendMargin,
  xOfPoint,
  yOfValue,
} from './trendGeometry.ts';

type Props = {
  readonly model: ControlModel;
  readonly width: number;
  /** The month that is being read. */
  readonly active: number;
};

/** Months, their mean and their limits; a month with a signal has a mark of its own shape. */
export function ControlDrawing({ model, width, active }: Props) {
  const { points, segments, kind } = model;
  const limits = segments.flatMap((segment) => (segment.limits ? [segment.limits.upper] : []));
  const highest = Math.max(0, ...limits, ...points.map(({ value }) => value ?? 0));
  const axis = axisFromZero(highest, kind);
  const xOf = (index: number) => xOfPoint(index, points.length, width);
  const yOf = (value: number) => yOfValue(value, axis.highest);
  const places = points.map(({ value }, index) =>
    value === undefined ? undefined : { x: xOf(index), y: yOf(value) },
  );
  const right = width - trendMargin.right;
  const plotted = right - trendAxisWidth;
  const foot = trendHeight - trendAxisHeight / 2 + 2;
  return (
    <svg
      width={width}
      height={trendHeight}
      viewBox={`0 0 ${width} ${trendHeight}`}
      className="control"
      aria-hidden="true"
    >
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path className="control-grid" d={`M${trendAxisWidth} ${yOf(tick)}H${right}`} />
          <text x={trendAxisWidth - 8} y={yOf(tick)} dy="0.35em" textAnchor="end">
            {axisValue(tick, kind)}
          </text>
        </g>
      ))}
      {labelledIndexes(points.length, plotted, 62).map((index) => (
        <text key={points[index]?.month.start} x={xOf(index)} y={foot} textAnchor="middle">
          {points[index]?.month.short}
        </text>
      ))}
      <path className="control-active" d={`M${xOf(active)} ${yOf(axis.highest)}V${yOf(0)}`} />
      {segments.map(({ first, last, mean, limits: own }) => {
        const level = (value: number) => `M${xOf(first)} ${yOf(value)}H${xOf(last)}`;
        const lines = own ? [own.upper, own.lower].filter((value) => value >= 0) : [];
        return (
          <g key={first}>
            {Number.isNaN(mean) ? null : <path className="control-mean" d={level(mean)} />}
            {lines.map((value) => (
              <path
                key={value}
                className="control-limit"
                d={level(Math.min(value, axis.highest))}
              />
            ))}
          </g>
        );
      })}
      {names(model, yOf).map(({ text, y }) => (
        <text key={text} x={right + 6} y={y} dy="0.35em">
          {text}
        </text>
      ))}
      <path className="spark-line" d={linePath(places)} />
      {places.map((place, index) => {
        const point = points[index];
        if (!place || !point) return null;
        return <Mark key={point.month.start} {...place} point={point} active={index === active} />;
      })}
    </svg>
  );
}

/** The names of the lines at their right ends. */
function names(
  { segments }: ControlModel,
  yOf: (value: number) => number,
): { readonly text: string; readonly y: number }[] {
  const latest = segments.at(-1);
  if (!latest || Number.isNaN(latest.mean)) return [];
  const mean = { text: 'mean', y: yOf(latest.mean) };
  if (!latest.limits) return [mean];
  const { upper, lower } = latest.limits;
  const lines = [{ text: 'upper', y: yOf(upper) }, mean];
  return lower >= 0 ? [...lines, { text: 'lower', y: yOf(lower) }] : lines;
}

type MarkProps = {
  readonly x: number;
  readonly y: number;
  readonly point: ControlPoint;
  readonly active: boolean;
};

function Mark({ x, y, point: { variation }, active }: MarkProps) {
  return (
    <g className={`control-${variation.replace(' ', '-')}`}>
      {active && <circle className="control-ring" cx={x} cy={y} r={9} />}
      {variation === 'common cause' ? (
        <circle className="control-mark" cx={x} cy={y} r={3} />
      ) : (
        <path className="control-mark" d={shapes[variation](x, y)} />
      )}
    </g>
  );
}

const shapes = {
  improvement: (x: number, y: number) =>
    `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`,
  concern: (x: number, y: number) => `M${x - 5} ${y - 5}H${x + 5}V${y + 5}H${x - 5}Z`,
  higher: (x: number, y: number) => `M${x} ${y - 6}L${x + 6} ${y + 5}H${x - 6}Z`,
  lower: (x: number, y: number) => `M${x} ${y + 6}L${x + 6} ${y - 5}H${x - 6}Z`,
} as const;
