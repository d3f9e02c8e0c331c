import { axisValue } from '../scorecard/format.ts';
import { axisFromZero, labelledIndexes } from './axis.ts';
import type { BenchmarkSeries } from './benchmarkModel.ts';
import { linePath } from './linePath.ts';
import { useElementWidth } from './useElementWidth.ts';

type Props = {
  readonly series: readonly BenchmarkSeries[];
  /** The drawing in words. */
  readonly alternative: string;
};

const height = 240;
const edge = { top: 12, right: 132, bottom: 28, left: 44 };
const lineOfText = 16;

/** Shares by year, each line with its name at its end; the value of the extracts stands as squares. */
export function BenchmarkChart({ series, alternative }: Props) {
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const years = series[0]?.values.map(({ year }) => year) ?? [];
  const highest = Math.max(
    0,
    ...series.flatMap(({ values }) => values.map(({ value }) => value ?? 0)),
  );
  const axis = axisFromZero(highest, 'share');
  const inner = { width: width - edge.left - edge.right, height: height - edge.top - edge.bottom };
  const xOf = (index: number) => edge.left + (index / Math.max(1, years.length - 1)) * inner.width;
  const yOf = (value: number) => edge.top + (1 - value / axis.highest) * inner.height;
  const lines = series.map((one) => {
    const points = one.values.map(({ value }, index) =>
      value === undefined ? undefined : { x: xOf(index), y: yOf(value) },
    );
    return { ...one, points, end: points.findLast((point) => point !== undefined) };
  });
  const labels = spread(lines.map(({ end }) => end?.y ?? 0));
  return (
    <div ref={ref} className="figure-drawing">
      <svg
        role="img"
        aria-label={alternative}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className="benchmark"
      >
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <path className="benchmark-grid" d={`M${edge.left} ${yOf(tick)}h${inner.width}`} />
            <text x={edge.left - 8} y={yOf(tick)} dy="0.35em" textAnchor="end">
              {axisValue(tick, 'share')}
            </text>
          </g>
        ))}
        {labelledIndexes(years.length, inner.width, 44).map((index) => (
          <text key={years[index]} x={xOf(index)} y={height - 6} textAnchor="middle">
            {years[index]}
          </text>
        ))}
        {lines.map(({ id, name, points, end }, place) => (
          <g key={id} className={`benchmark-${id}`}>
            <path d={linePath(points)} />
            {points.map((point, index) =>
              point ? (
                <Mark
                  key={years[index]}
                  id={id}
                  x={point.x}
                  y={point.y}
                  alone={!points[index - 1] && !points[index + 1]}
                />
              ) : null,
            )}
            {end && (
              <text
                className="benchmark-name"
                x={edge.left + inner.width + 12}
                y={labels[place]}
                dy="0.35em"
              >
                {shortened(name)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

type MarkProps = Pick<BenchmarkSeries, 'id'> & {
  readonly x: number;
  readonly y: number;
  readonly alone: boolean;
};

/** Own values have marks of their own shape; the others only where no line shows them. */
function Mark({ id, x, y, alone }: MarkProps) {
  if (id === 'extracts') return <rect x={x - 4} y={y - 4} width={8} height={8} />;
  if (id === 'own' || alone) return <circle cx={x} cy={y} r={3} />;
  return null;
}

/** Moves labels apart so that none covers another, keeping their order. */
function spread(wanted: readonly number[]): number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { y, index } of order) {
    last = Math.max(y, last + lineOfText);
    placed[index] = last;
  }
  const over = Math.max(0, last - (height - edge.bottom));
  return placed.map((y) => y - over);
}

function shortened(name: string): string {
  return name.length > 14 ? `${name.slice(0, 13).trim()}…` : name;
}
