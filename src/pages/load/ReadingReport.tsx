import { useEffect, useId, useRef } from 'react';
import type { IssueGroup } from '../../extracts/report.ts';
import type { TextChoice } from '../../extracts/textFeed.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import { Button } from '../../ui/Button.tsx';
import type { Reading } from '../../ui/desk.ts';
import { saveCsv } from '../../ui/saveFile.ts';
import { count, counted } from '../../ui/words.ts';
import { FileTable } from './FileTable.tsx';
import { IssueTable } from './IssueTable.tsx';
import { LayoutNotes } from './LayoutNotes.tsx';
import { MissingColumns } from './MissingColumns.tsx';
import { TextChoices } from './TextChoices.tsx';

type ReadingReportProps = {
  readonly reading: Reading;
  /** Absent where it is drawn from other files. */
  readonly scorecard: Scorecard | undefined;
  issuesCsv(): Promise<string>;
  onRemove(file: string): void;
  onMap(file: string): void;
  onText(choices: Readonly<Record<string, TextChoice>>): void;
};

/** What became of every row of every file, and what to mend. */
export function ReadingReport({
  reading,
  scorecard,
  issuesCsv,
  onRemove,
  onMap,
  onText,
}: ReadingReportProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const removing = useRef<{ readonly file: string; readonly index: number }>(undefined);
  const { files } = reading.report;
  const { textChoices: chosen = {} } = reading.given;
  const textKey = JSON.stringify([chosen, files.map(({ file }) => file)]);
  const canRemove = reading.given.origin === 'local' && files.length > 1;
  const withIssues = files.filter(({ issues }) => issues.length > 0);
  const issues = withIssues.flatMap((file) => file.issues);
  const total = issues.reduce((sum, group) => sum + group.count, 0);

  // The button that was pressed goes with its row, and would take the focus with it.
  useEffect(() => {
    const gone = removing.current;
    if (!gone || files.some(({ file, workbook = file }) => workbook === gone.file)) return;
    removing.current = undefined;
    if (document.activeElement !== document.body) return;
    const others = section.current?.querySelectorAll<HTMLElement>('.file-table tbody button') ?? [];
    const next = others[Math.min(gone.index, others.length - 1)];
    (next ?? section.current?.querySelector('h2'))?.focus();
  }, [files]);

  function remove(file: string): void {
    removing.current = {
      file,
      index: files.findIndex((one) => (one.workbook ?? one.file) === file),
    };
    onRemove(file);
  }

  return (
    <>
      <section ref={section} aria-labelledby={`${id}-files`} className="report-section">
        <h2 id={`${id}-files`} tabIndex={-1}>
          What was read
        </h2>
        <FileTable files={files} {...(canRemove && { onRemove: remove })} onMap={onMap} />
        <TextChoices key={textKey} files={files} chosen={chosen} onUse={onText} />
        <MissingColumns files={files} scorecard={scorecard} onMap={onMap} />
        <LayoutNotes files={files} />
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
