import type { Written } from './feed.ts';
import { type Mapping, nearestMapping } from './mapping/mapping.ts';
import { nearestLayout } from './recognise.ts';
import type { RefusalCode } from './report.ts';

/** Files larger than this are refused: a browser tab should not be asked to hold them. */
export const largestFile = 512 * 1024 * 1024;

/** Nothing of a file can be used: why, and what to do. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly todo: string;
  /** How its text was read, where it was. */
  written?: Written;

  constructor(code: RefusalCode, reason: string, todo: string) {
    super(reason);
    this.code = code;
    this.todo = todo;
  }
}

export function refuseEmpty(): Refusal {
  return new Refusal('empty', 'The file is empty.', 'Run the extract again and save it as CSV.');
}

export function refuseSize(bytes: number): Refusal {
  const megabytes = Math.round(bytes / 1_048_576).toLocaleString('en-GB');
  return new Refusal(
    'too-large',
    `The file has ${megabytes} MB; the most that is read is ${largestFile / 1_048_576} MB.`,
    'Split the extract into files by year; files of one layout are read as one table.',
  );
}

export function refuseOldWorkbook(): Refusal {
  return new Refusal(
    'workbook',
    'The file is an Excel workbook of the old form (.xls), or one that is locked with a password.',
    'Open it in Excel and save it as .xlsx without a password, or as “CSV UTF-8 (comma delimited)”.',
  );
}

export function refuseDamagedWorkbook(): Refusal {
  return new Refusal(
    'workbook',
    'The file looks like an Excel workbook (.xlsx) and cannot be opened as one.',
    'Open it in Excel and save it again, as .xlsx or as “CSV UTF-8 (comma delimited)”.',
  );
}

export function refuseArchive(): Refusal {
  return new Refusal(
    'workbook',
    'The file is an archive (.zip), or a spreadsheet of another form than .xlsx.',
    'Unpack an archive and choose the files in it; open a spreadsheet and save it as .xlsx, or as “CSV UTF-8 (comma delimited)”.',
  );
}

export function refuseExtent(rows: number, columns: number): Refusal {
  return new Refusal(
    'too-large',
    `A sheet of the workbook reaches to row ${rows.toLocaleString('en-GB')} and column ${columns.toLocaleString('en-GB')}, further than any extract.`,
    'Open it in Excel, delete the rows below the list and the columns beside it (Ctrl+End shows the last cell), and save it again.',
  );
}

export function refuseBinary(): Refusal {
  return new Refusal(
    'binary',
    'The file is not text.',
    'Choose the CSV file that the case system or report wrote.',
  );
}

export function refuseHeaders(
  headers: readonly string[],
  mappings: readonly Mapping[] = [],
): Refusal {
  if (/^\s*</.test(headers[0] ?? '')) return refuseMarkup();
  const near = nearestLayout(headers);
  const seen = headers
    .slice(0, 6)
    .map((header) => `“${header.trim().slice(0, 40)}”`)
    .join(', ');
  const reason = `The headers are not those of a known extract (the first line has ${seen}${headers.length > 6 ? ' …' : ''}).`;
  const todo =
    mappingTodo(headers, mappings) ??
    (near
      ? `The nearest is ${near.layout.id}; it lacks ${near.lacking.join(', ')}. Rename or add these columns, or say on the page “Load data” which column is which.`
      : 'Check that the first line holds the headers, or say on the page “Load data” which column is which.');
  return new Refusal('not-recognised', reason, todo);
}

/** Reporting tools call web pages .xls or .csv, and send one where somebody must log in again. */
function refuseMarkup(): Refusal {
  return new Refusal(
    'not-recognised',
    'The file is a web page or another text in angle brackets (HTML, XML), whatever its name says.',
    'Open it in Excel and save it as .xlsx, or as “CSV UTF-8 (comma delimited)”. If it asks to log in, run the report again.',
  );
}

/** What to do where a mapping of the partnership file was made for headers that are nearly these. */
function mappingTodo(headers: readonly string[], mappings: readonly Mapping[]): string | undefined {
  const near = nearestMapping(headers, mappings);
  if (!near) return undefined;
  const lacks =
    near.lacking.length > 0
      ? `the file lacks ${near.lacking.map((header) => `“${header}”`).join(', ')}`
      : 'other columns were added to the file, or taken from it';
  return `The mapping for ${near.mapping.layout} in the partnership file was made for nearly these headers: ${lacks}. Say on the page “Load data” which column is which now.`;
}

export function refuseQuote(line: number): Refusal {
  return new Refusal(
    'unclosed-quote',
    `A quotation mark opened in the row that starts on line ${line} is never closed, so the rows after it cannot be told apart.`,
    `Look at line ${line}: close the quotation mark, or double it where it is part of the text.`,
  );
}

export function refuseLongRow(line: number): Refusal {
  return new Refusal(
    'row-too-long',
    `The row that starts on line ${line} is longer than a row of any extract.`,
    'Check that the file is a CSV extract with one record on each line.',
  );
}

export function refuseMonthFirst(column: string): Refusal {
  return new Refusal(
    'month-first',
    `The dates in ${column} look as if the month came first.`,
    'Say which it is, day first or month first, and the file is read.',
  );
}

export function refuseUnreadable(error: unknown): Refusal {
  const detail = error instanceof Error ? error.message : String(error);
  return new Refusal(
    'unreadable',
    `The file could not be read (${detail}).`,
    'Check that it is not open elsewhere and has not moved; then choose it again.',
  );
}
