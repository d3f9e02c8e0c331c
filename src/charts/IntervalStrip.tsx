import { axisValue } from '../scorecard/format.ts';
import { axisFromZero } from './axis.ts';
import type { DifferenceRow, DifferencesModel } from './differencesModel.ts';
import { FigureTwin } from './FigureTwin.tsx';
import { Unbroken } from './Unbroken.tsx';
import './differences.css';

type Props = { readonly model: DifferencesModel };

const width = 300;
const height = 22;

/** Each locality as a value on its interval, the partnership's own value as a line through all of them. */
export function IntervalStrip({ model }: Props) {
  const { kind, rows, whole } = model;
  const { highest } = axisFromZero(model.highest, kind);
  const xOf = (value: number) => 4 + (Math.min(value, highest) / highest) * (width - 8);
  return (
    <figure className="figure">
      <figcaption>
        <p className="figure-headline">
          <Unbroken text={model.headline} />
        </p>
        <p className="figure-subtitle">{model.subtitle}</p>
      </figcaption>
      <ul className="figure-key">
        <li>│ the partnership: {model.wholeInWords}</li>
        <li>● no clear difference</li>
        <li>◆ different at 95 %: look</li>
        <li>■ clearly different, at 99.8 %</li>
        <li>○ too few to judge</li>
        <li>
          every scale runs from 0 to {axisValue(highest, kind)}; localities stand in the
          partnership’s order, not ranked
        </li>
      </ul>
      <ul className="strip">
        {rows.map((row) => (
          <li key={row.id}>
            <p className="strip-name">{row.name}</p>
            <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
              <path className="strip-base" d={`M4 ${height / 2}H${width - 4}`} />
              <path className="strip-whole" d={`M${xOf(whole)} 0V${height}`} />
              {row.look && (
                <path
                  className="strip-interval"
                  d={`M${xOf(row.look.lower)} ${height / 2}H${xOf(row.look.upper)}`}
                />
              )}
              {row.value !== undefined && (
                <path className={`strip-${row.standing}`} d={shapeOf(row, xOf(row.value))} />
              )}
            </svg>
            <p className="strip-value">
              <Unbroken text={row.valueInWords} />
            </p>
            <p className="strip-standing">{row.standingInWords}</p>
          </li>
        ))}
      </ul>
      <FigureTwin
        table={model.table}
        summary="The same localities as a table, with both intervals"
      />
    </figure>
  );
}

function shapeOf({ standing }: DifferenceRow, x: number): string {
  const y = height / 2;
  if (standing === 'alarm') return `M${x - 5} ${y - 5}h10v10h-10Z`;
  if (standing === 'look') return `M${x} ${y - 7}l7 7l-7 7l-7 -7Z`;
  return `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z`;
}
