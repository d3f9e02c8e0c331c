import { useContext, useMemo } from 'react';
import type { AuditResults } from '../scorecard/audit/results.ts';
import { resultsInWords } from '../scorecard/audit/resultsInWords.ts';
import { whenInWords } from '../scorecard/format.ts';
import type { ScorecardPeriod } from '../scorecard/scorecard.ts';
import { localityOf, periodIndexOf } from '../scorecard/select.ts';
import { RowsContext } from '../ui/rowsContext.ts';
import { useScorecard } from '../ui/scorecardContext.ts';
import { useAnswer } from '../ui/useAnswer.ts';
import type { PageProps } from '../ui/view.ts';
import { useWorkspace } from '../ui/workspaceContext.ts';
import '../ui/report.css';
import './audit/audit.css';
import { Feedback } from './audit/Feedback.tsx';
import { Grades } from './audit/Grades.tsx';
import { Questions } from './audit/Questions.tsx';
import { Quotations } from './audit/Quotations.tsx';
import { SamplesTaken } from './audit/SamplesTaken.tsx';
import { PlaceAndPeriod } from './parts/PlaceAndPeriod.tsx';

/** What audits and the voices of children and parents say beside the numbers. */
export function AuditPage({ view, go, href }: PageProps) {
  const scorecard = useScorecard();
  const rows = useContext(RowsContext);
  const handle = useWorkspace();
  const periodIndex = periodIndexOf(scorecard, view.period);
  const period = scorecard.periods[periodIndex] as ScorecardPeriod;
  const question = useMemo(() => ({ scorecard, period }), [scorecard, period]);
  const ask = useMemo(() => rows && ((of: typeof question) => rows.auditResults(of)), [rows]);
  const asked = useAnswer(question, ask);
  const place = localityOf(scorecard, view.locality);
  const when = whenInWords('R', period);
  const props = { place, periodIndex, when, href };
  const results: AuditResults | undefined = asked.state === 'answered' ? asked.answer : undefined;
  return (
    <div className="report">
      <header>
        <h1>Audit</h1>
        <p className="report-about">
          What auditors found, and whether children and parents say that they were heard. Shares are
          of those recorded. {place.name}.
        </p>
      </header>
      <PlaceAndPeriod view={view} go={go} choose="both" />
      {asked.state === 'asking' && rows && <p className="quiet">Counting the audits …</p>}
      {asked.state === 'failed' && <p role="alert">Audits could not be counted: {asked.reason}.</p>}
      {results && (
        <>
          <p className="lead">
            {resultsInWords(results, place.id, when, scorecard.partnership.minimumDenominator)}
          </p>
          {results.audits.state === 'counted' && (
            <>
              <Grades audits={results.audits} {...props} />
              <Questions audits={results.audits} {...props} />
            </>
          )}
          <Feedback feedback={results.feedback} {...props} />
        </>
      )}
      {handle && <Quotations handle={handle} place={place} />}
      {handle && <SamplesTaken handle={handle} href={href} />}
    </div>
  );
}
