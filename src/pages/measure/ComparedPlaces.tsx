import { useMemo } from 'react';
import { differencesModel } from '../../charts/differencesModel.ts';
import { FigureFold } from '../../charts/FigureFold.tsx';
import { FunnelPlot } from '../../charts/FunnelPlot.tsx';
import { IntervalStrip } from '../../charts/IntervalStrip.tsx';
import { familiesInWords } from '../../scorecard/certainty/intervalInWords.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { SaveTable } from '../parts/SaveTable.tsx';

type Props = { readonly measure: ScorecardMeasure; readonly periodIndex: number };

/** Whether a locality differs from the partnership by more than chance would explain. */
export function ComparedPlaces({ measure, periodIndex }: Props) {
  const scorecard = useScorecard();
  const model = useMemo(
    () => differencesModel(scorecard, measure, periodIndex),
    [scorecard, measure, periodIndex],
  );
  return (
    <section aria-labelledby="places-differ">
      <h2 id="places-differ">Do localities differ?</h2>
      {'reason' in model ? (
        <p>Localities are not compared: {model.reason}.</p>
      ) : (
        <>
          <IntervalStrip model={model} />
          {model.kind === 'share' && (
            <FigureFold summary="The same localities as a funnel plot" named>
              <p className="figure-subtitle">
                By chance alone a locality lies inside the short dashes 95 times out of 100 and
                inside the long dashes 998 times out of 1,000. The limits allow for no other
                differences between localities; five to eight are too few to estimate them. Named
                are those that differ.
              </p>
              <FunnelPlot model={model} measure={measure} />
            </FigureFold>
          )}
          <p className="report-about">
            {model.chance} The partnership’s own value counts each locality too, so differences are
            a little larger than they look. {familiesInWords(measure)}
          </p>
          <SaveTable
            table={model.table}
            what="localities with intervals"
            name={`${measure.id}-localities-compared`}
          />
        </>
      )}
    </section>
  );
}
