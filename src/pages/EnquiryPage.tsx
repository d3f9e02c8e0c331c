import { useContext, useMemo } from 'react';
import type { Changes } from '../scorecard/changes/changes.ts';
import type { MonthlyValues } from '../scorecard/control/monthlyValues.ts';
import type { EnquiryList } from '../scorecard/enquiry/line.ts';
import { linesInARow, type StandingLine } from '../scorecard/enquiry/linesInARow.ts';
import { linesInWords } from '../scorecard/enquiry/linesInWords.ts';
import { mostLines } from '../scorecard/enquiry/linesOfEnquiry.ts';
import { enquiryRules } from '../scorecard/enquiry/rules.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { periodIndexOf, samePeriodLastYear } from '../scorecard/select.ts';
import { type AskRows, RowsContext } from '../ui/rowsContext.ts';
import { useScorecard } from '../ui/scorecardContext.ts';
import { useAnswer } from '../ui/useAnswer.ts';
import type { PageProps } from '../ui/view.ts';
import { useWorkspace } from '../ui/workspaceContext.ts';
import '../ui/report.css';
import './enquiry/enquiry.css';
import { EnquiryLine } from './enquiry/EnquiryLine.tsx';
import { PlaceAndPeriod } from './parts/PlaceAndPeriod.tsx';

/** Areas for additional scrutiny and areas of good practice, found in the data by rules. */
export function EnquiryPage({ view, go, href }: PageProps) {
  const scorecard = useScorecard();
  const rows = useContext(RowsContext);
  const ask = useMemo(() => rows && ((asked: Scorecard) => asideOf(asked, rows)), [rows]);
  const asked = useAnswer(scorecard, ask);
  const recalculations = useWorkspace()?.state.workspace.recalculations;
  const periodIndex = periodIndexOf(scorecard, view.period);
  const period = scorecard.periods[periodIndex];
  const aside = asked.state === 'answered' ? asked.answer : undefined;
  const lines = useMemo(
    () => aside && linesInARow({ scorecard, periodIndex, recalculations, ...aside }),
    [scorecard, periodIndex, recalculations, aside],
  );
  return (
    <div className="report">
      <header>
        <h1>Lines of enquiry</h1>
        <p className="report-about">
          What the data alone suggest asking about, at most {mostLines} lines. They are questions,
          not findings: a number cannot say why.
        </p>
      </header>
      <PlaceAndPeriod view={view} go={go} choose="period" />
      {period?.complete === false && (
        <p className="lead">This period is not complete: nothing is judged in it.</p>
      )}
      {asked.state === 'asking' && <p className="quiet">Looking through the measures …</p>}
      {asked.state === 'failed' && <p>The months could not be looked at: {asked.reason}.</p>}
      {lines && period?.complete && (
        <>
          <p className="lead">{linesInWords(lines, period.words)}</p>
          {lines.length > 0 &&
            (['additional scrutiny', 'good practice'] as const).map((list) => (
              <Lines key={list} list={list} lines={lines} period={period.start} href={href} />
            ))}
        </>
      )}
      <HowFound
        hasRecord={aside?.changes !== undefined}
        hasYearBefore={samePeriodLastYear(scorecard, periodIndex) !== undefined}
      />
    </div>
  );
}

type Aside = { readonly monthly: readonly MonthlyValues[]; readonly changes?: Changes | undefined };

async function asideOf({ measures }: Scorecard, { monthly, changes }: AskRows): Promise<Aside> {
  const [months, changed] = await Promise.all([
    monthly({ measures: measures.map(({ id }) => id), locality: 'all' }),
    changes(),
  ]);
  return { monthly: months, changes: changed };
}

const titles: Readonly<Record<EnquiryList, string>> = {
  'additional scrutiny': 'Areas for additional scrutiny',
  'good practice': 'Areas of good practice',
};

type LinesProps = {
  readonly list: EnquiryList;
  readonly lines: readonly StandingLine[];
  readonly period: string;
  readonly href: PageProps['href'];
};

function Lines({ list, lines, period, href }: LinesProps) {
  const own = lines.filter((line) => line.list === list);
  const id = list.replace(' ', '-');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {titles[list]} ({own.length})
      </h2>
      {own.length === 0 ? (
        <p>None.</p>
      ) : (
        <ol className="enquiry">
          {own.map((line) => (
            <li key={line.seen}>
              <EnquiryLine line={line} period={period} href={href} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type HowFoundProps = { readonly hasRecord: boolean; readonly hasYearBefore: boolean };

function HowFound({ hasRecord, hasYearBefore }: HowFoundProps) {
  return (
    <div className="how-judged">
      <h2>How lines are found</h2>
      <p>
        Each rule looks for one thing and asks for so much of it that, where nothing changes and no
        place differs, about 1 meeting in 25 has a line. Rules look for:
      </p>
      <ul>
        {enquiryRules.map(({ id, looksFor }) => (
          <li key={id}>{looksFor}</li>
        ))}
      </ul>
      {!hasYearBefore && (
        <p>
          There is no period a year before this one, so what moved since then is not looked for.
        </p>
      )}
      <p>
        What the scorecard calls a clear change, or a chart a signal, is judged one measure at a
        time; here it must be clear among all of them, so it need not be a line.
      </p>
      {!hasRecord && (
        <p>
          No record of an earlier load is open, so revised figures are not looked for: it is opened
          on the page Load data.
        </p>
      )}
    </div>
  );
}
