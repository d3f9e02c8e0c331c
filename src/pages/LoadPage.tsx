import { lazy, Suspense, useEffect, useState } from 'react';
import { today } from '../calendar/calendarDate.ts';
import type { Mapping } from '../extracts/mapping/mapping.ts';
import type { Source } from '../extracts/source.ts';
import { isLoadRecord } from '../scorecard/changes/isLoadRecord.ts';
import type { Desk, DeskActions, Given } from '../ui/desk.ts';
import { withSources } from '../ui/droppedFiles.ts';
import { FileDrop } from '../ui/FileDrop.tsx';
import { ProgressList } from '../ui/ProgressList.tsx';
import type { PageProps } from '../ui/view.ts';
import { useWorkspace } from '../ui/workspaceContext.ts';
import { AsAtDoubt } from './load/AsAtDoubt.tsx';
import { DateErrorSummary } from './load/DateErrorSummary.tsx';
import { DateOrderForm } from './load/DateOrderForm.tsx';
import { DatesForm, dateFieldId } from './load/DatesForm.tsx';
import { errorsOf, type TypedDates } from './load/dates.ts';
import { EndedNotice } from './load/EndedNotice.tsx';
import { ExtractColumns } from './load/ExtractColumns.tsx';
import { fileAnchor } from './load/fileAnchor.ts';
import { withMapping } from './load/mapping/mappingOf.ts';
import { PartnershipSection } from './load/PartnershipSection.tsx';
import { ReadingReport } from './load/ReadingReport.tsx';
import { RefusedFiles } from './load/RefusedFiles.tsx';
import { UseNow } from './load/UseNow.tsx';
import { WorkspaceStatus } from './parts/workspace/WorkspaceStatus.tsx';
import './load/load.css';

const SupplySection = lazy(() => import('./load/supply/SupplySection.tsx'));
const ChangesSection = lazy(() => import('./load/changes/ChangesSection.tsx'));

/** Few loads need it, so it is fetched when it is asked for. */
const MappingForm = lazy(async () => ({
  default: (await import('./load/mapping/MappingForm.tsx')).MappingForm,
}));

type LoadPageProps = {
  readonly desk: Desk;
  readonly actions: DeskActions;
  readonly href: PageProps['href'];
  /** The address at which a partnership is chosen, by its key. */
  partnershipHref(key: string): string;
  onPartnershipFile(file: File): void;
};

/** For the analyst: gives files to the page, and sees what became of every row. */
export function LoadPage({
  desk,
  actions,
  href,
  partnershipHref,
  onPartnershipFile,
}: LoadPageProps) {
  const { partnership, activity, ended, reading } = desk;
  const workspace = useWorkspace();
  const given = reading?.given;
  const own = given?.origin === 'local' ? given : undefined;
  const [typed, setTyped] = useState<Partial<TypedDates>>({});
  /** What was to be read with dates that are wrong; it waits until they are corrected. */
  const [held, setHeld] = useState<Given>();
  /** The file of which it is asked which column is which; or that is read anew since it was said. */
  const [mapping, setMapping] = useState<{ readonly file: string; readonly isSaid: boolean }>();
  // The sample's own dates are not for other files, so they never stand in the boxes.
  const dates: TypedDates = {
    asAt: typed.asAt ?? own?.asAt ?? '',
    coverFrom: typed.coverFrom ?? own?.coverFrom ?? '',
  };
  const errors = held ? errorsOf(dates, today()) : {};
  const idle = activity.state === 'idle';
  const drawn = reading?.drawn ? desk.scorecard : undefined;
  const waits = reading?.report.files.filter(({ refused }) => refused?.code === 'month-first');

  function read(next: Given, { asAt, coverFrom }: TypedDates = dates): void {
    const wrong = errorsOf({ asAt, coverFrom }, today());
    if (wrong.asAt || wrong.coverFrom) {
      setHeld(next);
      document.getElementById(dateFieldId[wrong.coverFrom ? 'coverFrom' : 'asAt'])?.focus();
      return;
    }
    setHeld(undefined);
    actions.read({ ...next, asAt: asAt || undefined, coverFrom: coverFrom || undefined });
  }

  function readAgain(change: Partial<Given> = {}): void {
    const before = held ?? given;
    if (before) read({ ...before, ...change });
  }

  /** A JSON file that is no record of a load can only be a workspace. */
  function isWorkspace({ name }: Source): boolean {
    return workspace !== undefined && /\.json$/i.test(name);
  }

  /** The record of an earlier load, or the workspace, may lie beside the extracts. */
  async function addWithRecords(added: readonly Source[]): Promise<void> {
    const isRecord = await Promise.all(added.map(({ blob }) => isLoadRecord(blob)));
    for (const [index, source] of added.entries()) {
      if (isRecord[index]) await actions.openRecord(source);
    }
    const others = added.filter((_, index) => !isRecord[index]);
    const file = others.filter(isWorkspace).at(-1);
    if (file) void workspace?.actions.open(new File([file.blob], file.name));
    const extracts = others.filter((each) => !isWorkspace(each));
    if (extracts.length > 0) addExtracts(extracts);
  }

  function add(added: readonly Source[]): void {
    if (added.some(({ name }) => /\.json$/i.test(name))) void addWithRecords(added);
    else addExtracts(added);
  }

  function addExtracts(added: readonly Source[]): void {
    const before = held?.origin === 'local' ? held : own;
    read({ ...before, origin: 'local', sources: withSources(before?.sources ?? [], added) });
  }

  // The form goes when the file is read anew; who used it is led to what became of the file.
  useEffect(() => {
    if (!idle || !mapping?.isSaid) return;
    setMapping(undefined);
    document.getElementById(fileAnchor(mapping.file))?.focus();
  }, [idle, mapping]);

  function takeMapping(said: Mapping): void {
    if (!partnership || !mapping) return;
    const mappings = withMapping(partnership.mappings, said);
    void actions.revisePartnership({ ...partnership, mappings });
    setMapping({ ...mapping, isSaid: true });
  }

  function ask(file: string): void {
    setMapping({ file, isSaid: false });
  }

  function takeAsAt(asAt: string): void {
    setTyped({ ...typed, asAt });
    if (given) read(given, { ...dates, asAt });
  }

  function openHosted(): void {
    setTyped({});
    setHeld(undefined);
    actions.openHosted();
  }

  return (
    <div className="load-page">
      <h1>Load data</h1>
      <p className="lead">
        Your files are read on this computer, in this page. <strong>Nothing is uploaded</strong>: no
        row, name or count leaves it, and when the page is closed nothing of them is kept.
      </p>

      {(errors.asAt || errors.coverFrom) && <DateErrorSummary errors={errors} />}
      {idle && reading && <RefusedFiles reading={reading} onMap={ask} />}
      {ended && <EndedNotice ended={ended} hasScorecard={desk.scorecard !== undefined} />}
      {idle && reading?.report.asAtDoubt && (
        <AsAtDoubt doubt={reading.report.asAtDoubt} onUse={takeAsAt} />
      )}

      {waits && waits.length > 0 && idle && (
        <DateOrderForm
          files={waits.map(({ file }) => file)}
          onChoose={(dateOrder) => readAgain({ dateOrder })}
        />
      )}

      {mapping && !mapping.isSaid && idle && (
        <Suspense fallback={<p role="status">Looking at the first rows.</p>}>
          <MappingForm
            key={mapping.file}
            file={mapping.file}
            actions={actions}
            onUse={takeMapping}
            onClose={() => {
              setMapping(undefined);
              document.getElementById(fileAnchor(mapping.file))?.focus();
            }}
          />
        </Suspense>
      )}

      {activity.state !== 'idle' && <ProgressList activity={activity} onCancel={actions.cancel} />}

      {partnership && (
        <PartnershipSection
          desk={desk}
          actions={actions}
          hrefOf={partnershipHref}
          onFile={onPartnershipFile}
        />
      )}

      <section aria-labelledby="load-files">
        <h2 id="load-files">Extracts</h2>
        {partnership ? (
          <>
            <UseNow desk={desk} onHosted={openHosted} href={href} />
            <FileDrop onFiles={add} />
            <p className="quiet small measure-of-text">
              Extracts are recognised by their headers, whatever they are called. More files can be
              added at any time; one of the same name takes the place of the one before.
            </p>
          </>
        ) : (
          <p>
            Files can be chosen as soon as the page knows whose scorecard to draw: its own files are
            needed first.
          </p>
        )}
        <ExtractColumns />
      </section>

      {partnership && workspace && (
        <section aria-labelledby="load-workspace" className="form-section">
          <h2 id="load-workspace">Workspace</h2>
          <WorkspaceStatus />
        </section>
      )}
      {partnership && (
        <DatesForm
          report={reading?.report}
          dates={dates}
          errors={errors}
          ready={held ? 'waiting' : given && 'again'}
          onType={(change) => setTyped({ ...typed, ...change })}
          onUse={readAgain}
        />
      )}
      {reading && (
        <ReadingReport
          reading={reading}
          scorecard={drawn}
          rows={actions.rows}
          issuesCsv={actions.issuesCsv}
          onMap={ask}
          onText={(textChoices) => readAgain({ textChoices })}
          onRemove={(name) => {
            const { sources } = held ?? reading.given;
            readAgain({ sources: sources.filter((source) => source.name !== name) });
          }}
        />
      )}
      {drawn && (
        <Suspense fallback={null}>
          <SupplySection scorecard={drawn} />
        </Suspense>
      )}
      {(drawn || desk.record || desk.refusedRecord) && (
        <Suspense fallback={null}>
          <ChangesSection desk={desk} scorecard={drawn} actions={actions} />
        </Suspense>
      )}
    </div>
  );
}
