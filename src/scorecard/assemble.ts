import { isoFromDay } from '../calendar/calendarDate.ts';
import {
  type Period,
  type PeriodMonths,
  periodInShort,
  periodInWords,
  periodsBetween,
  yearStart,
} from '../calendar/period.ts';
import { aggregatesByMeasure } from '../extracts/aggregateRows.ts';
import { columnData, type TableData } from '../extracts/columns.ts';
import { latestOf } from '../extracts/coverage.ts';
import { isWholePartnership, type Places } from '../extracts/places.ts';
import type { FileReport } from '../extracts/report.ts';
import type { TableId } from '../extracts/tables.ts';
import { tables } from '../extracts/tables.ts';
import { isFromAggregates } from '../measures/aggregates.ts';
import { clusteringOf } from '../measures/clustering.ts';
import type { EvaluationContext } from '../measures/context.ts';
import { evaluate, type Grid } from '../measures/evaluate.ts';
import type { Measure, Window } from '../measures/measure.ts';
import { looksAcross } from '../measures/needs.ts';
import type { Point } from '../measures/result.ts';
import { type Span, spanOf, yearToDateSpan } from '../measures/span.ts';
import { scorecardDimensions } from './breakdown/scorecardDimensions.ts';
import { defineMeasure } from './defineMeasure.ts';
import { everywhere, type Partnership, unknownPlace } from './partnership.ts';
import type {
  Scorecard,
  ScorecardGroup,
  ScorecardLocality,
  ScorecardMeasure,
  ScorecardPeriod,
  ScorecardSource,
} from './scorecard.ts';

export type Assembly = {
  readonly partnership: Partnership;
  readonly measures: readonly Measure[];
  /** Measures that stand in no group. */
  readonly otherReadings: readonly Measure[];
  readonly context: EvaluationContext;
  readonly files: readonly FileReport[];
  readonly periodMonths: PeriodMonths;
  readonly invented: boolean;
};

/** Works out every measure for every period and locality, and puts all that may be shown into one value. */
export function assembleScorecard(assembly: Assembly): Scorecard {
  const { partnership, context, periodMonths, invented } = assembly;
  const periods = periodsBetween(
    context.coverFrom,
    context.asAt,
    periodMonths,
    partnership.yearStartMonth,
  );
  return {
    format: 'scorecard/1',
    partnership: {
      id: partnership.id,
      name: partnership.name,
      area: partnership.area,
      strategy: partnership.strategy,
      neglect: partnership.neglect,
      neglectByPrimaryNeed: partnership.neglectByPrimaryNeed,
      minimumDenominator: partnership.minimumDenominator,
      authorities: partnership.authorities,
      supply: partnership.supply,
    },
    invented,
    audience: 'internal',
    asAt: isoFromDay(context.asAt),
    coverFrom: isoFromDay(context.coverFrom),
    periodMonths,
    periods: periods.map((period, index) => scorecardPeriod(period, index, periods, assembly)),
    localities: localitiesOf(partnership, context),
    groups: partnership.groups.map(groupOf),
    measures: assembly.measures.map((measure) => measureOf(measure, periods, assembly)),
    otherReadings: assembly.otherReadings.map((measure) => measureOf(measure, periods, assembly)),
    sources: sourcesOf(assembly),
  };
}

function scorecardPeriod(
  period: Period,
  index: number,
  periods: readonly Period[],
  { periodMonths, partnership }: Assembly,
): ScorecardPeriod {
  const before = index - 12 / periodMonths;
  return {
    start: isoFromDay(period.start),
    end: isoFromDay(period.end),
    complete: period.complete,
    words: periodInWords(period),
    short: periodInShort(period),
    yearStart: isoFromDay(yearStart(period.end, partnership.yearStartMonth)),
    ...(periods[before] ? { yearBefore: before } : {}),
  };
}

/** The total, the partnership's localities and, where a row fell there, the unknown. */
function localitiesOf(
  { area, localities }: Partnership,
  context: EvaluationContext,
): ScorecardLocality[] {
  const named = localities.map(({ id, name, outOfArea }) => ({ id, name, outOfArea }));
  const unknown = { id: unknownPlace, name: 'Locality not known', outOfArea: false };
  return [
    { id: everywhere, name: `All of ${area}`, outOfArea: false },
    ...named,
    ...(hasUnknown(context) ? [unknown] : []),
  ];
}

/** Whether a row of an event, or a return of a locality that is not known, fell into the unknown. */
function hasUnknown({ extracts, places }: EvaluationContext): boolean {
  return [...extracts.tables.values()].some((data) => {
    if (data.table.event) return places.of(data).includes(places.unknown);
    if (data.table.id === 'aggregates') return hasUnknownNumber(data, places);
    return data.table.id === 'returns' && hasUnknownText(data, places);
  });
}

/** Whether a number other than 0 is of a place that is not known. */
function hasUnknownNumber(data: TableData, places: Places): boolean {
  return [...aggregatesByMeasure(data).values()]
    .flat()
    .some(
      ({ locality, numerator, denominator }) =>
        places.named(locality) === places.unknown && (numerator > 0 || denominator > 0),
    );
}

function hasUnknownText(data: TableData, places: Places): boolean {
  const { values, words } = columnData(data, 'locality', 'text');
  return values.some((value) => {
    const text = words[value] ?? '';
    return !isWholePartnership(text) && (places.named(text) ?? places.unknown) === places.unknown;
  });
}

function groupOf({ id, title, about, measures }: Partnership['groups'][number]): ScorecardGroup {
  return { id, title, about, measures: measures.map(({ measure }) => measure) };
}

function measureOf(
  measure: Measure,
  periods: readonly Period[],
  { partnership, context, files, periodMonths }: Assembly,
): ScorecardMeasure {
  const { window } = measure;
  const spans = periods.map((period) => spanOf(window, period));
  const years = periods.map((period) => yearToDateSpan(period, partnership.yearStartMonth));
  return {
    ...defineMeasure(measure, partnership, periodMonths),
    dimensions: scorecardDimensions(measure, partnership, context),
    clustering: clusteringOf(measure, latestSpans(window, spans, periodMonths), context),
    ...(isFromAggregates(measure, context)
      ? { fromAggregates: true }
      : unmatchedBy(measure, files)),
    points: byPlace(evaluate(measure, spans, context), context),
    ...(window === 'P' ? { yearToDate: byPlace(evaluate(measure, years, context), context) } : {}),
  };
}

/** The spans of the latest 12 months that share no day with each other. */
function latestSpans(
  window: Window,
  spans: readonly Span[],
  periodMonths: number,
): readonly Span[] {
  return spans.slice(window === 'P' ? -12 / periodMonths : -1);
}

/** The extracts whose children the measure cannot find, by what the checks found. */
function unmatchedBy(
  measure: Measure,
  files: readonly FileReport[],
): Pick<ScorecardMeasure, 'unmatched'> {
  const found = files.flatMap(({ table, issues }) =>
    table && issues.some(({ code }) => code === 'ids-match-none') ? [table] : [],
  );
  const unmatched = [...new Set(found)].filter((table) => looksAcross(measure, table));
  return unmatched.length > 0 ? { unmatched } : {};
}

function byPlace(grid: Grid, { places }: EvaluationContext): Record<string, readonly Point[]> {
  const ids = [...places.ids, everywhere];
  return Object.fromEntries(ids.map((id, place) => [id, grid[place] ?? []]));
}

function sourcesOf({ context, files }: Assembly): ScorecardSource[] {
  return [...context.extracts.tables].map(([id, data]) => {
    const own = files.filter(({ table }) => table === id);
    const sum = (of: (file: FileReport) => number) =>
      own.reduce((total, file) => total + of(file), 0);
    const cut = own.filter(isCut).map(({ file }) => file);
    const { latest, unknown } = context.once(`reach ${id}`, () => reachOf(data, context));
    return {
      table: id,
      title: tables[id as TableId].title,
      files: own.map(({ file }) => file),
      columns: data.table.columns.map(({ name }) => name).filter((name) => data.present.has(name)),
      read: sum(({ read }) => read),
      used: sum(({ used }) => used),
      duplicates: sum(({ duplicates }) => duplicates),
      setAside: sum(({ setAside }) => setAside),
      ...(latest === undefined ? {} : { latest: isoFromDay(latest) }),
      ...(cut.length > 0 ? { cut } : {}),
      unknownLocality: unknown,
    };
  });
}

/** The latest event of a table that is known, and how many of its rows are of no locality that is. */
function reachOf(data: TableData, { asAt, places }: EvaluationContext) {
  const isUnknown = (place: number) => place === places.unknown;
  return {
    latest: latestOf(data, asAt),
    unknown: data.table.event ? places.of(data).filter(isUnknown).length : 0,
  };
}

function isCut({ issues }: FileReport): boolean {
  return issues.some(({ code }) => code === 'cut-export');
}
