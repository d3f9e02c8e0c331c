import { type FigureTable, textCell } from '../charts/figureTable.ts';
import { auditColumns } from '../scorecard/audit/auditColumns.ts';
import type { Sample } from '../scorecard/audit/sample.ts';

type Drawn = Extract<Sample, { state: 'drawn' }>;

/**
 * The list that the auditors fill in: the cases, and the columns of the audits extract. Saved as CSV it
 * is that extract, so the columns of the cases are named as none of an extract is.
 */
export function auditList({ columns, cases }: Drawn, seed: string, caption: string): FigureTable {
  const own = columns.map((title) => `Case: ${title.charAt(0).toLowerCase()}${title.slice(1)}`);
  const titles = [
    'Number',
    'Stratum',
    ...own,
    'Case: row',
    ...auditColumns.map(({ name }) => name),
  ];
  return {
    caption,
    columns: titles.map((title) => ({ title, numeric: title === 'Number' })),
    rows: cases.map(({ cells, stratum, where, locality }, index) => [
      { text: String(index + 1), value: index + 1 },
      ...[stratum, ...cells, where].map(textCell),
      ...auditColumns.map(({ name }) => textCell(filledIn(name, seed, index, locality))),
    ]),
  };
}

/** What is known of an audit before it is done. */
function filledIn(column: string, seed: string, index: number, locality: string): string {
  if (column === 'audit_id') return `S${seed}-${index + 1}`;
  return column === 'locality' ? locality : '';
}
