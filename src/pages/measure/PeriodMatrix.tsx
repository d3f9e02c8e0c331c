import { FigureFold } from '../../charts/FigureFold.tsx';
import type { MeasureKind } from '../../measures/measure.ts';
import type { Point } from '../../measures/result.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { PointValue } from '../parts/PointValue.tsx';
import { SymbolKey } from '../parts/SymbolKey.tsx';

type Props = {
  /** Localities or groups, each with its points in the order of the periods. */
  readonly columns: readonly PeriodMatrixColumn[];
  readonly kind: MeasureKind;
  readonly caption: string;
};

export type PeriodMatrixColumn = {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
};

/** Localities or groups across, periods down, the latest first: the same points as the drawing. */
export function PeriodMatrix({ columns, kind, caption }: Props) {
  const { periods, partnership } = useScorecard();
  const latestFirst = periods.map((period, index) => ({ period, index })).toReversed();
  return (
    <FigureFold summary="The same figures as a table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll-sideways" tabIndex={0} aria-label={caption}>
        <table className="figures matrix-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {columns.map(({ id, name }) => (
                <th scope="col" key={id} className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {latestFirst.map(({ period, index }) => (
              <tr key={period.start}>
                <th scope="row">
                  {period.short}
                  {!period.complete && <span className="measure-title">part period</span>}
                </th>
                {columns.map(({ id, points }) => (
                  <td key={id} className="number">
                    <PointValue
                      point={points[index] ?? unknown}
                      kind={kind}
                      minimum={partnership.minimumDenominator}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <SymbolKey
        points={columns.flatMap(({ points }) => points)}
        minimum={partnership.minimumDenominator}
      />
    </FigureFold>
  );
}

const unknown: Point = { state: 'unavailable', reason: 'nothing was worked out for this period' };
