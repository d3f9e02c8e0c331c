import type { ColumnData, Extracts, TableData } from '../extracts/columns.ts';
import { isWholePartnership, type Places } from '../extracts/places.ts';
import { type WrittenCell, writtenCells } from '../extracts/writtenCells.ts';
import { csvText } from './csv.ts';

/** A file to be written. */
export type TidyFile = { readonly name: string; readonly text: string };

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
  const names = data.table.columns.map(({ name }) => name).filter((name) => isWritten(data, name));
  const cells = names.map((name) => cellsOf(data, name, places));
  const rows = [names];
  for (let row = 0; row < data.rows; row += 1) rows.push(cells.map((cell) => cell(row)));
  return rows;
}

/**
 * Columns that any table may have are written where a file had them; primary need is not, since
 * what a partnership counts of it stands in `neglect`.
 */
function isWritten({ present }: TableData, name: string): boolean {
  if (name === 'primary_need') return false;
  return !extraColumns.includes(name) || present.has(name);
}

const extraColumns = ['authority', 'family_id', 'ethnicity', 'disability', 'neglect_type'];

function cellsOf(data: TableData, name: string, places: Places | undefined): WrittenCell {
  return name === 'locality' && places ? localityCells(data, places) : writtenCells(data, name);
}

/**
 * The id of the place; a row that stands for the whole partnership keeps its blank. A number worked out
 * elsewhere for a place that is not known is not counted as such, so its text stays.
 */
function localityCells(data: TableData, places: Places): WrittenCell {
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
