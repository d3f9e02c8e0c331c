import type { Source } from '../extracts/source.ts';
import type { Desk, DeskActions, Given } from '../ui/desk.ts';
import { withSources } from '../ui/droppedFiles.ts';
import { FileDrop } from '../ui/FileDrop.tsx';
import { ProgressList } from '../ui/ProgressList.tsx';
import type { PageProps } from '../ui/view.ts';
import { DateOrderForm } from './load/DateOrderForm.tsx';
import { DatesForm } from './load/DatesForm.tsx';
import { EndedNotice } from './load/EndedNotice.tsx';
import { ReadingReport } from './load/ReadingReport.tsx';
import { RefusedFiles } from './load/RefusedFiles.tsx';
import { UseNow } from './load/UseNow.tsx';
import './load/load.css';

type LoadPageProps = {
  readonly desk: Desk;
  readonly actions: DeskActions;
  readonly href: PageProps['href'];
};

/** For the analyst: gives files to the page, and sees what became of every row. */
export function LoadPage({ desk, actions, href }: LoadPageProps) {
  const { partnership, activity, ended, reading } = desk;
  const given = reading?.given;
  const waits = reading?.report.files.some(({ refused }) => refused?.code === 'month-first');

  function add(added: readonly Source[]): void {
    const own = given?.origin === 'local' ? given : undefined;
    actions.read({ ...own, origin: 'local', sources: withSources(own?.sources ?? [], added) });
  }

  function readAgain(change: Partial<Given>): void {
    if (given) actions.read({ ...given, ...change });
  }

  return (
    <div className="load-page">
      <h1>Load data</h1>
      <p className="lead">
        Your files are read on this computer, in this page. <strong>Nothing is uploaded</strong>: no
        row, name or count leaves it, and when the page is closed nothing of them is kept.
      </p>

      {activity.state === 'idle' && reading && <RefusedFiles reading={reading} />}
      {ended && <EndedNotice ended={ended} hasScorecard={desk.scorecard !== undefined} />}

      {waits && activity.state === 'idle' && (
        <DateOrderForm onChoose={(dateOrder) => readAgain({ dateOrder })} />
      )}

      {activity.state !== 'idle' && <ProgressList activity={activity} onCancel={actions.cancel} />}

      <section aria-labelledby="load-files">
        <h2 id="load-files">Extracts</h2>
        {partnership ? (
          <>
            <UseNow desk={desk} onHosted={actions.openHosted} href={href} />
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
      </section>

      {reading && (
        <>
          <DatesForm
            // A new reading brings new dates, and the fields start from them.
            key={`${reading.given.asAt} ${reading.given.coverFrom} ${reading.report.asAt}`}
            reading={reading}
            onUse={readAgain}
          />
          <ReadingReport
            reading={reading}
            scorecard={reading.drawn ? desk.scorecard : undefined}
            issuesCsv={actions.issuesCsv}
            onRemove={(name) =>
              readAgain({ sources: reading.given.sources.filter((source) => source.name !== name) })
            }
          />
        </>
      )}
    </div>
  );
}
