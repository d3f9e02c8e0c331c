import { dayFromIso } from '../../calendar/calendarDate.ts';
import type { PublishedFigures } from '../../extracts/dfe/publishedFigures.ts';
import { tables } from '../../extracts/tables.ts';
import { kindOf, type Measure, type MeasureKind } from '../../measures/measure.ts';
import { type Point, unavailable } from '../../measures/result.ts';
import type { Span } from '../../measures/span.ts';
import { isLocalityOfAuthority } from '../authorityLocality.ts';
import { isoInWords } from '../format.ts';
import { everywhere, type Partnership } from '../partnership.ts';
import type { ValueRequest } from '../valuesAt.ts';
import type { PublishedCounts } from './claim.ts';
import { type Comparison, compare, percentageOf } from './compare.ts';
import { officialCounts } from './officialCounts.ts';
import { reasonsFor } from './reasons.ts';
import { narrowed, type StrategyFigure } from './strategyFigure.ts';

/** A figure of the strategy beside what the extracts give for its days. */
export type StrategyRow = {
  readonly what: string;
  readonly source: string;
  /** The days in words: `31 October 2023`, `1 April 2019 to 31 March 2020`. */
  readonly when: string;
  readonly place: string;
  /** Whether it is one locality of several. */
  readonly isPart: boolean;
  readonly published: PublishedCounts;
  /** What the published counts give, to one decimal place. */
  readonly recalculated?: number;
  readonly note?: string;
  readonly kind: MeasureKind;
  /** Why no measure counts it; absent where one does. */
  readonly whyNotMeasured?: string;
  readonly comparison: Comparison;
};

/** What the measures are asked with; the figures of the DfE are there where they could be had. */
export type Reconciling = {
  readonly partnership: Partnership;
  readonly measures: readonly Measure[];
  readonly official: PublishedFigures | undefined;
  readonly ask: (request: ValueRequest) => Point;
};

/** Every figure that the partnership's file says was published. */
export function reconcileStrategy(reconciling: Reconciling): StrategyRow[] {
  return reconciling.partnership.published.map((figure) => rowOf(figure, reconciling));
}

function rowOf(figure: StrategyFigure, reconciling: Reconciling): StrategyRow {
  const { what, source, locality, numerator, denominator, percentage, atLeast, note } = figure;
  const published = { numerator, denominator, percentage, atLeast };
  const measure = reconciling.measures.find(({ id }) => id === figure.measure);
  const { partnership } = reconciling;
  const given = numerator === undefined || !denominator ? undefined : percentageOf(published);
  return {
    what,
    source,
    when: whenOf(figure),
    place: placeOf(locality, partnership),
    isPart: locality !== everywhere,
    published,
    ...(given === undefined ? {} : { recalculated: given }),
    ...(note ? { note } : {}),
    kind: measure ? kindOf(measure) : 'count',
    ...(figure.why ? { whyNotMeasured: figure.why } : {}),
    comparison: measure
      ? comparisonOf(figure, narrowed(measure, figure), published, reconciling)
      : notMeasured(published, figure.why ?? 'no measure counts the same'),
  };
}

function comparisonOf(
  figure: StrategyFigure,
  measure: Measure,
  published: PublishedCounts,
  { partnership, official, ask }: Reconciling,
): Comparison {
  const { locality } = figure;
  const span = spanOf(figure);
  const areas = figure.area ? [figure.area] : areasOf(locality, partnership);
  return compare(
    {
      published,
      locality,
      counting: { measure, span, neglect: partnership.neglect },
      noun: measure.from === 'rows' ? tables[measure.counts.table].noun[1] : 'in all',
      official: official ? officialCounts(measure, span, areas, official) : [],
    },
    ask,
  );
}

function notMeasured(published: PublishedCounts, why: string): Comparison {
  const point = unavailable(why);
  const facts = { published, noun: 'in all', point, others: [], official: [] };
  return { verdict: 'no-value', cannotBeRight: false, point, reasons: reasonsFor(facts) };
}

function spanOf({ from, to }: StrategyFigure): Span {
  return { from: dayFromIso(from ?? to), to: dayFromIso(to) };
}

function whenOf({ from, to }: StrategyFigure): string {
  return from && from !== to ? `${isoInWords(from)} to ${isoInWords(to)}` : isoInWords(to);
}

function placeOf(locality: string, { area, localities }: Partnership): string {
  return localities.find(({ id }) => id === locality)?.name ?? area;
}

/** The codes of the authorities that a place is: all of them, or the one that has its name. */
export function areasOf(
  locality: string,
  { authorities, localities }: Pick<Partnership, 'authorities' | 'localities'>,
): string[] {
  if (locality === everywhere) return authorities.map(({ code }) => code);
  const place = localities.find(({ id }) => id === locality);
  return authorities
    .filter((authority) => place !== undefined && isLocalityOfAuthority(authority, place))
    .map(({ code }) => code);
}
