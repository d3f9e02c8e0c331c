import { isoFromDay, noDay } from '../calendar/calendarDate.ts';
import { categoryCode } from '../extracts/category.ts';
import { bareId, type ColumnData, type Extracts, type TableData } from '../extracts/columns.ts';
import { flagCodes } from '../extracts/flag.ts';
import { isWholePartnership, type Places } from '../extracts/places.ts';
import { columnOf } from '../extracts/tables.ts';
import { csvText } from './csv.ts';

/** A file to be written. */
export type TidyFile = { readonly name: string; readonly text: string };

const flagLetters: Readonly<Record<number, string>> = {
  [flagCodes.yes]: 'Y',
  [flagCodes.no]: 'N',
  [flagCodes.partly]: 'partly',
};

/**
 * What was understood, in the product's own layouts: a file for each table, every column, used rows
 * only in their order; ISO dates, codes, flags as Y, N or blank, localities as ids where a
 * partnership names them.
 */
export function tidyFiles(extracts: Extracts, places?: Places): TidyFile[] {
  return [...extracts.tables.values()].map((data) => ({
    name: `${data.table.id}.csv`,
    text: csvText(tidyRows(data, places)),
  }));
}

function tidyRows(data: TableData, places: Places | undefined): string[][] {
  const names = data.table.columns.map(({ name }) => name).filter((name) => !isExtra(data, name));
  const cells = names.map((name) => cellsOf(data, name, places));
  const rows = [names];
  for (let row = 0; row < data.rows; row += 1) rows.push(cells.map((cell) => cell(row)));
  return rows;
}

/** Columns that any table may have are written where a file had them. */
function isExtra({ present }: TableData, name: string): boolean {
  return extraColumns.includes(name) && !present.has(name);
}

const extraColumns = ['authority', 'family_id', 'ethnicity', 'disability', 'neglect_type'];

type Cell = (row: number) => string;

function cellsOf(data: TableData, name: string, places: Places | undefined): Cell {
  if (name === 'locality' && places) return localityCells(data, places);
  const column = data.columns.get(name) as ColumnData;
  const { values, words } = column;
  switch (column.kind) {
    case 'date':
      return (row) => (values[row] === noDay ? '' : isoFromDay(values[row] as number));
    case 'flag':
      return (row) => flagLetters[values[row] as number] ?? '';
    case 'category':
      return (row) => categoryCode(values[row] as number);
    case 'number':
      return (row) => (Number.isNaN(values[row]) ? '' : String(values[row]));
    case 'id':
    case 'child':
      return (row) => bareId(words.at(values[row] as number) ?? '');
    case 'code':
      return (row) => words.at(values[row] as number) || whereUnreadable(data, name);
    case 'factors':
    case 'text':
      return (row) => words.at(values[row] as number) ?? '';
  }
}

/** A blank cell of some codes has a meaning, so what could not be read must not become blank. */
function whereUnreadable({ table }: TableData, name: string): string {
  return columnOf(table.id, name).blankIs ? 'unreadable' : '';
}

/**
 * The id of the place; a row that stands for the whole partnership keeps its blank. A number worked out
 * elsewhere for a place that is not known is not counted as such, so its text stays.
 */
function localityCells(data: TableData, places: Places): Cell {
  const { values, words } = data.columns.get('locality') as ColumnData<'text'>;
  if (data.table.event) {
    const found = places.of(data);
    return (row) => places.ids[found[row] as number] ?? '';
  }
  return (row) => {
    const text = words[values[row] as number] ?? '';
    if (isWholePartnership(text, data.table)) return '';
    const place = places.named(text) ?? (data.table.whole ? undefined : places.unknown);
    return place === undefined ? text : (places.ids[place] ?? '');
  };
}
