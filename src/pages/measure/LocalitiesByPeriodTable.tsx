import { useEffect, useRef } from 'react';
import type { LocalitiesModel } from '../../charts/localitiesModel.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { pointOf } from '../../scorecard/select.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { PointValue } from '../parts/PointValue.tsx';
import { SymbolKey } from '../parts/SymbolKey.tsx';

type Props = { readonly measure: ScorecardMeasure; readonly model: LocalitiesModel };

/** Localities across, periods down, the latest first: the same points as the drawing and the file. */
export function LocalitiesByPeriodTable({ measure, model }: Props) {
  const { localities, periods, partnership } = useScorecard();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const unfold = () => details.current?.setAttribute('open', '');
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, []);
  const points = localities.flatMap(({ id }) =>
    periods.map((_, index) => pointOf(measure, id, index)),
  );
  const latestFirst = periods.map((period, index) => ({ period, index })).toReversed();
  return (
    <details className="figure-twin" ref={details}>
      <summary>The same figures as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll-sideways" tabIndex={0} aria-label={model.subtitle}>
        <table className="figures matrix-table">
          <caption className="visually-hidden">{model.subtitle}</caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {localities.map((locality) => (
                <th scope="col" key={locality.id} className="number">
                  {locality.name}
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
                {localities.map((locality) => (
                  <td key={locality.id} className="number">
                    <PointValue
                      point={pointOf(measure, locality.id, index)}
                      kind={measure.kind}
                      minimum={partnership.minimumDenominator}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <SymbolKey points={points} minimum={partnership.minimumDenominator} />
    </details>
  );
}
