import { type FigureCell, type FigureTable, textCell } from '../../../charts/figureTable.ts';
import type { Changes, MovedValue, RowCounts } from '../../../scorecard/changes/changes.ts';
import { changedIn } from '../../../scorecard/changes/changesInWords.ts';
import { leastTimes, percentInWords, percentOf } from '../../../scorecard/changes/lagInWords.ts';
import { monthInWords } from '../../../scorecard/changes/warnings.ts';
import {
  capitalised,
  countsInWords,
  numberInWords,
  pointInWords,
  shownValue,
} from '../../../scorecard/format.ts';
import { differenceInWords } from '../../../scorecard/movement.ts';

const countTitles = ['Then', 'Now', 'Added', 'Changed', 'Gone'];

/** Rows of each extract, then and now. */
export function rowsTable({ tables }: Changes): FigureTable {
  return {
    caption: 'Rows of each extract, then and now',
    columns: [words('Extract'), ...countTitles.map(numbers)],
    rows: tables.map((table) => [textCell(table.title), ...countCells(table)]),
  };
}

/** The same by calendar month: months in which something changed, or all of them. */
export function monthsTable({ tables }: Changes, all: boolean): FigureTable {
  return {
    caption: 'Rows by calendar month, then and now',
    columns: [words('Extract and month'), ...countTitles.map(numbers), ...movedTitles.map(numbers)],
    rows: tables.flatMap(({ title, months }) =>
      months
        .filter((month) => all || isChanged(month))
        .map((month) => [
          textCell(`${title}, ${monthInWords(month.month)}`),
          ...countCells(month),
          numberCell(month.movedIn),
          numberCell(month.movedOut),
        ]),
    ),
  };
}

const movedTitles = ['Came from another month', 'Went to another month'];

/** Values of past periods that moved, those furthest first. */
export function movedTable(moved: readonly MovedValue[]): FigureTable {
  return {
    caption: 'Values of past periods that moved',
    columns: ['Measure', 'When', 'Then', 'Now', 'Change'].map(words),
    rows: moved.map((value) => [
      textCell(value.title),
      textCell(capitalised(value.when)),
      textCell(pointInWords(value.before, value.kind)),
      textCell(pointInWords(value.now, value.kind)),
      textCell(changeInWords(value)),
    ]),
  };
}

/** The same as a file holds them, with the place and every count in a cell of its own. */
export function movedFile(moved: readonly MovedValue[]): FigureTable {
  return {
    caption: 'Values of past periods that moved, then and now',
    columns: [
      ...['Measure', 'Place', 'When'].map(words),
      ...['then', 'now'].flatMap((when) =>
        ['Value', 'Numerator', 'Denominator'].map((what) => numbers(`${what} ${when}`)),
      ),
    ],
    rows: moved.map(({ title, placeName, when, before, now, kind }) => [
      textCell(title),
      textCell(placeName),
      textCell(capitalised(when)),
      ...[before, now].flatMap((point) => [
        numberCell(shownValue(point, kind)),
        numberCell(point.numerator),
        point.denominator === undefined ? textCell('') : numberCell(point.denominator),
      ]),
    ]),
  };
}

/** How the rows of the newest periods changed from one load to the next. */
export function lagTable({ lag }: Changes): FigureTable {
  return {
    caption: 'How rows of a period changed by the next load',
    columns: ['Extract', 'Age of the period', 'Usually', 'Least', 'Most', 'Loads'].map(words),
    rows: lag.flatMap(({ rows, ages }) =>
      ages
        .filter(({ times }) => times >= leastTimes)
        .map((each) => [
          textCell(capitalised(rows)),
          textCell(ageInWords(each.age)),
          ...[each.ratio, each.least, each.most].map((ratio) =>
            textCell(percentInWords(percentOf({ ratio }))),
          ),
          numberCell(each.times),
        ]),
    ),
  };
}

function ageInWords(age: number): string {
  if (age === 0) return 'newest';
  return age === 1 ? 'one period older' : `${age} periods older`;
}

function changeInWords({ kind, before, now }: MovedValue): string {
  const { direction, size } = differenceInWords(kind, before, now);
  if (direction !== 'same') return `${direction} by ${size}`;
  return `other counts: ${countsInWords(before)} → ${countsInWords(now)}`;
}

function isChanged({ added, changed, movedIn, movedOut, gone }: RowCounts): boolean {
  return added + changed + movedIn + movedOut + gone > 0;
}

function countCells(counts: RowCounts): FigureCell[] {
  const { before, now, added, gone } = counts;
  return [before, now, added, changedIn(counts), gone].map(numberCell);
}

function numberCell(value: number): FigureCell {
  return { text: numberInWords(value), value };
}

function words(title: string): { readonly title: string; readonly numeric: boolean } {
  return { title, numeric: false };
}

function numbers(title: string): { readonly title: string; readonly numeric: boolean } {
  return { title, numeric: true };
}
