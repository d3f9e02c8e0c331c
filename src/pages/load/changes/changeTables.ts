import { type FigureCell, type FigureTable, textCell } from '../../../charts/figureTable.ts';
import type { Changes, MovedValue, RowCounts } from '../../../scorecard/changes/changes.ts';
import { changedIn } from '../../../scorecard/changes/changesInWords.ts';
import type { LagAtAge } from '../../../scorecard/changes/lag.ts';
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

/** Rows of each extract in which something changed, then and now. */
export function rowsTable({ tables }: Changes): FigureTable {
  return {
    caption: 'Rows of each extract, then and now',
    columns: [words('Extract'), ...countTitles.map(numbers)],
    rows: tables.filter(isChanged).map((table) => [textCell(table.title), ...countCells(table)]),
  };
}

/** The extracts in which nothing changed. */
export function unchangedTitles({ tables }: Changes): string[] {
  return tables.filter((table) => !isChanged(table)).map(({ title }) => title);
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

const agesShown = ['Newest period', 'One period older', 'Two periods older'];

/** How the rows of the newest periods changed from one load to the next: `7 % more (6 to 9 %)`. */
export function lagTable({ lag }: Changes): FigureTable {
  return {
    caption: 'How rows of a period changed by the next load',
    columns: ['Extract', ...agesShown].map(words),
    rows: lag
      .filter(({ ages }) =>
        ages.some(({ age, times }) => age < agesShown.length && times >= leastTimes),
      )
      .map(({ rows, ages }) => [
        textCell(capitalised(rows)),
        ...agesShown.map((_, age) => textCell(lagInWords(ages.find((each) => each.age === age)))),
      ]),
  };
}

/** The same as a file holds it: a row for each age, with the ratios themselves. */
export function lagFile({ lag }: Changes): FigureTable {
  return {
    caption: 'Rows of a period at the next load for each row at the load before',
    columns: [
      words('Extract'),
      ...['Periods older than the newest', 'Median', 'Least', 'Most', 'Times'].map(numbers),
    ],
    rows: lag.flatMap(({ rows, ages }) =>
      ages.map(({ age, ratio, least, most, times }) => [
        textCell(capitalised(rows)),
        ...[age, ratio, least, most, times].map((value) => numberCell(value)),
      ]),
    ),
  };
}

function lagInWords(lag: LagAtAge | undefined): string {
  if (!lag || lag.times < leastTimes) return 'not known';
  const [least, most] = [lag.least, lag.most].map((ratio) => percentOf({ ratio }));
  const usual = percentInWords(percentOf(lag));
  const span = least === most ? '' : `${least} to ${most} %; `;
  return `${usual} (${span}${lag.times} times)`.replaceAll('-', '−');
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
