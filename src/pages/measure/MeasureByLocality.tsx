import type { LocalitiesModel } from '../../charts/localitiesModel.ts';
import { SmallMultiples } from '../../charts/SmallMultiples.tsx';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { pointsOf } from '../../scorecard/select.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { SaveTable } from '../parts/SaveTable.tsx';
import { PeriodMatrix } from './PeriodMatrix.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly model: LocalitiesModel;
  readonly periodIndex: number;
};

/** The measure in each locality, drawn and as a table. Places are in the partnership's order, not ranked. */
export function MeasureByLocality({ measure, model, periodIndex }: Props) {
  const scorecard = useScorecard();
  const columns = scorecard.localities.map(({ id, name }) => ({
    id,
    name,
    points: pointsOf(scorecard, measure, id),
  }));
  return (
    <section aria-labelledby="by-locality">
      <h2 id="by-locality">By locality</h2>
      <SmallMultiples model={model} kind={measure.kind} periodIndex={periodIndex} />
      <PeriodMatrix columns={columns} kind={measure.kind} caption={model.subtitle} />
      <SaveTable table={model.table} what="all localities" name={`${measure.id}-by-locality`} />
    </section>
  );
}
