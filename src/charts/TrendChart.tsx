import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { MeasureKind } from '../measures/measure.ts';
import { axisValue } from '../scorecard/format.ts';
import { axisFromZero, labelledIndexes } from './axis.ts';
import { TrendDot } from './TrendDot.tsx';
import { segmentEnds, type TargetSegment, targetLabelSide } from './targetSegments.ts';
import {
  labelFoot,
  trendAxisHeight,
  trendAxisWidth,
  trendHeight,
  trendMargin,
} from './trendGeometry.ts';
import type { TrendModel } from './trendModel.ts';
import { noteMarks } from './trendNotes.ts';
import { labelledPoints, trendRows } from './trendRows.ts';

type Props = {
  readonly model: TrendModel;
  readonly kind: MeasureKind;
  readonly width: number;
  /** The point that is being read. */
  readonly active: number;
};

const line = {
  type: 'linear',
  stroke: 'var(--chart-line)',
  strokeWidth: 2,
  dot: false,
  activeDot: false,
  connectNulls: false,
  isAnimationActive: false,
} as const;

const tick = { fill: 'var(--chart-text)', fontSize: 13 };

/** The line of a trend: gaps stay gaps, a part period is hollow at the end of a dashed line. */
export function TrendChart({ model, kind, width, active }: Props) {
  const { points, targets, notes = [] } = model;
  const highest = Math.max(
    0,
    ...points.map((point) => point.drawn ?? 0),
    ...targets.map(({ value }) => value),
  );
  const axis = axisFromZero(highest, kind);
  const labelled = labelledPoints(points);
  const values = points.map((point) => point.drawn);
  const footOf = (index: number) => labelFoot(values, index, axis.highest, width);
  const segmentOf = (target: TargetSegment) => {
    const [from, to] = segmentEnds(target, points.length);
    const y = target.value;
    return [
      { x: from, y },
      { x: to, y },
    ] as const;
  };
  const plotted = width - trendAxisWidth - trendMargin.right;
  return (
    <LineChart
      width={width}
      height={trendHeight}
      data={trendRows(points)}
      margin={trendMargin}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <XAxis
        dataKey="index"
        type="number"
        domain={points.length > 1 ? [0, points.length - 1] : [-1, 1]}
        ticks={labelledIndexes(points.length, plotted, 92)}
        tickFormatter={(index: number) => points[index]?.period.short ?? ''}
        interval={0}
        stroke="var(--chart-axis)"
        tick={tick}
        tickMargin={6}
        height={trendAxisHeight}
      />
      <YAxis
        width={trendAxisWidth}
        domain={[0, axis.highest]}
        ticks={[...axis.ticks]}
        tickFormatter={(value: number) => axisValue(value, kind)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={tick}
      />
      <ReferenceLine x={active} stroke="var(--chart-axis)" strokeDasharray="2 3" />
      {targets.map((target) => (
        <ReferenceLine
          key={target.first}
          segment={segmentOf(target)}
          stroke="var(--chart-target)"
          strokeWidth={1.5}
          strokeDasharray="9 4"
          label={{
            value: target.label,
            position: targetLabelSide(values, target) === 'above' ? 'top' : 'bottom',
            className: 'chart-target-label',
          }}
        />
      ))}
      {noteMarks(notes).map(({ index, text }) => (
        <ReferenceLine
          key={index}
          x={index}
          stroke="var(--chart-axis)"
          strokeDasharray="1 3"
          label={{ value: text, position: 'top', className: 'chart-note' }}
        />
      ))}
      <Line {...line} dataKey="part" strokeDasharray="4 4" />
      <Line {...line} dataKey="whole" />
      <Line
        {...line}
        dataKey="every"
        stroke="none"
        dot={({ cx, cy, index }) => (
          <TrendDot
            key={index}
            x={cx}
            y={cy}
            point={points[index]}
            active={index === active}
            labelFoot={labelled.has(index) ? footOf(index) : undefined}
            first={index === 0}
          />
        )}
      />
    </LineChart>
  );
}
