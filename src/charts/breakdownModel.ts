import type { MeasureKind } from '../measures/measure.ts';
import type { Breakdown, BreakdownGroups } from '../scorecard/breakdown/breakdown.ts';
import { datesInWords, insideSentence } from '../scorecard/format.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard/scorecard.ts';
import { localityOf } from '../scorecard/select.ts';
import { type FigureTable, textCell } from './figureTable.ts';
import { highestOf, type MultiplesModel, multipleModel } from './multiplesModel.ts';
import { pointCells, pointColumns } from './pointCells.ts';
import { trendPointsOf } from './trendModel.ts';

type KnownGroups = Extract<BreakdownGroups, { state: 'known' }>;

/** Each group's part of all that was counted, over the periods, on one scale. */
export type BreakdownModel = MultiplesModel & {
  /** A row for each group and period: its part, and of a share also the value within the group. */
  readonly table: FigureTable;
};

/** Works out the drawing and the file of a breakdown. */
export function breakdownModel(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  { title, locality }: Breakdown,
  groups: KnownGroups,
): BreakdownModel {
  const { periods, partnership } = scorecard;
  const drawnFrom = partnership.minimumDenominator;
  const place = localityOf(scorecard, locality).name;
  const by = insideSentence(title);
  const subtitle = `${measure.title}: by ${by}, ${place}, ${datesInWords(periods)}`;
  const any = groups.list.filter(({ parts }) =>
    parts.some((part) => part.state !== 'known' || part.numerator > 0),
  );
  const none = any.length < groups.list.length ? '; groups without any are in the table alone' : '';
  const items = any.map(({ id, name, parts }) =>
    multipleModel(
      { title: measure.title, kind: 'share' },
      { id, name, points: trendPointsOf(periods, parts, 'share') },
      drawnFrom,
    ),
  );
  const isShare = groups.kind === 'share';
  const rows = groups.list.flatMap(({ name, parts, points }) =>
    periods.map(({ words, complete }, index) => {
      const cells = (all: typeof points, kind: MeasureKind) => {
        const point = all[index];
        return point ? pointCells(point, kind, complete, drawnFrom) : [];
      };
      return [
        textCell(name),
        textCell(words),
        ...cells(parts, 'share'),
        ...(isShare ? cells(points, 'share') : []),
      ];
    }),
  );
  return {
    headline: 'Each group as a part of all that was counted, on one scale',
    subtitle: `${subtitle}${none}`,
    items,
    noun: 'group',
    drawnFrom,
    highest: highestOf(items),
    table: {
      caption: subtitle,
      columns: [
        { title, numeric: false },
        { title: 'Period', numeric: false },
        ...columnsOf('Part of all'),
        ...(isShare ? columnsOf('Within the group') : []),
      ],
      rows,
    },
  };
}

function columnsOf(what: string): FigureTable['columns'] {
  return pointColumns('share').map((column) => ({ ...column, title: `${what}: ${column.title}` }));
}
