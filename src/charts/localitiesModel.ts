import { datesInWords, listInWords } from '../scorecard/format.ts';
import type { Scorecard, ScorecardLocality, ScorecardMeasure } from '../scorecard/scorecard.ts';
import { type FigureTable, textCell } from './figureTable.ts';
import { pointCells, pointColumns } from './pointCells.ts';
import { alternativeOf, type TrendPoint, trendPoints } from './trendModel.ts';

/** A measure in every place over the periods, on one scale. */
export type LocalitiesModel = {
  readonly headline: string;
  readonly subtitle: string;
  readonly places: readonly PlaceModel[];
  /** Shares of fewer than this are in the table and not in the drawing, where they are mostly chance. */
  readonly drawnFrom: number;
  /** The highest value of any place, for the one scale; 0 where nothing is known. */
  readonly highest: number;
  /** One row for each place and period. */
  readonly table: FigureTable;
};

export type PlaceModel = {
  readonly locality: ScorecardLocality;
  readonly points: readonly TrendPoint[];
  /** The drawing in words. */
  readonly alternative: string;
};

/** Works out the trends of a measure in all places of the scorecard, the total first. */
export function localitiesModel(scorecard: Scorecard, measure: ScorecardMeasure): LocalitiesModel {
  const places = scorecard.localities.map((locality) => ({
    locality,
    points: trendPoints(scorecard, measure, locality.id),
  }));
  const { minimumDenominator } = scorecard.partnership;
  const drawnFrom = measure.kind === 'share' ? minimumDenominator : 0;
  const drawnPlaces = places
    .filter(({ locality }) => locality.id !== 'all' || measure.kind !== 'count')
    .map(({ locality, points }) => placeModel(measure, locality, points, drawnFrom));
  const subtitle = `${measure.title}: by locality, ${datesInWords(scorecard.periods)}`;
  return {
    headline: 'Each locality on one scale',
    subtitle,
    places: drawnPlaces,
    drawnFrom,
    highest: Math.max(
      0,
      ...drawnPlaces.flatMap(({ points }) => points.map((point) => point.drawn ?? 0)),
    ),
    table: {
      caption: subtitle,
      columns: [
        { title: 'Locality', numeric: false },
        { title: 'Period', numeric: false },
        ...pointColumns(measure.kind),
      ],
      rows: places.flatMap(({ locality, points }) =>
        points.map(({ period, point }) => [
          textCell(locality.name),
          textCell(period.words),
          ...pointCells(point, measure.kind, period.complete, minimumDenominator),
        ]),
      ),
    },
  };
}

/** The value of a place in a period, as it stands under the place's name; reasons are said apart. */
export function placeValue({ points }: PlaceModel, periodIndex: number): string {
  const shown = points[periodIndex];
  if (!shown) return '';
  if (shown.point.state === 'unavailable') return 'no value';
  return shown.reading.slice(shown.period.words.length + 2);
}

/** Why places have no value in a period, each reason once. */
export function reasonsAt({ places }: LocalitiesModel, periodIndex: number): string[] {
  const namesByReason = new Map<string, string[]>();
  for (const { locality, points } of places) {
    const point = points[periodIndex]?.point;
    if (point?.state !== 'unavailable') continue;
    namesByReason.set(point.reason, [...(namesByReason.get(point.reason) ?? []), locality.name]);
  }
  const when = places[0]?.points[periodIndex]?.period.words ?? '';
  return [...namesByReason].map(([reason, names]) => {
    const where = names.length === places.length ? 'any place' : listInWords(names);
    return `No value in ${when} for ${where}: ${reason}.`;
  });
}

function placeModel(
  measure: ScorecardMeasure,
  locality: ScorecardLocality,
  points: readonly TrendPoint[],
  drawnFrom: number,
): PlaceModel {
  const isFew = ({ point }: TrendPoint) =>
    point.state === 'known' && (point.denominator ?? drawnFrom) < drawnFrom;
  const few = points.filter(isFew).length;
  const shown = points.map((point) => {
    if (!isFew(point)) return point;
    const { drawn: _, ...rest } = point;
    return rest;
  });
  const notDrawn = few === 0 ? '' : ` ${few} values of fewer than ${drawnFrom} are not drawn.`;
  return {
    locality,
    points: shown,
    alternative: `${alternativeOf(measure, locality.name, shown)}${notDrawn}`,
  };
}
