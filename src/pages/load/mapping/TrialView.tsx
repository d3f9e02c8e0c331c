import type { MappingTrial, TriedRow } from '../../../extracts/mapping/mappingTrial.ts';
import { ScrollSideways } from '../../../ui/ScrollSideways.tsx';
import { count, counted } from '../../../ui/words.ts';

/** The first rows as they would be read, and what could not be read. */
export function TrialView({ trial }: { readonly trial: MappingTrial }) {
  if (!trial.ok) {
    return (
      <p role="status">
        {trial.reason} {trial.todo}
      </p>
    );
  }
  const { columns, rows, issues } = trial;
  return (
    <>
      <p role="status">{accountInWords(trial)}</p>
      <ScrollSideways label="The first rows as they would be read">
        <table className="trial-table">
          <caption className="visually-hidden">The first rows as they would be read</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <th scope="row">{row.line}</th>
                <Cells row={row} columns={columns} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
      {issues.length > 0 && (
        <ul className="measure-of-text">
          {issues.map(({ code, column, title, count: times, examples }) => (
            <li key={`${code} ${column}`}>
              {title}
              {column && (
                <>
                  {' '}
                  (<code>{column}</code>)
                </>
              )}
              : {counted(times, 'row')}
              {examples[0]?.value && `, such as “${examples[0].value}” in line ${examples[0].line}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Cells({ row, columns }: { readonly row: TriedRow; readonly columns: readonly string[] }) {
  if (row.setAside) {
    return (
      <td colSpan={Math.max(columns.length, 1)} className="quiet">
        Set aside: {row.setAside}
      </td>
    );
  }
  return row.cells.map(({ text, unread }, place) => (
    <td key={columns[place]}>
      {unread === undefined ? text : <span className="quiet">cannot be read: “{unread}”</span>}
    </td>
  ));
}

function accountInWords(trial: MappingTrial & { readonly ok: true }): string {
  const { read, used, duplicates, setAside, isWhole } = trial;
  const which = isWhole ? `All ${counted(read, 'row')}` : `The first ${counted(read, 'row')}`;
  const parts = [
    `${count(used)} would be used`,
    `${count(setAside)} set aside`,
    ...(duplicates > 0 ? [counted(duplicates, 'duplicate')] : []),
  ];
  return `${which}: ${parts.join(', ')}.`;
}
