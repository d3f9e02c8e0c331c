import { england } from '../extracts/dfe/areas.ts';
import type { FigureId } from '../extracts/dfe/publishedFigures.ts';
import type { Good } from '../measures/measure.ts';
import type { Point } from '../measures/result.ts';
import {
  type Authority,
  areHalf,
  type BenchmarkYear,
  benchmarkYears,
  type NeighboursMean,
} from '../scorecard/benchmarks/benchmark.ts';
import { type Figure, figures, sharedDirection } from '../scorecard/benchmarks/figures.ts';
import { type FiguresHere, revisionsOf } from '../scorecard/benchmarks/figuresHere.ts';
import { ownValueAt, placeOfAuthority } from '../scorecard/benchmarks/ownValue.ts';
import { fractionOf, type PublishedShare } from '../scorecard/benchmarks/publishedPoint.ts';
import { togetherYears } from '../scorecard/benchmarks/together.ts';
import { goodInWords, percentInWords, pointInWords } from '../scorecard/format.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard/scorecard.ts';
import { type FigureCell, type FigureTable, textCell } from './figureTable.ts';
import { pointCells, pointColumns } from './pointCells.ts';

/** A measure beside one published figure, of one authority or of several as one. */
export type BenchmarkModel = {
  readonly figure: FigureId;
  readonly about: Figure;
  /** Whose figure it is, as a heading says it. */
  readonly name: string;
  readonly region?: string;
  /** The model of the neighbours; absent where none of them has a figure. */
  readonly neighboursOf?: string;
  readonly hasBest: boolean;
  readonly headline: string;
  /** What the extracts give for the same day or year, and where the authority stands among all. */
  readonly beside: string;
  readonly subtitle: string;
  /** What was changed by a later release than the one that comes with the page. */
  readonly revised: readonly string[];
  readonly rows: readonly BenchmarkRow[];
  readonly series: readonly BenchmarkSeries[];
  /** One row for each year and each of those compared. */
  readonly table: FigureTable;
};

export type BenchmarkRow = BenchmarkYear & {
  /** What the extracts give for the same day or year. */
  readonly extracts: Point;
};

export type BenchmarkSeries = {
  readonly id: 'extracts' | 'own' | 'neighbours' | 'england';
  readonly name: string;
  /** In per cent, the earliest year first; absent where there is no value. */
  readonly values: readonly { readonly year: number; readonly value?: number }[];
};

/** Whose figures are compared: one authority, or all of the partnership as one. */
export type Compared = Authority | readonly Authority[];

/** Works out what stands beside a measure, the latest year first; absent where nothing is published. */
export function benchmarkModel(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  figure: FigureId,
  here: FiguresHere,
  whose: Compared,
): BenchmarkModel | undefined {
  const about = figures[figure];
  const good = sharedDirection(figure, measure.good);
  const group = 'code' in whose ? undefined : whose;
  const one = 'code' in whose ? whose : undefined;
  const years = one
    ? benchmarkYears(here.figures, figure, one, good)
    : togetherYears(here.figures, figure, group ?? []);
  const place = one ? placeOfAuthority(scorecard, one) : 'all';
  const name = one?.name ?? scorecard.partnership.area;
  const rows = years.map((year) => ({
    ...year,
    extracts: ownValueAt(scorecard, measure, place, year.year),
  }));
  const shown = rows.find(({ own }) => own.point.state === 'known') ?? rows[0];
  if (!shown) return undefined;
  const region = (one ?? group?.[0])?.region;
  const names = { own: name, region: region ?? '' };
  return {
    figure,
    about,
    name,
    ...(region && rows.some((row) => row.region && isThere(row.region)) ? { region } : {}),
    ...(one?.neighbours && rows.some(({ neighbours }) => neighbours.state === 'known')
      ? { neighboursOf: one.neighbours.model }
      : {}),
    hasBest: rows.some(({ best }) => best.state === 'known'),
    headline: headlineOf(shown, about, names),
    beside: besideOf(shown, about, name, good),
    subtitle: `${about.title}: ${about.numerator}, of ${about.denominator}`,
    revised: one
      ? revisionsOf(here, figure, one.code).map(
          ({ year, before, after }) =>
            `${year}: ${shareInWords(after)}, before ${shareInWords(before)}`,
        )
      : [],
    rows,
    series: seriesOf(rows, name),
    table: tableOf(rows, about, names),
  };
}

type Names = { readonly own: string; readonly region: string };

/** A published share with its counts, and the DfE's own percentage where it is another. */
function shareInWords({ point, percentage }: PublishedShare): string {
  if (point.state === 'unavailable') return `has no figure (${point.reason})`;
  const words = pointInWords(point, 'share');
  return percentage === undefined
    ? words
    : `${words.replace(/\)$/, '')}; published as ${percentInWords(percentage / 100)})`;
}

/** The mean with how many it is of: `53.9 % (mean of 9 of 10)`. */
export function meanInWords(mean: NeighboursMean): string {
  if (mean.state === 'known') {
    return `${percentInWords(mean.fraction)} (mean of ${mean.known} of ${mean.of})`;
  }
  return `0 of ${mean.of} have a figure`;
}

/** When a published figure holds: `At 31 March 2024`, `In the year to 31 March 2025`. */
function whenOf({ window }: Figure, year: number): string {
  return window === 'S' ? `At 31 March ${year}` : `In the year to 31 March ${year}`;
}

function headlineOf(row: BenchmarkRow, about: Figure, { own, region }: Names): string {
  const others = [
    `${own} ${shareInWords(row.own)}`,
    ...(row.neighbours.state === 'known'
      ? [`its statistical neighbours ${meanInWords(row.neighbours)}`]
      : []),
    ...(row.region && isThere(row.region) ? [`${region} ${shareInWords(row.region)}`] : []),
    ...(isThere(row.england) ? [`${england.name} ${shareInWords(row.england)}`] : []),
  ];
  return `${whenOf(about, row.year)}, as published: ${others.join('; ')}.`;
}

function isThere({ point }: PublishedShare): boolean {
  return point.state !== 'unavailable';
}

const quarterNames = {
  1: 'lowest quarter',
  2: 'second lowest quarter',
  3: 'second highest quarter',
  4: 'highest quarter',
} as const;

function besideOf(
  { extracts, quarter }: BenchmarkRow,
  { window, differs }: Figure,
  name: string,
  good: Good,
): string {
  const same = `The extracts give ${pointInWords(extracts, 'share')} for the same ${window === 'S' ? 'day' : 'year'}.`;
  const stands =
    quarter.state === 'known'
      ? `Of the ${quarter.among} authorities with a published figure, ${name} is in the ${quarterNames[quarter.quarter]}${differs ? '' : `; ${goodInWords[good]}`}.`
      : '';
  return [...(extracts.state === 'known' ? [same] : []), stands].filter(Boolean).join(' ');
}

function seriesOf(rows: readonly BenchmarkRow[], name: string): BenchmarkSeries[] {
  const of = (
    id: BenchmarkSeries['id'],
    title: string,
    fraction: (row: BenchmarkRow) => number | undefined,
  ): BenchmarkSeries => ({
    id,
    name: title,
    values: rows.toReversed().map((row) => {
      const value = fraction(row);
      return { year: row.year, ...(value === undefined ? {} : { value: value * 100 }) };
    }),
  });
  return [
    of('england', england.name, (row) => fractionOf(row.england)),
    of('neighbours', 'Neighbours', ({ neighbours }) =>
      neighbours.state === 'known' && areHalf(neighbours) ? neighbours.fraction : undefined,
    ),
    of('own', name, (row) => fractionOf(row.own)),
    of('extracts', 'Extracts', ({ extracts }) => fractionOf({ point: extracts })),
  ].filter(({ values }) => values.some(({ value }) => value !== undefined));
}

function tableOf(
  rows: readonly BenchmarkRow[],
  about: Figure,
  { own, region }: Names,
): FigureTable {
  return {
    caption: `${about.title}, years to 31 March`,
    columns: [
      { title: 'Year to 31 March', numeric: false },
      { title: 'Whose', numeric: false },
      ...pointColumns('share'),
    ],
    rows: rows.flatMap((row) => {
      const lines: (readonly [string, FigureCell[]])[] = [
        [`${own}: from the extracts`, pointCells(row.extracts, 'share', true, 0)],
        [`${own}: published`, publishedCells(row.own)],
        ...(row.neighbours.of > 0
          ? [['Statistical neighbours: simple mean', meanCells(row.neighbours)] as const]
          : []),
        ...(row.best.state === 'known'
          ? [[`Best neighbour: ${row.best.name}`, publishedCells(row.best.share)] as const]
          : []),
        ...(row.region ? [[region, publishedCells(row.region)] as const] : []),
        [england.name, publishedCells(row.england)],
      ];
      return lines.map(([whose, cells]) => [textCell(String(row.year)), textCell(whose), ...cells]);
    }),
  };
}

function publishedCells({ point, percentage }: PublishedShare): FigureCell[] {
  const cells = pointCells(point, 'share', true, 0);
  if (percentage === undefined) return cells;
  return [...cells.slice(0, -1), textCell(`Published as ${percentInWords(percentage / 100)}`)];
}

function meanCells(mean: NeighboursMean): FigureCell[] {
  const blank = textCell('');
  if (mean.state === 'none') {
    return [blank, blank, textCell('[x]'), textCell(meanInWords(mean))];
  }
  const shown = Math.round(mean.fraction * 1000) / 10;
  const note = `${mean.known} of ${mean.of} have a figure`;
  return [
    blank,
    blank,
    { text: percentInWords(mean.fraction).replace(' %', ''), value: shown },
    textCell(note),
  ];
}
