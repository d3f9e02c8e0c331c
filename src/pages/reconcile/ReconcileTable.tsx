import {
  cellRole,
  columnHeadRole,
  rowGroupRole,
  rowHeadRole,
  rowRole,
  tableRole,
} from '../parts/tableRoles.ts';
import type { ReconcileRow } from './reconcileRow.ts';

type Props = {
  readonly caption: string;
  /** Who published: the title of that column. */
  readonly publisher: string;
  readonly rows: readonly ReconcileRow[];
};

/** What was published, what the extracts give, the difference and its likely reason. */
export function ReconcileTable({ caption, publisher, rows }: Props) {
  return (
    <table className="scorecard-table reconcile-table" {...tableRole}>
      <caption className="visually-hidden">{caption}</caption>
      <thead {...rowGroupRole}>
        <tr {...rowRole}>
          <th {...columnHeadRole}>Figure</th>
          <th {...columnHeadRole} className="number">
            {publisher}
          </th>
          <th {...columnHeadRole} className="number">
            Extracts
          </th>
          <th {...columnHeadRole} className="number">
            Difference
          </th>
          <th {...columnHeadRole}>Likely reason</th>
        </tr>
      </thead>
      <tbody {...rowGroupRole}>
        {rows.map((row) => (
          <ReconcileTableRow key={row.what + row.about} row={row} publisher={publisher} />
        ))}
      </tbody>
    </table>
  );
}

function ReconcileTableRow({ row, publisher }: { row: ReconcileRow; publisher: string }) {
  return (
    <tr {...rowRole}>
      <th {...rowHeadRole} className="measure">
        {row.what}
        {row.about && <span className="measure-title">{row.about}</span>}
      </th>
      <td {...cellRole} className="number" data-label={publisher}>
        <span>
          <Counts words={row.published} />
          {row.recalculatedNote && <span className="recalculated">{row.recalculatedNote}</span>}
        </span>
      </td>
      <td {...cellRole} className="number" data-label="Extracts">
        <Counts words={row.given} />
      </td>
      <td {...cellRole} className="number" data-label="Difference">
        {row.difference || '–'}
      </td>
      <td {...cellRole} className="change" data-label="Likely reason">
        {row.cannotBeRight && (
          <strong className="cannot-be-right">
            <span aria-hidden="true">▲ </span>Cannot be right.{' '}
          </strong>
        )}
        {row.reasons.join(' ')}
      </td>
    </tr>
  );
}

/** Counts and the share in brackets after them, each unbroken. */
function Counts({ words }: { readonly words: string }) {
  const [counts, ...share] = words.split(/ (?=\()/);
  return (
    <span>
      {counts}{' '}
      {share.map((part) => (
        <span key={part} className="unbroken">
          {part}
        </span>
      ))}
    </span>
  );
}
