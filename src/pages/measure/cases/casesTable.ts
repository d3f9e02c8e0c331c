import { type FigureTable, textCell } from '../../../charts/figureTable.ts';
import type { Among, Case, Cases } from '../../../scorecard/audit/cases.ts';

export type ListedCases = Extract<Cases, { state: 'listed' }>;

/** What is said of the rows of a share by which of its counts they are in. */
export const amongWords: Readonly<Record<Among, string>> = {
  numerator: 'in the numerator',
  others: 'in the denominator only',
  all: 'in the denominator, all of them',
};

/** The rows that are in a count. */
export function casesAmong({ cases }: ListedCases, among: Among): readonly Case[] {
  return among === 'all' ? cases : cases.filter(({ passes }) => passes === (among === 'numerator'));
}

/** The rows as a table, the same on the page and in the file. */
export function casesTable(
  { columns, isShare }: Pick<ListedCases, 'columns' | 'isShare'>,
  cases: readonly Case[],
  caption: string,
): FigureTable {
  const titles = [...columns, ...(isShare ? ['In the numerator'] : []), 'Row'];
  return {
    caption,
    columns: titles.map((title) => ({ title, numeric: false })),
    rows: cases.map(({ cells, passes, where }) =>
      [...cells, ...(isShare ? [passes ? 'yes' : 'no'] : []), where].map(textCell),
    ),
  };
}
