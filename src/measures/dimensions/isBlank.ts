import { noDay } from '../../calendar/calendarDate.ts';
import type { ColumnData } from '../../extracts/columns.ts';

/** Whether a cell of a column records nothing. */
export function isBlank({ kind }: ColumnData, value: number): boolean {
  if (kind === 'number') return Number.isNaN(value);
  return value === (kind === 'date' ? noDay : 0);
}
