import type { FigureId, PublishedFigures } from '../../extracts/dfe/publishedFigures.ts';
import { knownShare, unavailable } from '../../measures/result.ts';
import { listInWords } from '../format.ts';
import { type Authority, type BenchmarkYear, benchmarkYears } from './benchmark.ts';
import { type PublishedShare, publishedValue } from './publishedPoint.ts';

/**
 * Several authorities as one: the sum of their counts, where every one of them has both. Where one has
 * not, there is no value: a sum without it, or over its denominator alone, would be of something else.
 */
export function together(
  figures: PublishedFigures,
  figure: FigureId,
  authorities: readonly Authority[],
  year: number,
): PublishedShare {
  const lacking: string[] = [];
  let numerator = 0;
  let denominator = 0;
  for (const { code, name } of authorities) {
    const [above, below] = publishedValue(figures, figure, code, year) ?? ['x', 'x'];
    if (typeof above === 'number' && typeof below === 'number') {
      numerator += above;
      denominator += below;
    } else {
      lacking.push(name);
    }
  }
  if (lacking.length === 0) return { point: knownShare(numerator, denominator) };
  return { point: unavailable(`there are no published counts of ${listInWords(lacking)}`) };
}

/** The figure of several authorities as one, by year; such a group has no neighbours and no quarter. */
export function togetherYears(
  figures: PublishedFigures,
  figure: FigureId,
  authorities: readonly Authority[],
): BenchmarkYear[] {
  const [first] = authorities;
  if (!first) return [];
  const oneRegion = authorities.every(({ region }) => region === first.region);
  const { neighbours: _, region, ...rest } = first;
  const asOne = { ...rest, ...(oneRegion && region ? { region } : {}) };
  return benchmarkYears(figures, figure, asOne, 'none').map((year) => ({
    ...year,
    own: together(figures, figure, authorities, year.year),
    quarter: { state: 'none' },
  }));
}
