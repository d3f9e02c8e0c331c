import { useId } from 'react';
import type { IssueGroup } from '../../extracts/report.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import { Button } from '../../ui/Button.tsx';
import type { Reading } from '../../ui/desk.ts';
import { saveCsv } from '../../ui/saveFile.ts';
import { count, counted } from '../../ui/words.ts';
import { FileTable } from './FileTable.tsx';
import { IssueTable } from './IssueTable.tsx';
import { MissingColumns } from './MissingColumns.tsx';

type ReadingReportProps = {
  readonly reading: Reading;
  /** Absent where it is drawn from other files. */
  readonly scorecard: Scorecard | undefined;
  issuesCsv(): Promise<string>;
  onRemove(file: string): void;
};

/** What became of every row of every file, and what to mend. */
export function ReadingReport({ reading, scorecard, issuesCsv, onRemove }: ReadingReportProps) {
  const id = useId();
  const { files } = reading.report;
  const canRemove = reading.given.origin === 'local' && files.length > 1;
  const withIssues = files.filter(({ issues }) => issues.length > 0);
  const issues = withIssues.flatMap((file) => file.issues);
  const total = issues.reduce((sum, group) => sum + group.count, 0);

  return (
    <>
      <section aria-labelledby={`${id}-files`} className="report-section">
        <h2 id={`${id}-files`}>What was read</h2>
        <FileTable files={files} {...(canRemove && { onRemove })} />
        <MissingColumns files={files} scorecard={scorecard} />
      </section>

      <section aria-labelledby={`${id}-issues`} className="report-section">
        <h2 id={`${id}-issues`}>What to look at</h2>
        {issues.length === 0 ? (
          <p>Nothing: no issue was found in these files.</p>
        ) : (
          <>
            <p className="measure-of-text">
              {counted(total, 'issue')} of {counted(issues.length, 'kind')}, with the first examples
              of each. The download has all of them, with file, line, column and value: keep it as
              you keep the extracts.
            </p>
            <p>
              <Button
                onClick={() => {
                  void issuesCsv().then((text) => saveCsv('neglect-scorecard-issues.csv', text));
                }}
              >
                Download all issues (CSV)
              </Button>
            </p>
            {withIssues.map((file) => (
              <details key={file.file} className="file-issues" open={withIssues.length === 1}>
                <summary>
                  <strong>{file.file}</strong>{' '}
                  <span className="quiet">{weightsInWords(file.issues)}</span>
                </summary>
                <IssueTable file={file} />
              </details>
            ))}
          </>
        )}
      </section>
    </>
  );
}

/** How many issues of each weight: `20 set aside, 31 warnings, 24 notes`. */
function weightsInWords(issues: readonly IssueGroup[]): string {
  const of = (severity: IssueGroup['severity']) =>
    issues
      .filter((group) => group.severity === severity)
      .reduce((sum, group) => sum + group.count, 0);
  return [
    ...(of('set aside') ? [`${count(of('set aside'))} set aside`] : []),
    ...(of('warning') ? [counted(of('warning'), 'warning')] : []),
    ...(of('note') ? [counted(of('note'), 'note')] : []),
  ].join(', ');
}
