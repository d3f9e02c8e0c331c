import type { MeasureKind } from '../measures/measure.ts';
import type { Point } from '../measures/result.ts';
import {
  absenceInSentence,
  asComparedInWords,
  capitalised,
  datesInWords,
  drawnValue,
  insideSentence,
  pointInWords,
  unitInWords,
  valueInWords,
  whenInWords,
} from '../scorecard/format.ts';
import { comparisonsAt, movementSince } from '../scorecard/movement.ts';
import type { Scorecard, ScorecardMeasure, ScorecardPeriod } from '../scorecard/scorecard.ts';
import { latestCompletePeriod, localityOf, pointsOf } from '../scorecard/select.ts';
import { againstTarget } from '../scorecard/target.ts';
import { type FigureTable, textCell } from './figureTable.ts';
import { pointCells, pointColumns } from './pointCells.ts';
import { targetCells, targetColumns, targetSentence } from './targetCells.ts';
import { type TargetSegment, targetSegments } from './targetSegments.ts';
import type { TrendNote } from './trendNotes.ts';

/** A measure in one place over the periods; the chart, its table, its file and its text draw this. */
export type TrendModel = {
  /** A headline made from the data. */
  readonly headline: string;
  /** Measure, unit, place and dates. */
  readonly subtitle: string;
  /** The chart in words, for whoever does not see it. */
  readonly alternative: string;
  readonly points: readonly TrendPoint[];
  readonly targets: readonly TargetSegment[];
  readonly table: FigureTable;
  /** What people wrote at its points; only where there is something. */
  readonly notes?: readonly TrendNote[];
};

export type TrendPoint = {
  readonly period: ScorecardPeriod;
  readonly point: Point;
  /** Height on the axis, not rounded; absent where there is no value, which leaves a gap. */
  readonly drawn?: number;
  /** The value without its counts, as a label on the line. */
  readonly label: string;
  /** `April and May 2025: 31 of 88 (35.2 %)`. */
  readonly reading: string;
};

/** Works out the trend of a measure in a place. */
export function trendModel(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
): TrendModel {
  const place = localityOf(scorecard, locality).name;
  const { minimumDenominator } = scorecard.partnership;
  const points = trendPoints(scorecard, measure, locality);
  const against = scorecard.periods.map((_, index) =>
    againstTarget(scorecard, measure, locality, index),
  );
  const subtitle = `${subtitleOf(measure, points)}, ${place}, ${datesInWords(scorecard.periods)}`;
  return {
    headline: headlineOf(scorecard, measure, locality, points),
    subtitle,
    alternative: [alternativeOf(measure, place, points), ...targetSentence(measure, against)].join(
      ' ',
    ),
    points,
    targets: targetSegments(measure, scorecard.periods),
    table: {
      caption: subtitle,
      columns: [
        { title: 'Period', numeric: false },
        ...pointColumns(measure.kind),
        ...targetColumns(measure),
      ],
      rows: points.map(({ period, point }, index) => [
        textCell(period.words),
        ...pointCells(point, measure.kind, period.complete, minimumDenominator),
        ...targetCells(measure, against[index]),
      ]),
    },
  };
}

/** The points of a trend alone, for a line that is drawn beside its own figures. */
export function trendPoints(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
): TrendPoint[] {
  return trendPointsOf(scorecard.periods, pointsOf(scorecard, measure, locality), measure.kind);
}

/** Points as they are drawn, each with its period. */
export function trendPointsOf(
  periods: readonly ScorecardPeriod[],
  points: readonly Point[],
  kind: MeasureKind,
): TrendPoint[] {
  return points.flatMap((point, index) => {
    const period = periods[index];
    return period ? [trendPoint(kind, period, point)] : [];
  });
}

/**
 * The chart in words: how many values, from where to where, and the lowest and the highest of the
 * complete periods.
 */
export function alternativeOf(
  measure: Pick<ScorecardMeasure, 'title' | 'kind'>,
  place: string,
  points: readonly TrendPoint[],
): string {
  const what = `${measure.title}, ${place}`;
  const drawn = points.filter(hasValue);
  const first = drawn[0];
  const last = drawn.at(-1);
  if (!first || !last) return `${what}: no line in any of ${points.length} periods.`;
  if (drawn.length === 1) return `${what}: one value. ${first.reading}.`;
  const gaps = points.length - drawn.length;
  const missing = gaps === 0 ? '' : ` ${gaps} of ${points.length} periods are a gap.`;
  const range = rangeOf(drawn.filter(({ period }) => period.complete));
  return `${what}, ${drawn.length} values. First ${first.reading}. Last ${last.reading}.${range}${missing}`;
}

function rangeOf(points: readonly DrawnPoint[]): string {
  const [first] = points;
  if (!first || points.length < 2) return '';
  const lowest = points.reduce((low, each) => (each.drawn < low.drawn ? each : low), first);
  const highest = points.reduce((high, each) => (each.drawn > high.drawn ? each : high), first);
  if (lowest.drawn === highest.drawn) return ' The same in every complete period.';
  return ` Lowest in ${lowest.period.words} (${lowest.label}), highest in ${highest.period.words} (${highest.label}).`;
}

type DrawnPoint = TrendPoint & { readonly drawn: number };

function hasValue(point: TrendPoint): point is DrawnPoint {
  return point.drawn !== undefined;
}

function trendPoint(kind: MeasureKind, period: ScorecardPeriod, point: Point): TrendPoint {
  const words = pointInWords(point, kind);
  const reading = `${period.words}: ${words}`;
  if (point.state !== 'known') return { period, point, label: words, reading };
  return {
    period,
    point,
    drawn: drawnValue(point, kind),
    label: valueInWords(point, kind),
    reading,
  };
}

function headlineOf(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
  points: readonly TrendPoint[],
): string {
  const index = latestCompletePeriod(scorecard.periods);
  const latest = points[index];
  if (!latest) return 'No period to show';
  const when = whenInWords(measure.window, latest.period);
  if (latest.point.state !== 'known') return capitalised(absenceInSentence(latest.point, when));
  const stands = `${latest.label} ${when}`;
  const { yearBefore } = comparisonsAt(scorecard, measure, locality, index);
  if (yearBefore.state === 'not-compared') return stands;
  const before = scorecard.periods[latest.period.yearBefore ?? -1];
  return before
    ? `${stands}, ${movementSince(yearBefore, asComparedInWords(measure.window, before))}`
    : stands;
}

function subtitleOf(measure: ScorecardMeasure, points: readonly TrendPoint[]): string {
  const length = points.some(({ period }) => !period.complete) ? ', the last a part period' : '';
  const window = { P: 'in each period', R: 'over 12 months', S: 'at the end of each period' };
  return `${capitalised(insideSentence(measure.title))}, ${unitInWords[measure.kind]} ${window[measure.window]}${length}`;
}
