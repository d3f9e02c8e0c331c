import { useContext, useMemo } from 'react';
import { ControlFigure } from '../../charts/ControlFigure.tsx';
import { controlModel } from '../../charts/controlModel.ts';
import { assuranceOf, controlChart } from '../../scorecard/control/controlChart.ts';
import {
  assuranceInWords,
  controlSentences,
  falseSignalsInWords,
} from '../../scorecard/control/controlInWords.ts';
import type { MonthlyValues } from '../../scorecard/control/monthlyValues.ts';
import { capitalised } from '../../scorecard/format.ts';
import type { Scorecard, ScorecardLocality, ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { targetInForce, targetInWords } from '../../scorecard/target.ts';
import { recalculationsOf } from '../../scorecard/workspace/commentary.ts';
import { RowsContext } from '../../ui/rowsContext.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { useAnswer } from '../../ui/useAnswer.ts';
import { useWorkspace } from '../../ui/workspaceContext.ts';
import { SaveTable } from '../parts/SaveTable.tsx';
import { LimitDecisions } from './LimitDecisions.tsx';

type Props = { readonly measure: ScorecardMeasure; readonly place: ScorecardLocality };

/** Whether a month is a signal or noise: the measure by month as a control chart. */
export function MonthByMonth({ measure, place }: Props) {
  const rows = useContext(RowsContext);
  const scorecard = useScorecard();
  const question = useMemo(
    () => ({ scorecard, measures: [measure.id], locality: place.id }),
    [scorecard, measure.id, place.id],
  );
  const ask = useMemo(
    () =>
      rows &&
      (({ measures, locality }: { measures: readonly string[]; locality: string }) =>
        rows.monthly({ measures, locality })),
    [rows],
  );
  const asked = useAnswer(question, ask);
  if (!rows) return null;
  return (
    <section aria-labelledby="by-month" aria-busy={asked.state === 'asking'}>
      <h2 id="by-month">Signal or chance?</h2>
      {asked.state === 'asking' && <p className="quiet">Counting month by month …</p>}
      {asked.state === 'failed' && <p>The months could not be counted: {asked.reason}.</p>}
      {asked.state === 'answered' && (
        <Answer values={asked.answer[0]} measure={measure} place={place} />
      )}
    </section>
  );
}

/** So many control charts the whole scorecard comes to: measures of events, in every place. */
function chartsOf({ measures, localities }: Scorecard): number {
  const events = measures.filter(({ window, value }) => window !== 'S' && value.from === 'rows');
  return events.length * localities.length;
}

function Answer({
  values,
  measure,
  place,
}: Props & { readonly values: MonthlyValues | undefined }) {
  if (!values) return <p>This measure is not counted by month.</p>;
  if (values.state === 'not-counted') return <p>Not drawn by month: {values.reason}.</p>;
  return <Chart values={values} measure={measure} place={place} />;
}

function Chart({
  values,
  measure,
  place,
}: Props & { readonly values: Extract<MonthlyValues, { state: 'counted' }> }) {
  const scorecard = useScorecard();
  const { partnership } = scorecard;
  const handle = useWorkspace();
  const workspace = handle?.state.workspace;
  const decisions = useMemo(
    () => (workspace ? recalculationsOf(workspace, measure.id, place.id) : []),
    [workspace, measure.id, place.id],
  );
  const chart = useMemo(
    () => controlChart(measure, values, { recalculatedFrom: decisions.map(({ from }) => from) }),
    [measure, values, decisions],
  );
  const model = useMemo(
    () => controlModel(measure, place.name, chart, partnership.minimumDenominator),
    [measure, place.name, chart, partnership.minimumDenominator],
  );
  const [, ...sentences] = controlSentences(chart, measure.kind);
  const latest = values.months.at(-1);
  const target = latest && measure.kind !== 'count' ? targetInForce(measure, latest) : undefined;
  const assurance = target && assuranceOf(chart, measure.good, target.value);
  return (
    <>
      <ControlFigure model={model} />
      <p>
        {[
          ...sentences,
          ...(target && assurance
            ? [`${capitalised(assuranceInWords[assurance])} (${targetInWords(target, measure)}).`]
            : []),
        ].join(' ')}
      </p>
      <p className="report-about">
        {values.insteadOfYear &&
          'The measure itself is over 12 months, and two such values a month apart share eleven of them; here its events are counted month by month. '}
        Limits stand at the mean ± 2.66 × the mean difference between neighbouring months, and are
        the same as in NHS England’s Making Data Count; they are not worked out anew unless that is
        decided and recorded. {falseSignalsInWords(chartsOf(scorecard), values.months.length)}
      </p>
      <SaveTable
        table={model.table}
        what="these months"
        name={`${measure.id}-${place.id}-by-month`}
      />
      {handle && (
        <LimitDecisions
          measure={measure.id}
          locality={place.id}
          months={values.months}
          decisions={decisions}
          handle={handle}
        />
      )}
    </>
  );
}
