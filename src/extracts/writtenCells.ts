import { isoFromDay, noDay } from '../calendar/calendarDate.ts';
import { categoryCode } from './category.ts';
import { bareId, type ColumnData, type TableData } from './columns.ts';
import { flagCodes } from './flag.ts';
import { columnOf } from './tables.ts';

/** The text of a cell in a row. */
export type WrittenCell = (row: number) => string;

const flagLetters: Readonly<Record<number, string>> = {
  [flagCodes.yes]: 'Y',
  [flagCodes.no]: 'N',
  [flagCodes.partly]: 'partly',
};

/** What was understood of a column, as text: ISO dates, codes, flags as Y, N or blank. */
export function writtenCells(data: TableData, name: string): WrittenCell {
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
