import { mergeFigures } from '../../extracts/dfe/mergeFigures.ts';
import type { FigureId, PublishedFigures } from '../../extracts/dfe/publishedFigures.ts';
import { fractionOf, type PublishedShare, publishedShare } from './publishedPoint.ts';

/** The published figures that there are: those that come with the page, and those of loaded files. */
export type FiguresHere = {
  readonly shipped: PublishedFigures;
  /** Both together; the value of the later release stands, and a loaded one before a shipped one. */
  readonly figures: PublishedFigures;
};

/** A published value that the DfE changed after the figures that come with the page were made. */
export type Revision = {
  readonly year: number;
  readonly before: PublishedShare;
  readonly after: PublishedShare;
};

/** Puts the loaded figures on those that come with the page. */
export function figuresHere(shipped: PublishedFigures, loaded: PublishedFigures): FiguresHere {
  return { shipped, figures: mergeFigures([shipped, loaded]) };
}

/** What was revised of a figure of an area: years that both have, with another share. */
export function revisionsOf(
  { shipped, figures }: FiguresHere,
  figure: FigureId,
  area: string,
): Revision[] {
  const byYear = shipped.tables.find((table) => table.figure === figure)?.values[area] ?? {};
  return Object.keys(byYear)
    .map(Number)
    .map((year) => ({
      year,
      before: publishedShare(shipped, figure, area, year),
      after: publishedShare(figures, figure, area, year),
    }))
    .filter(({ before, after }) => fractionOf(before) !== fractionOf(after));
}
