import { england, isAuthority, regions } from '../../extracts/dfe/areas.ts';
import type { FigureId, PublishedFigures } from '../../extracts/dfe/publishedFigures.ts';
import type { Good } from '../../measures/measure.ts';
import type { Partnership } from '../partnership.ts';
import { fractionOf, type PublishedShare, publishedShare } from './publishedPoint.ts';

export type Authority = Partnership['authorities'][number];

/** What others have, for one figure of one authority in the year to 31 March. */
export type BenchmarkYear = {
  readonly year: number;
  readonly own: PublishedShare;
  /** Absent where the partnership file names no region. */
  readonly region?: PublishedShare;
  readonly england: PublishedShare;
  readonly neighbours: NeighboursMean;
  readonly best: BestNeighbour;
  readonly quarter: Quarter;
};

/** The simple mean of the neighbours that have a value, and of how many. */
export type NeighboursMean =
  | {
      readonly state: 'known';
      readonly fraction: number;
      readonly known: number;
      readonly of: number;
    }
  | { readonly state: 'none'; readonly of: number };

/** The neighbour that stands best; there is none where no direction is good, or few have a value. */
export type BestNeighbour =
  | { readonly state: 'known'; readonly name: string; readonly share: PublishedShare }
  | { readonly state: 'none' };

/** Where the authority stands among all that have a value: 1 is the quarter with the lowest values. */
export type Quarter =
  | { readonly state: 'known'; readonly quarter: 1 | 2 | 3 | 4; readonly among: number }
  | { readonly state: 'none' };

/** With fewer authorities than this, a quarter would say more of who is loaded than of the authority. */
const fewestForQuarter = 100;

/** The figure by year, the latest first: every year in which anything of it is published here. */
export function benchmarkYears(
  figures: PublishedFigures,
  figure: FigureId,
  authority: Authority,
  good: Good,
): BenchmarkYear[] {
  const region = regions.find(({ name }) => name === authority.region)?.code;
  const codes = authority.neighbours?.codes ?? [];
  const areas = [authority.code, england.code, ...(region ? [region] : []), ...codes];
  return yearsOf(figures, figure, areas).map((year) => {
    const shareOf = (area: string) => publishedShare(figures, figure, area, year);
    const own = shareOf(authority.code);
    const neighbours = codes.map((code) => ({
      name: figures.areas[code] ?? code,
      share: shareOf(code),
    }));
    return {
      year,
      own,
      ...(region ? { region: shareOf(region) } : {}),
      england: shareOf(england.code),
      neighbours: meanOf(neighbours.map(({ share }) => share)),
      best: bestOf(neighbours, good),
      quarter: quarterOf(own, everyAuthority(figures, figure, year)),
    };
  });
}

/** The simple mean of the shares that are known; those that are not are left out, not taken as zero. */
export function meanOf(shares: readonly PublishedShare[]): NeighboursMean {
  const fractions = shares.map(fractionOf).filter((fraction) => fraction !== undefined);
  if (fractions.length === 0) return { state: 'none', of: shares.length };
  const sum = fractions.reduce((total, fraction) => total + fraction, 0);
  return {
    state: 'known',
    fraction: sum / fractions.length,
    known: fractions.length,
    of: shares.length,
  };
}

/** Whether half of the neighbours have a value: of fewer, none is called the best and no line is drawn. */
export function areHalf(mean: NeighboursMean): boolean {
  return mean.state === 'known' && 2 * mean.known >= mean.of;
}

/** In which quarter of all known shares one stands; shares that are equal stand together. */
export function quarterOf(own: PublishedShare, all: readonly PublishedShare[]): Quarter {
  const fraction = fractionOf(own);
  const fractions = all.map(fractionOf).filter((each) => each !== undefined);
  if (fraction === undefined || fractions.length < fewestForQuarter) return { state: 'none' };
  const lower = fractions.filter((each) => each < fraction).length;
  const equal = fractions.filter((each) => each === fraction).length;
  const place = (lower + equal / 2) / fractions.length;
  const quarter = Math.min(4, Math.floor(place * 4) + 1) as 1 | 2 | 3 | 4;
  return { state: 'known', quarter, among: fractions.length };
}

type Neighbour = { readonly name: string; readonly share: PublishedShare };

function bestOf(neighbours: readonly Neighbour[], good: Good): BestNeighbour {
  if (good === 'none' || !areHalf(meanOf(neighbours.map(({ share }) => share)))) {
    return { state: 'none' };
  }
  const sign = good === 'low' ? 1 : -1;
  const rank = ({ share }: Neighbour) => sign * (fractionOf(share) ?? 0);
  const [best] = neighbours
    .filter(({ share }) => fractionOf(share) !== undefined)
    .toSorted((a, b) => rank(a) - rank(b));
  return best ? { state: 'known', ...best } : { state: 'none' };
}

/** Every local authority that has a published value or symbol in the year. */
function everyAuthority(
  figures: PublishedFigures,
  figure: FigureId,
  year: number,
): PublishedShare[] {
  const values = figures.tables.find((table) => table.figure === figure)?.values ?? {};
  return Object.keys(values)
    .filter(isAuthority)
    .map((area) => publishedShare(figures, figure, area, year));
}

function yearsOf(figures: PublishedFigures, figure: FigureId, areas: readonly string[]): number[] {
  const values = figures.tables.find((table) => table.figure === figure)?.values ?? {};
  const years = areas.flatMap((area) =>
    Object.hasOwn(values, area) ? Object.keys(values[area] ?? {}).map(Number) : [],
  );
  return [...new Set(years)].toSorted((a, b) => b - a);
}
