import { textCell } from './figureTable.ts';
import type { TrendModel } from './trendModel.ts';

/** A few words at a point of a chart, by the number that stands there. */
export type TrendNote = {
  readonly number: number;
  /** Index of the point. */
  readonly index: number;
  readonly words: string;
};

/** The chart with notes: in its text, its readings, its table and so in its files. */
export function withNotes(model: TrendModel, notes: readonly TrendNote[]): TrendModel {
  if (notes.length === 0) return model;
  const wordsAt = (index: number) =>
    notes.filter((note) => note.index === index).map(({ number, words }) => `${number}. ${words}`);
  const told = notes.map(
    ({ number, index, words }) =>
      `Note ${number}, ${model.points[index]?.period.words ?? ''}: ${words}.`,
  );
  return {
    ...model,
    notes,
    alternative: [model.alternative, ...told].join(' '),
    points: model.points.map((point, index) => {
      const own = wordsAt(index);
      return own.length > 0
        ? { ...point, reading: `${point.reading}. Note ${own.join('; ')}` }
        : point;
    }),
    table: {
      ...model.table,
      columns: [...model.table.columns, { title: 'Note', numeric: false }],
      rows: model.table.rows.map((row, index) => [...row, textCell(wordsAt(index).join('; '))]),
    },
  };
}

/** The numbers that stand at each point that has notes. */
export function noteMarks(
  notes: readonly TrendNote[],
): readonly { readonly index: number; readonly text: string }[] {
  const indexes = [...new Set(notes.map(({ index }) => index))];
  return indexes.map((index) => ({
    index,
    text: notes
      .filter((note) => note.index === index)
      .map(({ number }) => number)
      .join(', '),
  }));
}
