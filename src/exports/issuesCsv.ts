import type { IssueRow } from '../extracts/issueRows.ts';
import { type CsvCell, csvFromRows } from './csv.ts';

/** Every issue as CSV, a row each; `write` says for whom, a spreadsheet unless told. */
export function issuesCsv(
  rows: readonly IssueRow[],
  write: (rows: readonly (readonly CsvCell[])[]) => string = csvFromRows,
): string {
  const header = ['file', 'line', 'column', 'value', 'severity', 'code', 'what', 'todo'];
  return write([
    header,
    ...rows.map(({ file, line, column, value, severity, code, what, todo }) => [
      file,
      line,
      column,
      value,
      severity,
      code,
      what,
      todo,
    ]),
  ]);
}
