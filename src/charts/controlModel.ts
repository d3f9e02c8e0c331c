import type { MeasureKind } from '../measures/measure.ts';
import type {
  ControlChart,
  ControlPoint,
  ControlSegment,
} from '../scorecard/control/controlChart.ts';
import { controlSentences, signalInWords } from '../scorecard/control/controlInWords.ts';
import { capitalised, insideSentence, pointInWords, unitInWords } from '../scorecard/format.ts';
import type { ScorecardMeasure } from '../scorecard/scorecard.ts';
import { type FigureTable, textCell } from './figureTable.ts';
import { pointCells, pointColumns } from './pointCells.ts';

/** A control chart as it is drawn, read, and held as a table. */
export type ControlModel = {
  readonly kind: MeasureKind;
  readonly headline: string;
  readonly subtitle: string;
  readonly alternative: string;
  readonly points: readonly ControlPoint[];
  readonly segments: readonly ControlSegment[];
  readonly readings: readonly string[];
  readonly table: FigureTable;
};

/** Works out the control chart of a measure in a place for its page. */
export function controlModel(
  { title, kind }: Pick<ScorecardMeasure, 'title' | 'kind'>,
  place: string,
  chart: ControlChart,
  minimum: number,
): ControlModel {
  const { points, segments } = chart;
  const [headline = '', ...others] = controlSentences(chart, kind);
  const dates = `${points[0]?.month.words ?? ''} to ${points.at(-1)?.month.words ?? ''}`;
  const subtitle = `${capitalised(insideSentence(title))}, ${unitInWords[kind]} by month, ${place}, ${dates}`;
  return {
    kind,
    headline,
    subtitle,
    alternative: [`${subtitle}.`, headline, ...others].join(' '),
    points,
    segments,
    readings: points.map(readingOf(kind)),
    table: {
      caption: subtitle,
      columns: [
        { title: 'Month', numeric: false },
        ...pointColumns(kind),
        { title: 'Signals', numeric: false },
      ],
      rows: points.map((point) => [
        textCell(point.month.words),
        ...pointCells(point.point, kind, true, minimum),
        textCell(capitalised(point.signals.map(signalInWords).join('; '))),
      ]),
    },
  };
}

function readingOf(kind: MeasureKind): (point: ControlPoint) => string {
  return ({ month, point, signals }) => {
    const value = `${month.words}: ${pointInWords(point, kind)}`;
    return [value, ...signals.map(signalInWords)].join('; ');
  };
}
