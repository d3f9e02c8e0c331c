import { type FigureTable, textCell } from '../../charts/figureTable.ts';
import type { AnswerRow, AnswerScale } from '../../scorecard/audit/answerRows.ts';
import { pointInWords } from '../../scorecard/format.ts';

/** Titles of the columns: the rows’ own, each answer, what is not recorded, the share and its interval. */
export function answerTitles(head: string, { answers, wantedTitle }: AnswerScale): string[] {
  return [head, ...answers.map(({ title }) => title), 'Not recorded', wantedTitle, '95 % interval'];
}

/** The same as a file holds it. */
export function answerTable(
  caption: string,
  head: string,
  scale: AnswerScale,
  rows: readonly AnswerRow[],
): FigureTable {
  const titles = answerTitles(head, scale);
  return {
    caption,
    columns: titles.map((title, index) => ({ title, numeric: index > 0 })),
    rows: rows.map(({ name, counts, point, interval }) => [
      textCell(name),
      ...counts.map((count) => ({ text: String(count), value: count })),
      textCell(pointInWords(point, 'share')),
      textCell(interval),
    ]),
  };
}
