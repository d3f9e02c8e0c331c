import type { FigureTable } from '../charts/figureTable.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { type CsvCell, rowsOfFile, safeText } from './csv.ts';

/** The same rows as the file has, parted by tabs, which is what a spreadsheet takes when pasted. */
export function tabbedFromTable(scorecard: Scorecard, table: FigureTable): string {
  return rowsOfFile(scorecard, table)
    .map((row) => row.map(tabbedCell).join('\t'))
    .join('\n');
}

function tabbedCell(cell: CsvCell): string {
  return typeof cell === 'number' ? String(cell) : safeText(cell.replace(/[\t\r\n]+/g, ' '));
}
