import { Fragment } from 'react';
import type { FileReport } from '../../extracts/report.ts';
import { type TableId, tables } from '../../extracts/tables.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import { Button } from '../../ui/Button.tsx';

type MissingColumnsProps = {
  readonly files: readonly FileReport[];
  readonly scorecard: Scorecard | undefined;
  /** Asks which columns of a file these are. */
  onMap(file: string): void;
};

/** Columns that a layout has and the file has not, and the measures that are unavailable for it. */
export function MissingColumns({ files, scorecard, onMap }: MissingColumnsProps) {
  const lacking = files
    .map((file) => ({ file, columns: missedColumns(file) }))
    .filter(({ columns }) => columns.length > 0);
  if (lacking.length === 0) return null;
  return (
    <>
      <h3>Columns that are missing</h3>
      <ul className="measure-of-text">
        {lacking.map(({ file, columns }) => {
          const lost = scorecard ? measuresWithout(scorecard, file.table, columns) : [];
          return (
            <li key={file.file}>
              {file.file}:{' '}
              {columns.map((column, index) => (
                <Fragment key={column}>
                  {index > 0 && ', '}
                  <code>{column}</code>
                </Fragment>
              ))}
              <span className="block quiet">
                {lost.length === 0
                  ? 'No measure of this scorecard needs them.'
                  : `Unavailable without them: ${lost.join('; ')}.`}
              </span>
              {file.headersIgnored.length > 0 && (
                <Button look="plain" onClick={() => onMap(file.file)}>
                  Say which column it is <span className="visually-hidden">in {file.file}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A column that may be absent, and is then blank in every row, is not missed. */
function missedColumns({ table, columnsMissing }: FileReport): readonly string[] {
  if (!table) return [];
  const optional = tables[table].columns.filter(({ absentMeansBlank }) => absentMeansBlank);
  const names = new Set(optional.map(({ name }) => name));
  return columnsMissing.filter((column) => !names.has(column));
}

function measuresWithout(
  { measures }: Scorecard,
  table: TableId | undefined,
  columns: readonly string[],
): readonly string[] {
  return measures
    .filter(
      ({ definition }) =>
        definition.table === table && definition.columns.some((column) => columns.includes(column)),
    )
    .map(({ title }) => title);
}
