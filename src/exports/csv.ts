import { isoFromDay, today } from '../calendar/calendarDate.ts';
import type { FigureTable } from '../charts/figureTable.ts';
import { lagInWords } from '../scorecard/changes/lagInWords.ts';
import { asAtInWords, capitalised, inventedInWords, markingInWords } from '../scorecard/format.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { latestCompletePeriod } from '../scorecard/select.ts';
import { supplyInWords } from '../scorecard/supply/supplyAt.ts';

export type CsvCell = string | number;

/** Excel reads a file as UTF-8 only where it starts with this mark. */
const byteOrderMark = '\uFEFF';

const startsFormula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const looksLikeNumber = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/** Rows as CSV (RFC 4180) that a spreadsheet opens as it is and runs nothing of. */
export function csvFromRows(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + csvText(rows);
}

/** The same without a byte order mark, for programs that read it. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** A table of the page as a file of its own. */
export function csvFromTable(scorecard: Scorecard, table: FigureTable): string {
  return csvFromRows(rowsOfFile(scorecard, table));
}

/** What a file of a table holds: what it shows, of whom, complete to when, who may see it; the table. */
export function rowsOfFile(scorecard: Scorecard, table: FigureTable): CsvCell[][] {
  return [
    ...fileHeading(scorecard, table.caption),
    [],
    table.columns.map((column) => column.title),
    ...table.rows.map((row) => row.map((cell) => cell.value)),
  ];
}

/**
 * Text that a spreadsheet would take for a formula, made plain text by an apostrophe. Text that is
 * just a number (`-5`) is left as it is.
 */
export function safeText(text: string): string {
  return startsFormula.test(text) && !looksLikeNumber.test(text) ? `'${text}` : text;
}

function fileHeading(scorecard: Scorecard, title: string): CsvCell[][] {
  const latest = latestCompletePeriod(scorecard.periods);
  const late = lagInWords(scorecard, latest);
  const supply = supplyInWords(scorecard, latest, isoFromDay(today()));
  return [
    [title],
    [scorecard.partnership.name],
    [capitalised(asAtInWords(scorecard))],
    ...(supply === undefined ? [] : [[`Newest period. ${supply}`]]),
    ...(late === undefined ? [] : [[`Newest period. ${late}`]]),
    [markingInWords(scorecard.audience)],
    ...(scorecard.invented ? [[inventedInWords]] : []),
  ];
}

function csvCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const text = safeText(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
