import { type FigureTable, textCell } from '../../charts/figureTable.ts';
import type { ReconcileRow } from './reconcileRow.ts';

const titles = [
  'Where from',
  'Figure',
  'Of',
  'Published',
  'Recalculated',
  'Extracts',
  'Difference',
  'Cannot be right',
  'Likely reason',
];

/** Rows as a file holds them, each with where it was published. */
export function reconcileTable(
  caption: string,
  rows: readonly (readonly [from: string, row: ReconcileRow])[],
): FigureTable {
  return {
    caption,
    columns: titles.map((title) => ({ title, numeric: false })),
    rows: rows.map(([from, row]) =>
      [
        from,
        row.what,
        row.about,
        row.published,
        row.recalculated,
        row.given,
        row.difference,
        row.cannotBeRight ? 'yes' : '',
        row.reasons.join(' '),
      ].map(textCell),
    ),
  };
}
