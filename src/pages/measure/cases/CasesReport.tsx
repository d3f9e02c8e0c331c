import { useId, useMemo, useState } from 'react';
import type { Among } from '../../../scorecard/audit/cases.ts';
import { whenInWords } from '../../../scorecard/format.ts';
import type { ScorecardPeriod } from '../../../scorecard/scorecard.ts';
import { Button } from '../../../ui/Button.tsx';
import type { AskRows } from '../../../ui/rowsContext.ts';
import { ScrollSideways } from '../../../ui/ScrollSideways.tsx';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import { useAnswer } from '../../../ui/useAnswer.ts';
import { count, counted } from '../../../ui/words.ts';
import { SaveTable } from '../../parts/SaveTable.tsx';
import './cases.css';
import { AuditSample } from './AuditSample.tsx';
import { amongWords, casesAmong, casesTable, type ListedCases } from './casesTable.ts';
import type { CasesProps } from './ShowCases.tsx';

type Props = CasesProps & { readonly ask: AskRows };

/** The rows behind a number, read from the extracts when they are asked for. */
export function CasesReport(props: Props) {
  const { measure, place, periodIndex, ask } = props;
  const scorecard = useScorecard();
  const question = useMemo(() => {
    const period = scorecard.periods[periodIndex] as ScorecardPeriod;
    return { scorecard, measure, place, period };
  }, [scorecard, measure, place, periodIndex]);
  const cases = useMemo(
    () => (of: typeof question) =>
      ask.cases({
        periodMonths: of.scorecard.periodMonths as 1 | 2 | 3 | 6 | 12,
        measure: of.measure.id,
        locality: of.place.id,
        period: of.period.start,
      }),
    [ask],
  );
  const asked = useAnswer(question, cases);
  if (asked.state === 'asking') return <p className="quiet">Reading the rows …</p>;
  if (asked.state === 'failed') {
    return (
      <p role="alert">
        The rows could not be read: {asked.reason}. Load the files again, then press the button
        again.
      </p>
    );
  }
  const { answer } = asked;
  if (answer.state === 'none') return <p>There are no rows to show: {answer.reason}.</p>;
  return (
    <>
      <Listed {...props} answer={answer} />
      <AuditSample {...props} answer={answer} />
    </>
  );
}

/** So many rows are drawn at first, and so many more each time; the file has them all. */
const shownAtFirst = 20;
const shownMore = 100;

function Listed({ measure, place, periodIndex, answer }: Props & { readonly answer: ListedCases }) {
  const id = useId();
  const scorecard = useScorecard();
  const [among, setAmong] = useState<Among>('numerator');
  const [most, setMost] = useState(shownAtFirst);
  const period = scorecard.periods[periodIndex] as ScorecardPeriod;
  const cases = casesAmong(answer, answer.isShare ? among : 'all');
  const caption = `Cases behind ${measure.title}, ${place.name}, ${whenInWords(measure.window, period)}${answer.isShare ? `: ${amongWords[among]}` : ''}`;
  const table = casesTable(answer, cases, caption);
  const [one, many] = answer.noun;
  const passing = casesAmong(answer, 'numerator').length;
  return (
    <>
      <p className="measure-of-text">
        <strong>OFFICIAL-SENSITIVE: rows about children.</strong>{' '}
        {answer.isShare
          ? `${counted(answer.cases.length, one, many)}, ${count(passing)} of them in the numerator.`
          : `${counted(answer.cases.length, one, many)}.`}{' '}
        Keep a list of them as you keep the extracts, and delete it when the audit is done.
      </p>
      {answer.isShare && (
        <div className="filters screen-only">
          <div className="filter">
            <label htmlFor={`${id}-among`}>Show those</label>
            <select
              id={`${id}-among`}
              value={among}
              onChange={({ target }) => setAmong(target.value as Among)}
            >
              {Object.entries(amongWords).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
      {cases.length === 0 ? (
        <p>None.</p>
      ) : (
        <ScrollSideways label={caption}>
          <table className="figures case-table">
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {table.columns.map(({ title }) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.slice(0, most).map((row) => (
                <tr key={row.at(-1)?.text}>
                  {row.map((cell, index) => (
                    <td key={table.columns[index]?.title}>{cell.text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollSideways>
      )}
      {cases.length > most && (
        <p className="table-note">
          The latest {most} of {count(cases.length)}; the file has all of them.{' '}
          <Button look="plain" onClick={() => setMost(most + shownMore)}>
            Show more of these cases
          </Button>
        </p>
      )}
      {cases.length > 0 && (
        <SaveTable table={table} what="these cases" name={`${measure.id}-${place.id}-cases`} />
      )}
    </>
  );
}
