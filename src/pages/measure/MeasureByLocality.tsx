import type { LocalitiesModel } from '../../charts/localitiesModel.ts';
import { SmallMultiples } from '../../charts/SmallMultiples.tsx';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { SaveTable } from '../parts/SaveTable.tsx';
import { LocalitiesByPeriodTable } from './LocalitiesByPeriodTable.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly model: LocalitiesModel;
  readonly periodIndex: number;
};

/** The measure in each locality, drawn and as a table. Places are in the partnership's order, not ranked. */
export function MeasureByLocality({ measure, model, periodIndex }: Props) {
  return (
    <section aria-labelledby="by-locality">
      <h2 id="by-locality">By locality</h2>
      <SmallMultiples model={model} kind={measure.kind} periodIndex={periodIndex} />
      <LocalitiesByPeriodTable measure={measure} model={model} />
      <SaveTable table={model.table} what="all localities" name={`${measure.id}-by-locality`} />
    </section>
  );
}
