import { daysOf } from '../../extracts/columns.ts';
import type { Among } from './cases.ts';
import { type CaseColumn, type CountedCases, childOfCase } from './countedCases.ts';

/** A case that can be drawn, once however many rows its child has. */
export type Drawable = {
  /** Names the case whatever the order of rows and files: its child, or what its row says. */
  readonly key: string;
  readonly row: number;
};

/**
 * The cases that an audit can be drawn from: of each child the row with the latest date (of the same date
 * the one that comes last by what it says), and each row that names no child.
 */
export function drawable(
  { measure, data, rows }: CountedCases,
  columns: readonly CaseColumn[],
  among: Among,
): Drawable[] {
  const days = daysOf(data, measure.counts.at);
  const childOf = childOfCase(data);
  const textOf = (row: number) => columns.map(({ cell }) => cell(row)).join('\u001f');
  const isLater = (row: number, than: number) => {
    const difference = (days[row] as number) - (days[than] as number);
    return difference > 0 || (difference === 0 && textOf(row) > textOf(than));
  };
  const found = new Map<string, number>();
  for (const { row, passes } of rows) {
    if (among !== 'all' && passes !== (among === 'numerator')) continue;
    const child = childOf(row);
    const key = child === undefined ? `row\u001f${textOf(row)}` : `child\u001f${child}`;
    const known = found.get(key);
    if (known === undefined || isLater(row, known)) found.set(key, row);
  }
  return [...found].map(([key, row]) => ({ key, row }));
}
