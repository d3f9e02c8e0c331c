import { useEffect, useId, useRef } from 'react';
import type { FileReport } from '../../extracts/report.ts';
import type { TextChoice } from '../../extracts/textFeed.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import { Button } from '../../ui/Button.tsx';
import type { Reading } from '../../ui/desk.ts';
import type { AskRows } from '../../ui/rowsContext.ts';
import { saveCsv } from '../../ui/saveFile.ts';
import { useQuality } from '../../ui/useQuality.ts';
import { counted } from '../../ui/words.ts';
import { CheckReport } from './CheckReport.tsx';
import { checksAcrossFiles } from './checksAcrossFiles.ts';
import { FileTable } from './FileTable.tsx';
import { LayoutNotes } from './LayoutNotes.tsx';
import { MissingColumns } from './MissingColumns.tsx';
import { TextChoices } from './TextChoices.tsx';

/** So many checks are unfolded from the start. */
const openAtFirst = 2;

type ReadingReportProps = {
  readonly reading: Reading;
  /** Absent where it is drawn from other files. */
  readonly scorecard: Scorecard | undefined;
  readonly rows: AskRows;
  issuesCsv(): Promise<string>;
  onRemove(file: string): void;
  onMap(file: string): void;
  onText(choices: Readonly<Record<string, TextChoice>>): void;
};

/** What became of every row of every file, and what to mend. */
export function ReadingReport({
  reading,
  scorecard,
  rows,
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
  const checks = checksAcrossFiles(files, reading.report.ofTheLoad);
  const total = checks.reduce((sum, { count }) => sum + count, 0);
  const quality = useQuality(scorecard, rows);

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
        {checks.length === 0 ? (
          <NothingFound files={files} />
        ) : (
          <>
            <p className="measure-of-text">
              {counted(total, 'issue')}, by {counted(checks.length, 'check')}, the gravest first.
              The download has all of them, with check, file, line, column and value: keep it as you
              keep the extracts.
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
            {checks.map((found, place) => (
              <CheckReport
                key={found.code}
                found={found}
                isOpen={place < openAtFirst}
                bearings={quality && scorecard && { quality, scorecard }}
              />
            ))}
          </>
        )}
      </section>
    </>
  );
}

/** That no check found anything; of files that were all refused there was nothing to check. */
function NothingFound({ files }: { readonly files: readonly FileReport[] }) {
  if (files.every(({ refused }) => refused))
    return <p>No row was checked: no file could be used. Why stands beside each file above.</p>;
  return <p>Nothing: no issue was found in these files.</p>;
}
