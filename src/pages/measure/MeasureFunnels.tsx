import { FunnelFigure } from '../../charts/FunnelFigure.tsx';
import { funnelModel } from '../../charts/funnelModel.ts';
import { funnelsOf } from '../../scorecard/funnels/funnel.ts';
import { funnelAt } from '../../scorecard/funnels/funnelAt.ts';
import type { ScorecardLocality, ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { SaveTable } from '../parts/SaveTable.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly place: ScorecardLocality;
  readonly periodIndex: number;
};

/** The ways of several steps that the measure is part of, in the place and period chosen. */
export function MeasureFunnels({ measure, place, periodIndex }: Props) {
  const scorecard = useScorecard();
  return funnelsOf(measure.id).map((each) => {
    const funnel = funnelAt(scorecard, each, place.id, periodIndex);
    if (!funnel) return null;
    const model = funnelModel(funnel, place.name, scorecard.partnership.minimumDenominator);
    return (
      <section key={each.id} aria-labelledby={`funnel-${each.id}`}>
        <h2 id={`funnel-${each.id}`}>{each.title}</h2>
        <p className="group-about">{each.question}</p>
        <FunnelFigure model={model} />
        <SaveTable table={model.table} what="these steps" name={`${each.id}-steps-${place.id}`} />
      </section>
    );
  });
}
