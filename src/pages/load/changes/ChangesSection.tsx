import type { Scorecard } from '../../../scorecard/scorecard.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Desk, DeskActions } from '../../../ui/desk.ts';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { ScorecardContext } from '../../../ui/scorecardContext.ts';
import { ChangesReport } from './ChangesReport.tsx';
import { KeepRecord } from './KeepRecord.tsx';
import { OpenRecord } from './OpenRecord.tsx';
import '../../../ui/report.css';
import './changes.css';

type Props = {
  readonly desk: Desk;
  /** Absent where nothing is drawn of what was read. */
  readonly scorecard: Scorecard | undefined;
  readonly actions: DeskActions;
};

/** What changed since an earlier load, by the record that the analyst kept of it. */
export default function ChangesSection({ desk, scorecard, actions }: Props) {
  const { record, refusedRecord: refused, partnership } = desk;
  const isOther = record && record.load.partnership.id !== partnership?.id;

  return (
    <section aria-labelledby="load-changes" className="report-section changes">
      <h2 id="load-changes">What changed since the last load</h2>
      {refused && (
        <ErrorSummary title={`${refused.file} could not be used`}>
          <ul>
            {refused.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>{record ? 'The record opened before is still compared.' : 'Nothing has changed.'}</p>
        </ErrorSummary>
      )}
      {isOther && (
        <p className="measure-of-text">
          The record {record.file} is of a load for {record.load.partnership.name}: it is not
          compared with this partnership.
        </p>
      )}
      {record && !isOther && !scorecard && (
        <p className="measure-of-text">
          The record {record.file} is open: choose the extracts that are to be compared with it.
        </p>
      )}
      {record && !isOther && scorecard && (
        <ScorecardContext value={scorecard}>
          <ChangesReport changes={actions.changes} file={record.file} />
        </ScorecardContext>
      )}
      {!record && (
        <p className="measure-of-text">
          No record of an earlier load is open. With one, this page says which rows were added,
          changed or lost, which values of past periods moved, and how much the newest periods
          usually still rise.
        </p>
      )}
      <div className="button-row screen-only">
        <OpenRecord onOpen={(source) => void actions.openRecord(source)} />
        {record && (
          <Button look="plain" onClick={() => void actions.closeRecord()}>
            Close the record
          </Button>
        )}
        {scorecard && (
          <KeepRecord
            name={`load-record-${scorecard.partnership.id}-${scorecard.asAt}.json`}
            keep={actions.keepRecord}
          />
        )}
      </div>
      <p className="quiet small measure-of-text">
        A record is a file for you alone: OFFICIAL-SENSITIVE, kept with the extracts, never part of
        a meeting pack. It holds counts and keyed digests, no row, name or id; but whoever has it
        and knows a row can tell whether that row was loaded.{' '}
        {record && !isOther
          ? 'A new record takes over the history of the one that is open.'
          : 'Open the last one before you keep the next: its history goes on in it.'}
      </p>
    </section>
  );
}
