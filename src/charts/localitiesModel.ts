import { datesInWords } from '../scorecard/format.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard/scorecard.ts';
import { type FigureTable, textCell } from './figureTable.ts';
import { highestOf, type MultiplesModel, multipleModel } from './multiplesModel.ts';
import { pointCells, pointColumns } from './pointCells.ts';
import { trendPoints } from './trendModel.ts';

/** A measure in every place over the periods, on one scale; the table has a row for each of both. */
export type LocalitiesModel = MultiplesModel & { readonly table: FigureTable };

/** Works out the trends of a measure in all places of the scorecard, the total first. */
export function localitiesModel(scorecard: Scorecard, measure: ScorecardMeasure): LocalitiesModel {
  const places = scorecard.localities.map(({ id, name }) => ({
    id,
    name,
    points: trendPoints(scorecard, measure, id),
  }));
  const { minimumDenominator } = scorecard.partnership;
  const drawnFrom = measure.kind === 'share' ? minimumDenominator : 0;
  const items = places
    .filter(({ id }) => id !== 'all' || measure.kind !== 'count')
    .map((place) => multipleModel(measure, place, drawnFrom));
  const subtitle = `${measure.title}: by locality, ${datesInWords(scorecard.periods)}`;
  return {
    headline: 'Each locality on one scale',
    subtitle,
    items,
    noun: 'place',
    drawnFrom,
    highest: highestOf(items),
    table: {
      caption: subtitle,
      columns: [
        { title: 'Locality', numeric: false },
        { title: 'Period', numeric: false },
        ...pointColumns(measure.kind),
      ],
      rows: places.flatMap(({ name, points }) =>
        points.map(({ period, point }) => [
          textCell(name),
          textCell(period.words),
          ...pointCells(point, measure.kind, period.complete, minimumDenominator),
        ]),
      ),
    },
  };
}
