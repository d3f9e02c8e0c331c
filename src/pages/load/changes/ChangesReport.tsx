import type { Changes } from '../../../scorecard/changes/changes.ts';
import { changesInWords } from '../../../scorecard/changes/changesInWords.ts';
import {
  insideSentence,
  isoInWords,
  listInWords,
  numberInWords,
} from '../../../scorecard/format.ts';
import { everywhere } from '../../../scorecard/partnership.ts';
import { Caution } from '../../../ui/Caution.tsx';
import type { DeskActions } from '../../../ui/desk.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import { useAnswer } from '../../../ui/useAnswer.ts';
import { counted } from '../../../ui/words.ts';
import { SaveTable } from '../../parts/SaveTable.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import {
  lagFile,
  lagTable,
  monthsTable,
  movedFile,
  movedTable,
  rowsTable,
  unchangedTitles,
} from './changeTables.ts';

const mostShown = 12;

type Props = { readonly changes: DeskActions['changes']; readonly file: string };

/** Asks what changed, and says it: a sentence, what to look at, then the tables. */
export function ChangesReport({ changes, file }: Props) {
  const asked = useAnswer(useScorecard(), changes);
  if (asked.state === 'asking') {
    return (
      <p role="status" className="quiet">
        Comparing with {file} …
      </p>
    );
  }
  if (asked.state === 'failed') {
    return <Notice>The record could not be compared: {asked.reason}.</Notice>;
  }
  return <Report changes={asked.answer} file={file} />;
}

function Report({ changes, file }: { readonly changes: Changes; readonly file: string }) {
  const { warnings, otherSettings, record } = changes;
  return (
    <>
      <p className="lead">{changesInWords(changes)}</p>
      {warnings.length > 0 && (
        <Caution>
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Caution>
      )}
      {otherSettings.length > 0 && (
        <>
          <p>No change of the data, but other than then:</p>
          <ul className="measure-of-text">
            {otherSettings.map((setting) => (
              <li key={setting}>{setting}</li>
            ))}
          </ul>
        </>
      )}
      <RowsReport changes={changes} />
      <ValuesReport changes={changes} />
      <LagReport changes={changes} />
      <details className="others changes-fold">
        <summary>The load that it is compared with</summary>
        <p>
          {file}, made on {isoInWords(record.made)} by version {record.product}, data from{' '}
          {isoInWords(record.coverFrom)} to {isoInWords(record.asAt)}:
        </p>
        <ul>
          {record.files.map((each) => (
            <li key={each.file}>
              {each.file}: {numberInWords(each.read)} rows read, {numberInWords(each.used)} used
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function RowsReport({ changes }: { readonly changes: Changes }) {
  const rows = rowsTable(changes);
  const unchanged = unchangedTitles(changes);
  const months = monthsTable(changes, false);
  return (
    <>
      <h3>Rows</h3>
      {rows.rows.length > 0 && <ChangesTable table={rows} look="rows" />}
      <p className="table-note">
        {unchanged.length > 0 && `No change: ${listInWords(unchanged.map(insideSentence))}. `}
        Rows that are used are compared. A record is known again by its id, or by child and date
        where it has none; changed is another content, also another date.
      </p>
      {months.rows.length > 0 && (
        <details className="others changes-fold">
          <summary>By calendar month ({months.rows.length} with a change)</summary>
          <ChangesTable table={months} look="months" />
        </details>
      )}
      <SaveTable table={monthsTable(changes, true)} what="rows by month" name="changes-rows" />
    </>
  );
}

function ValuesReport({ changes: { measures } }: { readonly changes: Changes }) {
  const { moved, notCompared } = measures;
  const whole = moved.filter(({ place }) => place === everywhere);
  const local = moved.filter(({ place }) => place !== everywhere);
  const places = useScorecard().localities.filter(({ id }) =>
    local.some(({ place }) => place === id),
  );
  return (
    <>
      <h3>Values of past periods</h3>
      {moved.length === 0 ? (
        <p>None moved.</p>
      ) : (
        <>
          <ChangesTable table={movedTable(whole)} look="moved" most={mostShown} />
          <p className="table-note">
            Whole partnership; periods that were complete both times. Most counted rows first.
          </p>
          {places.map(({ id, name }) => {
            const values = local.filter(({ place }) => place === id);
            return (
              <details key={id} className="others changes-fold">
                <summary>
                  {name} ({values.length})
                </summary>
                <ChangesTable table={movedTable(values)} look="moved" most={mostShown} />
              </details>
            );
          })}
          <SaveTable table={movedFile(moved)} what="moved values" name="changes-values" />
        </>
      )}
      {notCompared.length > 0 && (
        <details className="others changes-fold">
          <summary>{counted(notCompared.length, 'measure')} not compared</summary>
          <ul>
            {notCompared.map(({ measure, why }) => (
              <li key={measure}>
                {measure}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function LagReport({ changes }: { readonly changes: Changes }) {
  const table = lagTable(changes);
  return (
    <>
      <h3>How much the newest periods usually still rise</h3>
      {table.rows.length === 0 ? (
        <p className="measure-of-text">
          Not known yet: it takes three loads at least four weeks apart, each kept as a record after
          the one before was opened. So far there {changes.loads === 1 ? 'is' : 'are'}{' '}
          {counted(changes.loads, 'load')}.
        </p>
      ) : (
        <>
          <ChangesTable table={table} look="lag" />
          <p className="table-note">
            Rows of a period at the next load, against those at the load before: the median, in
            brackets the least and the most. From {counted(changes.loads, 'load')}, periods of 10
            rows or more.
          </p>
          <SaveTable table={lagFile(changes)} what="recording lag" name="recording-lag" />
        </>
      )}
    </>
  );
}
