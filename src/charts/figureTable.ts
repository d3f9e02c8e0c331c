/** A table as the page shows it and as a file holds it: one value, so the two cannot differ. */
export type FigureTable = {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
};

export type FigureColumn = { readonly title: string; readonly numeric: boolean };

/** What the page shows, and the same as a file holds it: a number where it is one. */
export type FigureCell = { readonly text: string; readonly value: string | number };

/** A cell of text. */
export function textCell(text: string): FigureCell {
  return { text, value: text };
}
