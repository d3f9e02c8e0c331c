/** Rows of text under named columns: an extract before it is written. */
export interface Table {
  readonly columns: readonly string[];
  rows: string[][];
}

/** One row: a text for every column. */
export type Cells<C extends string> = Readonly<Record<C, string>>;

/** A table of the columns in their order. */
export function table<C extends string>(columns: readonly C[], rows: readonly Cells<C>[]): Table {
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}

/** The position of a column that the table is known to have. */
export function columnIndex({ columns }: Table, column: string): number {
  const index = columns.indexOf(column);
  if (index < 0) throw new Error(`No column ${column}`);
  return index;
}

const needsQuotes = /[",\n]/;

const quote = (text: string) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The table as CSV, header first. */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(quote).join(',')}\n`).join('');
}
