import { useMemo } from 'react';
import { TrendFigure } from '../../charts/TrendFigure.tsx';
import type { TrendModel } from '../../charts/trendModel.ts';
import { withNotes } from '../../charts/trendNotes.ts';
import { earlierPositions } from '../../measures/earlierPositions.ts';
import type { ScorecardLocality, ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { periodIndexOfSpan } from '../../scorecard/workspace/about.ts';
import { annotationsOn } from '../../scorecard/workspace/commentary.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { useWorkspace } from '../../ui/workspaceContext.ts';
import { SaveTable } from '../parts/SaveTable.tsx';
import { ChartNotes } from './ChartNotes.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly model: TrendModel;
  readonly periodIndex: number;
  readonly place: ScorecardLocality;
};

/** The measure over the periods in one place, with what people noted at its points. */
export function MeasureTrend({ measure, model, periodIndex, place }: Props) {
  const scorecard = useScorecard();
  const handle = useWorkspace();
  const workspace = handle?.state.workspace;
  const annotations = useMemo(
    () => (workspace ? annotationsOn(workspace, measure.id, place.id) : []),
    [workspace, measure.id, place.id],
  );
  const earlier = earlierPositions(measure.value);
  const noted = useMemo(() => {
    const here = annotations.flatMap(({ about, words }) => {
      const index = periodIndexOfSpan(scorecard, about.period);
      return index === undefined ? [] : [{ index, words }];
    });
    return withNotes(
      model,
      here.map((note, number) => ({ ...note, number: number + 1 })),
    );
  }, [model, annotations, scorecard]);
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">Over time</h2>
      <TrendFigure key={periodIndex} model={noted} kind={measure.kind} start={periodIndex} />
      {earlier && <p className="report-about">{earlier}</p>}
      <SaveTable
        table={noted.table}
        what="these figures"
        name={`${measure.id}-${place.id}-by-period`}
      />
      {handle && (
        <ChartNotes
          measure={measure}
          place={place}
          periodIndex={periodIndex}
          annotations={annotations}
          handle={handle}
        />
      )}
    </section>
  );
}
