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
  const subtitle = `${measure.title}: by locality, ${datesOf(scorecard)}`;
  return {
    headline: `${measure.title}: each locality on one scale`,
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
          ...pointCells(point, measure.kind, period.complete),
        ]),
      ),
    },
  };
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

function datesOf(scorecard: Scorecard): string {
  const first = scorecard.periods[0];
  const last = scorecard.periods.at(-1);
  return first && last ? `${first.words} to ${last.words}` : 'no periods';
}
