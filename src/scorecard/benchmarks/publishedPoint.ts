import type {
  FigureId,
  PublishedFigures,
  PublishedSymbol,
  PublishedValue,
} from '../../extracts/dfe/publishedFigures.ts';
import { knownShare, notApplicable, type Point, unavailable } from '../../measures/result.ts';

/** A published share; the DfE's own percentage stands beside it where its rounded counts give another. */
export type PublishedShare = { readonly point: Point; readonly percentage?: number };

/** What each symbol of the DfE's statistics means, as the reason why there is no value. */
const meanings: Readonly<Record<Exclude<PublishedSymbol, 'c' | 'z'>, string>> = {
  k: 'the DfE does not publish it, because it tells of deaths or serious harm',
  low: 'the published figure is too low to be shown, though not zero',
  u: 'the DfE marks the figure as of low reliability and gives none',
  x: 'the authority’s figure was not available to the DfE',
};

const notInTheFigures: PublishedShare = {
  point: unavailable('not in the published figures that are loaded'),
};

/** What was published as a share; a symbol in place of a count says why there is none. */
export function publishedPoint([numerator, denominator]: PublishedValue): Point {
  const symbol = [numerator, denominator].find((cell) => typeof cell === 'string');
  if (symbol !== undefined) return symbolPoint(symbol);
  return knownShare(Number(numerator), Number(denominator));
}

function symbolPoint(symbol: PublishedSymbol): Point {
  if (symbol === 'c') return { state: 'suppressed' };
  if (symbol === 'z') return notApplicable;
  return unavailable(meanings[symbol]);
}

/** What was published of an area for the year to 31 March; absent where the figures do not hold it. */
export function publishedValue(
  { tables }: PublishedFigures,
  figure: FigureId,
  area: string,
  year: number,
): PublishedValue | undefined {
  const values = tables.find((table) => table.figure === figure)?.values;
  const byYear = values && Object.hasOwn(values, area) ? values[area] : undefined;
  return byYear && Object.hasOwn(byYear, year) ? byYear[year] : undefined;
}

/** The published share of an area; where the figures do not hold it, that is its reason. */
export function publishedShare(
  figures: PublishedFigures,
  figure: FigureId,
  area: string,
  year: number,
): PublishedShare {
  const value = publishedValue(figures, figure, area, year);
  if (!value) return notInTheFigures;
  const [, , percentage] = value;
  return { point: publishedPoint(value), ...(percentage === undefined ? {} : { percentage }) };
}

/** The fraction that a published share stands for, where it is known. */
export function fractionOf({ point, percentage }: PublishedShare): number | undefined {
  if (point.state !== 'known') return undefined;
  return percentage === undefined ? point.value : percentage / 100;
}
