import { ScrollSideways } from '../ui/ScrollSideways.tsx';
import { FigureDataTable } from './FigureDataTable.tsx';
import { FigureFold } from './FigureFold.tsx';
import type { FigureTable } from './figureTable.ts';

type Props = { readonly table: FigureTable; readonly summary: string };

/** More columns than these do not fit a telephone, however narrow each is. */
const mostColumns = 4;

/** The table of a figure, folded away. */
export function FigureTwin({ table, summary }: Props) {
  return (
    <FigureFold summary={summary}>
      {table.columns.length > mostColumns ? (
        <ScrollSideways label={table.caption}>
          <FigureDataTable table={table} />
        </ScrollSideways>
      ) : (
        <FigureDataTable table={table} />
      )}
    </FigureFold>
  );
}
