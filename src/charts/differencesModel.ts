import type { MeasureKind } from '../measures/measure.ts';
import { intervalInWords } from '../scorecard/certainty/intervalInWords.ts';
import {
  chanceInWords,
  differencesInWords,
  type PlaceDifference,
  type PlaceDifferences,
  placeDifferences,
} from '../scorecard/certainty/placeDifferences.ts';
import { standingInWords } from '../scorecard/certainty/standingWords.ts';
import { capitalised, drawnValue, pointInWords, whenInWords } from '../scorecard/format.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard/scorecard.ts';
import { type FigureTable, textCell } from './figureTable.ts';
import { pointCells, pointColumns } from './pointCells.ts';

/** The localities beside the partnership with their intervals, as they are drawn and tabled. */
export type DifferencesModel = {
  readonly kind: MeasureKind;
  readonly headline: string;
  /** How often chance alone would make a place stand out. */
  readonly chance: string;
  readonly subtitle: string;
  /** The partnership's own value, in the unit of the drawing, and in words. */
  readonly whole: number;
  readonly wholeInWords: string;
  readonly rows: readonly DifferenceRow[];
  readonly highest: number;
  readonly table: FigureTable;
};

export type DifferenceRow = PlaceDifference & {
  readonly value?: number;
  readonly valueInWords: string;
  readonly standingInWords: string;
};

/** Works out the localities of a measure in a period; the reason where they are not compared. */
export function differencesModel(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  periodIndex: number,
): DifferencesModel | { readonly reason: string } {
  const differences = placeDifferences(scorecard, measure, periodIndex);
  if (differences.state === 'not-compared') return { reason: differences.reason };
  return modelOf(scorecard, measure, periodIndex, differences);
}

function modelOf(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  periodIndex: number,
  differences: Extract<PlaceDifferences, { state: 'compared' }>,
): DifferencesModel {
  const { kind, window, title } = measure;
  const { minimumDenominator } = scorecard.partnership;
  const period = scorecard.periods[periodIndex];
  const when = period ? whenInWords(window, period) : '';
  const rows = differences.places.map(
    (place): DifferenceRow => ({
      ...place,
      ...(place.point.state === 'known' ? { value: drawnValue(place.point, kind) } : {}),
      valueInWords: pointInWords(place.point, kind),
      standingInWords: standingInWords(place),
    }),
  );
  const whole = drawnValue(differences.whole, kind);
  const subtitle = `${title} ${when}: each locality with its 95 % interval, and the partnership’s own value as a line`;
  return {
    kind,
    headline: differencesInWords(differences),
    chance: chanceInWords(differences),
    subtitle,
    whole,
    wholeInWords: pointInWords(differences.whole, kind),
    rows,
    highest: Math.max(whole, ...rows.map(({ look, value = 0 }) => look?.upper ?? value)),
    table: {
      caption: subtitle,
      columns: [
        { title: 'Locality', numeric: false },
        ...pointColumns(kind),
        { title: '95 % interval', numeric: false },
        { title: '99.8 % interval', numeric: false },
        { title: 'Against the partnership', numeric: false },
      ],
      rows: rows.map((row) => [
        textCell(row.name),
        ...pointCells(row.point, kind, true, minimumDenominator),
        textCell(row.look ? intervalInWords(row.look, kind) : ''),
        textCell(row.alarm ? intervalInWords(row.alarm, kind) : ''),
        textCell(capitalised(row.standingInWords)),
      ]),
    },
  };
}
