import { bareWord } from '../tables.ts';
import { type DfeFigure, type DfeTableId, dfeTables, type Spellings } from './dfeTables.ts';

/** Where the cells of one figure stand in the rows of a file. */
export type FigurePlaces = Pick<DfeFigure, 'figure'> & {
  readonly numerator: readonly number[];
  readonly denominator: number;
  readonly percentage?: number;
};

/** A file of the DfE's statistics, and what of it is used. */
export type DfeRecognition = {
  readonly layout: DfeLayout;
  readonly title: string;
  readonly figures: readonly FigurePlaces[];
};

/** Files of the DfE's statistics that hold none of the figures are `dfe-other`. */
export type DfeLayout = `dfe-${DfeTableId | 'other'}`;

/** Which table of the statistics headers are those of, with the places of its figures. */
export function recogniseDfe(headers: readonly string[]): DfeRecognition {
  const [best] = dfeTables
    .map(({ id, title, figures }) => ({
      layout: `dfe-${id}` as const,
      title: `DfE statistics, table ${title}`,
      figures: figures.flatMap((figure) => placesOf(figure, headers) ?? []),
    }))
    .toSorted((a, b) => b.figures.length - a.figures.length);
  if (best && best.figures.length > 0) return best;
  return { layout: 'dfe-other', title: 'DfE statistics', figures: [] };
}

/** The place of the column with one of the names; a count may also say that it is one. */
export function placeOf(headers: readonly string[], spellings: Spellings): number | undefined {
  const words = headers.map(bareWord);
  const names = spellings.map(bareWord);
  const found = [...names, ...names.map((name) => `${name}count`)]
    .map((name) => words.indexOf(name))
    .find((place) => place >= 0);
  return found;
}

function placesOf(
  { figure, numerator, denominator, percentage = [] }: DfeFigure,
  headers: readonly string[],
): FigurePlaces | undefined {
  const below = placeOf(headers, denominator);
  const above =
    'columns' in numerator
      ? numerator.columns.map((spellings) => placeOf(headers, spellings))
      : bandsWithin(headers, numerator.bandsWithin);
  const places = above.filter((place) => place !== undefined);
  if (below === undefined || places.length === 0 || places.length < above.length) return undefined;
  const percent = placeOf(headers, percentage);
  return {
    figure,
    numerator: places,
    denominator: below,
    ...(percent === undefined ? {} : { percentage: percent }),
  };
}

/** `Same_day`, `1-10_days`, … `41-45_days`: the bands that end within so many days. */
function bandsWithin(headers: readonly string[], most: number): number[] {
  return headers.flatMap((header, place) => {
    if (/percent|percentile|rate|median/i.test(header)) return [];
    if (/^same.?day$/i.test(header.trim())) return [place];
    const [, last] =
      header.match(/^\D*\d+\s*(?:-|_|–|_?to_?| to )\s*(\d+)_?(?:working_?)?(?:days?)?$/i) ?? [];
    return last !== undefined && Number(last) <= most ? [place] : [];
  });
}
