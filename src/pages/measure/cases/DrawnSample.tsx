import { useEffect, useRef } from 'react';
import { auditList } from '../../../exports/auditList.ts';
import { csvFromTable } from '../../../exports/csv.ts';
import { capitalised, whenInWords } from '../../../scorecard/format.ts';
import type { ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { aboutPlace } from '../../../scorecard/workspace/about.ts';
import { Button } from '../../../ui/Button.tsx';
import { ScrollSideways } from '../../../ui/ScrollSideways.tsx';
import { saveCsv } from '../../../ui/saveFile.ts';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import type { PageProps } from '../../../ui/view.ts';
import { counted } from '../../../ui/words.ts';
import type { WorkspaceHandle } from '../../../ui/workspaceContext.ts';
import type { Drawing } from './AuditSample.tsx';
import { amongWords } from './casesTable.ts';
import { RecordSample } from './RecordSample.tsx';
import { precisionInWords } from './SampleForm.tsx';

type Props = {
  readonly drawing: Drawing;
  readonly measure: ScorecardMeasure;
  readonly handle: WorkspaceHandle | undefined;
  readonly href: PageProps['href'];
};

/** The sample that was drawn: how, whom, and the list for the auditors. */
export function DrawnSample({ drawing, measure, handle, href }: Props) {
  const scorecard = useScorecard();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { asked, of, period, sample } = drawing;
  const { cases, strata, from, leftOut, columns } = sample;
  const when = whenInWords(measure.window, period);
  const which = measure.kind === 'share' ? ` (${amongWords[asked.among]})` : '';
  const caption = `Sample for audit: ${cases.length} of ${from}, ${measure.title}${which}, ${of.name}, ${when}, seed ${asked.seed}`;
  if (cases.length === 0) {
    return <p role="alert">No case is left: all of them were audited before.</p>;
  }
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {counted(cases.length, 'case')} drawn of {from}
      </h3>
      <p className="measure-of-text">
        {capitalised(when)}, {of.name}, seed {asked.seed}.{' '}
        {leftOut > 0 && `${counted(leftOut, 'case')} audited before left out. `}
        {precisionInWords(cases.length, from)}
        {cases.length > asked.size &&
          ` More than ${asked.size}, so that each stratum has at least one.`}
      </p>
      <table className="figures">
        <caption className="visually-hidden">Cases and sample by stratum</caption>
        <thead>
          <tr>
            <th scope="col">Stratum</th>
            <th scope="col" className="number">
              Cases
            </th>
            <th scope="col" className="number">
              Drawn
            </th>
          </tr>
        </thead>
        <tbody>
          {strata.map(({ name, cases: all, taken }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{all}</td>
              <td className="number">{taken}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ScrollSideways label="The cases that were drawn">
        <table className="figures case-table">
          <caption className="visually-hidden">The cases that were drawn</caption>
          <thead>
            <tr>
              <th scope="col">Stratum</th>
              {columns.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map(({ where, stratum, cells }) => (
              <tr key={where}>
                <td>{stratum}</td>
                {cells.map((cell, index) => (
                  <td key={columns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
      <div className="button-row save-table screen-only">
        <Button
          look="main"
          onClick={() =>
            saveCsv(
              `audit-${measure.id}-${asked.seed}.csv`,
              csvFromTable(scorecard, auditList(sample, asked.seed, caption)),
            )
          }
        >
          Download the list for the auditors (CSV)
        </Button>
      </div>
      <p className="table-note">
        Filled in and saved as CSV, the list is the audits extract: load it with the others.
      </p>
      {handle && (
        <RecordSample
          taken={{ sample, asked, about: aboutPlace(measure.id, of.id, period) }}
          words={`Audit ${counted(cases.length, 'case')} of ${from}: ${measure.title}${which}, ${of.name}, ${when} (seed ${asked.seed})`}
          handle={handle}
          href={href}
        />
      )}
    </>
  );
}
