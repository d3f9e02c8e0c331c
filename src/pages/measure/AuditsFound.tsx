import { useContext, useMemo } from 'react';
import { questionsBehind } from '../../scorecard/audit/auditQuestions.ts';
import type { AuditResults } from '../../scorecard/audit/results.ts';
import { questionRows } from '../../scorecard/audit/resultsInWords.ts';
import { pointInWords, whenInWords } from '../../scorecard/format.ts';
import type {
  ScorecardLocality,
  ScorecardMeasure,
  ScorecardPeriod,
} from '../../scorecard/scorecard.ts';
import { type AskRows, RowsContext } from '../../ui/rowsContext.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { PageProps } from '../../ui/view.ts';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly place: ScorecardLocality;
  readonly periodIndex: number;
  readonly href: PageProps['href'];
};

/** What audits found about the practice behind a measure; nothing where no question is about it. */
export function AuditsFound(props: Props) {
  const rows = useContext(RowsContext);
  if (!rows || questionsBehind(props.measure.id).length === 0) return null;
  return <Asked {...props} ask={rows} />;
}

function Asked(props: Props & { readonly ask: AskRows }) {
  const { periodIndex, ask } = props;
  const scorecard = useScorecard();
  const period = scorecard.periods[periodIndex] as ScorecardPeriod;
  const question = useMemo(() => ({ scorecard, period }), [scorecard, period]);
  const results = useMemo(() => (of: typeof question) => ask.auditResults(of), [ask]);
  const asked = useAnswer(question, results);
  if (asked.state !== 'answered' || asked.answer.audits.state !== 'counted') return null;
  return <Found {...props} audits={asked.answer.audits} when={whenInWords('R', period)} />;
}

function Found({
  measure,
  place,
  href,
  audits,
  when,
}: Props & {
  readonly audits: Extract<AuditResults['audits'], { state: 'counted' }>;
  readonly when: string;
}) {
  const { minimumDenominator } = useScorecard().partnership;
  const columns = questionsBehind(measure.id).map(({ column }) => column);
  const rows = questionRows(audits, place.id, minimumDenominator).filter(({ id }) =>
    columns.includes(id),
  );
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="audits-found">
      <h2 id="audits-found">What audits found</h2>
      <ul className="measure-of-text">
        {rows.map(({ id, name, point, interval }) => (
          <li key={id}>
            {name} Yes: {pointInWords(point, 'share')}
            {interval && `; ${interval.startsWith('too') ? interval : `95 % interval ${interval}`}`}
            .
          </li>
        ))}
      </ul>
      <p className="table-note">
        Audits of {place.name}, {when}; the cases of an audit need not be those that are counted
        here. <a href={href({ page: 'audit', measure: undefined })}>All that audits found</a>
      </p>
    </section>
  );
}
