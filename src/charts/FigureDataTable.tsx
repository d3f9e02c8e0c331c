import type { FigureTable } from './figureTable.ts';

type Props = { readonly table: FigureTable };

/** A figure’s table; the first column names the row. */
export function FigureDataTable({ table }: Props) {
  return (
    <table className="figures">
      <caption className="visually-hidden">{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.title} scope="col" className={column.numeric ? 'number' : undefined}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first, ...cells]) => (
          <tr key={first?.text}>
            <th scope="row">{first?.text}</th>
            {cells.map((cell, index) => {
              const column = table.columns[index + 1];
              return (
                <td key={column?.title} className={column?.numeric ? 'number' : undefined}>
                  {cell.text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
