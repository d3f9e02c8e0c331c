import { designEffect } from '../scorecard/certainty/pointInterval.ts';
import { axisValue, numberInWords } from '../scorecard/format.ts';
import type { ScorecardMeasure } from '../scorecard/scorecard.ts';
import { funnelLimits } from '../statistics/funnel.ts';
import { axisFromZero } from './axis.ts';
import type { DifferencesModel } from './differencesModel.ts';
import { linePath } from './linePath.ts';
import { useElementWidth } from './useElementWidth.ts';

type Props = {
  readonly model: DifferencesModel;
  readonly measure: Pick<ScorecardMeasure, 'clustering'>;
};

const height = 280;
const edge = { top: 12, right: 16, bottom: 44, left: 52 };
const steps = 60;

/** Shares by how many they are of, in the funnel of what chance alone would give about the partnership's. */
export function FunnelPlot({ model, measure }: Props) {
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const known = model.rows.flatMap(({ point, value, name, id, standing }) =>
    point.state === 'known' && point.denominator && value !== undefined
      ? [{ id, name, of: point.denominator, value, isClear: standing === 'alarm' }]
      : [],
  );
  // Names of all would lie over each other; the strip above has them.
  const named = known.filter(({ isClear }) => isClear).toSorted((a, b) => a.of - b.of);
  const most = axisFromZero(Math.max(1, ...known.map(({ of }) => of)), 'count');
  const share = axisFromZero(model.highest, 'share');
  const xOf = (of: number) => edge.left + (of / most.highest) * (width - edge.left - edge.right);
  const yOf = (value: number) =>
    edge.top + (1 - value / share.highest) * (height - edge.top - edge.bottom);
  const limit = (confidence: number, side: 'lower' | 'upper') =>
    linePath(
      Array.from({ length: steps }, (_, index) => {
        const of = ((index + 1) / steps) * most.highest;
        const limits = funnelLimits(model.whole / 100, of / designEffect(measure), confidence);
        return { x: xOf(of), value: limits[side] * 100 };
      })
        .filter(({ value }) => value <= share.highest)
        .map(({ x, value }) => ({ x, y: yOf(value) })),
    );
  const alternative = `Funnel plot: ${known.map(({ name, of, value }) => `${name} ${value.toFixed(1)} % of ${of}`).join(', ')}.`;
  return (
    <div ref={ref} className="figure-drawing">
      <svg
        role="img"
        aria-label={alternative}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className="funnel-plot"
      >
        {share.ticks.map((tick) => (
          <text key={tick} x={edge.left - 8} y={yOf(tick)} dy="0.35em" textAnchor="end">
            {axisValue(tick, 'share')}
          </text>
        ))}
        {most.ticks.map((tick) => (
          <text key={tick} x={xOf(tick)} y={height - 26} textAnchor="middle">
            {numberInWords(tick)}
          </text>
        ))}
        <text x={width - edge.right} y={height - 6} textAnchor="end">
          how many the share is of
        </text>
        <path
          className="funnel-plot-whole"
          d={`M${xOf(0)} ${yOf(model.whole)}H${xOf(most.highest)}`}
        />
        {(['lower', 'upper'] as const).map((side) => (
          <g key={side}>
            <path className="funnel-plot-look" d={limit(0.95, side)} />
            <path className="funnel-plot-alarm" d={limit(0.998, side)} />
          </g>
        ))}
        {known.map(({ id, of, value }) => (
          <circle key={id} cx={xOf(of)} cy={yOf(value)} r={4} />
        ))}
        {named.map(({ id, name, of, value }, index) => (
          <text
            key={id}
            x={xOf(of)}
            y={yOf(value) + (index % 2 === 0 ? -9 : 19)}
            textAnchor={xOf(of) > width - 130 ? 'end' : 'middle'}
          >
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}
