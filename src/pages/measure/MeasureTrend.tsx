import { TrendFigure } from '../../charts/TrendFigure.tsx';
import type { TrendModel } from '../../charts/trendModel.ts';
import type { ScorecardLocality, ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { SaveTable } from '../parts/SaveTable.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly model: TrendModel;
  readonly periodIndex: number;
  readonly place: ScorecardLocality;
};

/** The measure over the periods in one place. */
export function MeasureTrend({ measure, model, periodIndex, place }: Props) {
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">Over time</h2>
      <TrendFigure key={periodIndex} model={model} kind={measure.kind} start={periodIndex} />
      <SaveTable
        table={model.table}
        what="these figures"
        name={`${measure.id}-${place.id}-by-period`}
      />
    </section>
  );
}
