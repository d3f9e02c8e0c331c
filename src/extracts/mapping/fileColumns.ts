import { headerPlace, mostTitles } from '../headerFinder.ts';
import { type ColumnSource, type Layout, sourceOf } from '../layouts/layout.ts';
import { ownLayouts } from '../layouts/ownLayouts.ts';
import type { ReadOptions } from '../readFile.ts';
import { recognise } from '../recognise.ts';
import { refuseEmpty } from '../refusal.ts';
import { bareWord, type Table, type TableId, tables } from '../tables.ts';
import { type FilePart, type FirstRows, firstRows } from './firstRows.ts';
import { type FileColumn, type Guesses, guessColumns, recordedValues } from './guessColumns.ts';
import { headerNames } from './headerNames.ts';
import { headerWords } from './headerWords.ts';
import { layoutOfMapping, type Mapping, mappableLayouts, nearestMapping } from './mapping.ts';

/**
 * What a person needs to see of a file to say which column is which. The samples are cells of rows:
 * they are for the form that shows them, and are kept nowhere.
 */
export type FileColumns = {
  readonly file: string;
  readonly headers: readonly string[];
  /** The line of the header row, and the rows that it could be instead, as they begin. */
  readonly headerLine: number;
  readonly headerChoices: readonly { readonly line: number; readonly begins: string }[];
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
  /** What the file may be, the likeliest first. */
  readonly layouts: readonly LayoutGuess[];
};

/** What a file may be, and which of its columns are then which. */
export type LayoutGuess = {
  readonly layout: string;
  readonly title: string;
  readonly table: TableId;
  /** Why it may be this, in words. */
  readonly why: string;
  /** The names of the columns that are taken until somebody says otherwise. */
  readonly answers: Readonly<Record<string, string>>;
  /** What was said to stand in every row, by column. */
  readonly always: Readonly<Record<string, string>>;
  readonly guesses: Guesses;
  /** What the layout finds by itself, so that nobody needs to say it. */
  readonly finds: Readonly<Record<string, string>>;
};

const mostSamples = 5;
const longestSample = 40;
const mostValues = 200;

/** Looks at the first rows of a file, with the header row on a line where a person says which. */
export async function columnsOfFile(
  part: FilePart,
  name: string,
  headerLine: number | undefined,
  { choice, mappings = [] }: Pick<ReadOptions, 'choice' | 'mappings'>,
): Promise<FileColumns> {
  const { rows } = await firstRows(part, { choice, mappings });
  if (rows.length === 0) throw refuseEmpty();
  const first = rows.slice(0, mostTitles);
  const said = first.findIndex(({ line }) => line === headerLine);
  const place = said >= 0 ? said : likelyHeader(first, mappings);
  const header = rows[place] ?? { cells: [], line: 1 };
  const columns = columnsBelow(header.cells, rows.slice(place + 1));
  return {
    file: name,
    headers: header.cells.map((cell) => cell.trim()),
    headerLine: header.line,
    headerChoices: first.map(({ cells, line }) => ({ line, begins: beginningOf(cells) })),
    columns: columns.map(({ name: column, values }) => ({
      name: column,
      samples: [...new Set(values)].slice(0, mostSamples).map(shortened),
    })),
    layouts: layoutGuesses(name, header.cells, columns, mappings),
  };
}

/** The first row that is known as headers; else the first that has nearly as many cells as any. */
function likelyHeader(rows: FirstRows['rows'], mappings: readonly Mapping[]): number {
  const known = headerPlace(
    rows.map(({ cells }) => cells),
    mappings,
  );
  if (known >= 0) return known;
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const most = Math.max(...widths);
  return widths.findIndex((width) => width >= most * 0.7);
}

function columnsBelow(headers: readonly string[], rows: FirstRows['rows']): FileColumn[] {
  return headerNames(headers).map((name, place) => ({
    name,
    values: recordedValues(rows.map(({ cells }) => cells[place] ?? '')).slice(0, mostValues),
  }));
}

function layoutGuesses(
  file: string,
  headers: readonly string[],
  columns: readonly FileColumn[],
  mappings: readonly Mapping[],
): LayoutGuess[] {
  const known = knownGuess(headers, columns, mappings);
  const others = ownLayouts
    .filter(({ id }) => id !== known?.layout)
    .map((layout) => guessFor(layout, file, columns))
    .toSorted((a, b) => b.fit - a.fit);
  return [...(known ? [known] : []), ...others.map(({ guess }) => guess)];
}

/** What the file was recognised as, or what a mapping for nearly the same headers says. */
function knownGuess(
  headers: readonly string[],
  columns: readonly FileColumn[],
  mappings: readonly Mapping[],
): LayoutGuess | undefined {
  const recognition = recognise(headers, mappings);
  if (recognition && Object.hasOwn(tables, recognition.table.id)) {
    const names = headerNames(headers);
    const found = [...recognition.places].flatMap(([column, place]) => {
      const own = names[place];
      return own === undefined ? [] : [[column, own] as const];
    });
    const why = recognition.mapping
      ? 'said so in the partnership file'
      : 'its headers are those of this layout';
    const guess = guessOf(recognition.layout, columns, Object.fromEntries(found), why);
    return { ...guess, always: recognition.mapping?.always ?? {} };
  }
  const near = nearestMapping(headers, mappings);
  const layout = near && layoutOfMapping(near.mapping);
  if (!near || !layout) return undefined;
  const why = 'the partnership file says so of a file with nearly the same headers';
  const guess = guessOf(layout, columns, foundBy(layout, columns), why);
  return { ...guess, always: near.mapping.always ?? {} };
}

/** The columns of a file that have the headers of a layout. */
function foundBy(layout: Layout, columns: readonly FileColumn[]): Record<string, string> {
  return Object.fromEntries(
    Object.keys(layout.columns).flatMap((column) => {
      const name = nameAmong(columns, sourceOf(layout, column));
      return name === undefined ? [] : [[column, name] as const];
    }),
  );
}

function nameAmong(
  columns: readonly FileColumn[],
  source: ColumnSource | undefined,
): string | undefined {
  const words = new Set((source?.headers ?? []).map(bareWord));
  return columns.find(({ name }) => words.has(bareWord(name)))?.name;
}

function guessOf(
  { id, title, table }: Layout,
  columns: readonly FileColumn[],
  answers: Readonly<Record<string, string>>,
  why: string,
): LayoutGuess {
  const { guesses } = guessColumns(tables[table as TableId], columns);
  const base = mappableLayouts.find((layout) => layout.id === id);
  const finds = base ? foundBy(base, columns) : {};
  return { layout: id, title, table: table as TableId, why, answers, always: {}, guesses, finds };
}

/** A layout with the columns that seem to be its own, and how well they fit. */
function guessFor(
  layout: Layout,
  file: string,
  columns: readonly FileColumn[],
): { readonly guess: LayoutGuess; readonly fit: number } {
  const table = tables[layout.table as TableId];
  const { guesses, answers, fit } = guessColumns(table, columns);
  const needed = table.columns.filter(({ required }) => required).map(({ name }) => name);
  const found = needed.filter((column) => answers[column] !== undefined);
  const isNamed = namedIn(file, table);
  return {
    guess: {
      layout: layout.id,
      title: layout.title,
      table: table.id,
      why: whyInWords(found, needed, answers, isNamed),
      answers,
      always: {},
      guesses,
      finds: foundBy(layout, columns),
    },
    fit: fit + (isNamed ? 0.5 : 0),
  };
}

function whyInWords(
  found: readonly string[],
  needed: readonly string[],
  answers: Readonly<Record<string, string>>,
  isNamed: boolean,
): string {
  const fitting = [...new Set(found.map((column) => `“${answers[column]}”`))];
  const count = `${found.length} of the ${needed.length} needed columns ${found.length === 1 ? 'seems' : 'seem'} to be there`;
  const headers = fitting.length > 0 ? `${count}: ${fitting.join(', ')}` : count;
  return isNamed ? `${headers}; the file is named so` : headers;
}

/** Whether the name of the file says the name of the table. */
function namedIn(file: string, { id }: Table): boolean {
  const words = headerWords(file);
  return headerWords(id).every((word) => words.includes(word));
}

function beginningOf(cells: readonly string[]): string {
  return shortened(
    cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .slice(0, 4)
      .join(', '),
  );
}

function shortened(text: string): string {
  return text.length > longestSample ? `${text.slice(0, longestSample)}…` : text;
}
