import { addMonths, type Day, dayOf, partsOf } from '../../calendar/calendarDate.ts';
import {
  type FigureId,
  figureIds,
  type PublishedFigures,
  type PublishedValue,
} from '../../extracts/dfe/publishedFigures.ts';
import type { Point } from '../../measures/result.ts';
import { figures } from '../benchmarks/figures.ts';
import { publishedPoint, publishedValue } from '../benchmarks/publishedPoint.ts';
import { absenceInWords } from '../format.ts';
import { everywhere } from '../partnership.ts';
import type { ValueRequest } from '../valuesAt.ts';
import { type Comparison, compare } from './compare.ts';
import { type OfficialMeasure, officialMeasures } from './officialMeasures.ts';
import { areasOf, type Reconciling } from './reconcileStrategy.ts';

/** The figures of the DfE for one authority and year, beside the extracts' in the DfE's own way. */
export type OfficialTable = {
  readonly authority: string;
  /** The year that ends on 31 March. */
  readonly year: number;
  readonly rows: readonly OfficialRow[];
};

export type OfficialRow = {
  readonly title: string;
  /** The DfE's value; a count from 1 to 5 is suppressed. */
  readonly published: Point;
  /** The denominator, where the DfE shows it without the numerator. */
  readonly publishedDenominator?: number;
  readonly comparison: Comparison;
};

/** Counts up to this are hidden by the DfE at the level of an authority. */
const mostHidden = 5;

type CountedByTheDfe = Extract<OfficialMeasure, { measure: unknown }>;

type Place = { readonly name: string; readonly code: string; readonly locality: string };

/** Every year to 31 March that the extracts reach, the latest first, for each authority. */
export function reconcileOfficial(
  { partnership, official, ask }: Reconciling,
  { coverFrom, asAt }: { readonly coverFrom: Day; readonly asAt: Day },
): OfficialTable[] {
  if (!official) return [];
  const places = placesOf(partnership);
  return yearsBetween(coverFrom, asAt).flatMap((year) =>
    places.flatMap((place) => tableOf(place, year, official, ask)),
  );
}

/** The place in the extracts that each authority is: all of them where it is the only one. */
function placesOf(partnership: Reconciling['partnership']): Place[] {
  const { authorities, localities } = partnership;
  const [only, ...others] = authorities;
  if (only && others.length === 0) return [{ ...only, locality: everywhere }];
  return authorities.flatMap(({ code, name }) => {
    const own = localities.find(({ id }) => areasOf(id, partnership).includes(code));
    return own ? [{ code, name, locality: own.id }] : [];
  });
}

/** Years whose last day lies from the eve of the first covered day to the last. */
function yearsBetween(coverFrom: Day, asAt: Day): number[] {
  const first = partsOf(coverFrom - 1).year;
  const last = partsOf(asAt).year;
  return Array.from({ length: last - first + 1 }, (_, index) => last - index).filter((year) => {
    const end = endOf(year);
    return end >= coverFrom - 1 && end <= asAt;
  });
}

function endOf(year: number): Day {
  return dayOf(year, 3, 31);
}

function tableOf(
  place: Place,
  year: number,
  official: PublishedFigures,
  ask: (request: ValueRequest) => Point,
): OfficialTable[] {
  const rows = figureIds.flatMap((id) => {
    const value = publishedValue(official, id, place.code, year);
    const counted = officialMeasures[id];
    return value && 'measure' in counted ? [rowOf(id, value, counted, place, year, ask)] : [];
  });
  return rows.length > 0 ? [{ authority: place.name, year, rows }] : [];
}

function rowOf(
  id: FigureId,
  value: PublishedValue,
  counted: CountedByTheDfe,
  { locality }: Place,
  year: number,
  ask: (request: ValueRequest) => Point,
): OfficialRow {
  const [, among] = value;
  return {
    title: figures[id].title,
    published: publishedPoint(value),
    ...(typeof among === 'number' ? { publishedDenominator: among } : {}),
    comparison: comparisonOf(value, counted, locality, year, ask),
  };
}

function comparisonOf(
  value: PublishedValue,
  { measure, near }: CountedByTheDfe,
  locality: string,
  year: number,
  ask: (request: ValueRequest) => Point,
): Comparison {
  const end = endOf(year);
  const span = { from: addMonths(end + 1, -12), to: end };
  const counting = { measure, span, neglect: 'only' } as const;
  const [numerator, denominator] = value;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') {
    return hidden(value, ask({ ...counting, locality }));
  }
  const published = { numerator, denominator };
  const comparison = compare({ published, counting, locality, noun: '', official: [] }, ask);
  return near && comparison.verdict === 'differs'
    ? { ...comparison, reasons: [{ id: 'another-unit', words: near }] }
    : comparison;
}

/** Figures that the DfE publishes and no measure over the extracts can count, and why. */
export function notCounted(): string[] {
  return figureIds.flatMap((id) => {
    const counted = officialMeasures[id];
    return 'whyNone' in counted ? [`${figures[id].title}: ${counted.whyNone}`] : [];
  });
}

/** A count that the DfE hides can agree with the extracts, but never be seen to. */
function hidden(value: PublishedValue, point: Point): Comparison {
  const [numerator] = value;
  const known = { cannotBeRight: false, point } as const;
  if (numerator !== 'c' || point.state !== 'known') {
    const published = publishedPoint(value);
    const words = `The DfE gives no count: ${published.state === 'known' ? '' : absenceInWords(published)}.`;
    return { ...known, verdict: 'no-value', reasons: [{ id: 'hidden', words }] };
  }
  const within = point.numerator >= 1 && point.numerator <= mostHidden;
  const words = within
    ? `The DfE hides counts from 1 to ${mostHidden}: the extracts’ ${point.numerator} can be the same.`
    : `The DfE hides counts from 1 to ${mostHidden}, or one that would give another away: the extracts’ ${point.numerator} is not from 1 to ${mostHidden}.`;
  return { ...known, verdict: 'no-value', reasons: [{ id: 'hidden', words }] };
}
