import type { FigureTable } from '../../../charts/figureTable.ts';
import {
  cellRole,
  columnHeadRole,
  rowGroupRole,
  rowHeadRole,
  rowRole,
  tableRole,
} from '../../parts/tableRoles.ts';

type Props = {
  readonly table: FigureTable;
  /** Rows beyond so many are in the file only. */
  readonly most?: number;
  readonly look: 'rows' | 'months' | 'moved' | 'lag';
};

/** A table of what changed; on a narrow page each row is a block. */
export function ChangesTable({ table, look, most = table.rows.length }: Props) {
  const [head, ...columns] = table.columns;
  return (
    <>
      <table className={`scorecard-table changes-table changes-${look}`} {...tableRole}>
        <caption className="visually-hidden">{table.caption}</caption>
        <thead {...rowGroupRole}>
          <tr {...rowRole}>
            {[head, ...columns].map((column) => (
              <th key={column?.title} {...columnHeadRole} className={classOf(column?.numeric)}>
                {column?.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...rowGroupRole}>
          {table.rows.slice(0, most).map(([first, ...cells]) => (
            <tr key={[first, ...cells].map((cell) => cell?.text).join('|')} {...rowRole}>
              <th {...rowHeadRole}>{first?.text}</th>
              {cells.map((cell, index) => {
                const column = columns[index];
                return (
                  <td
                    key={column?.title}
                    {...cellRole}
                    className={classOf(column?.numeric)}
                    data-label={column?.title}
                  >
                    {cell.text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length > most && (
        <p className="table-note">
          The first {most} of {table.rows.length}; the file has all.
        </p>
      )}
    </>
  );
}

function classOf(numeric: boolean | undefined): string | undefined {
  return numeric ? 'number' : undefined;
}
