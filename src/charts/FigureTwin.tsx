import { FigureDataTable } from './FigureDataTable.tsx';
import { FigureFold } from './FigureFold.tsx';
import type { FigureTable } from './figureTable.ts';

type Props = { readonly table: FigureTable; readonly summary: string };

/** The table of a figure, folded away. */
export function FigureTwin({ table, summary }: Props) {
  return (
    <FigureFold summary={summary}>
      <FigureDataTable table={table} />
    </FigureFold>
  );
}
