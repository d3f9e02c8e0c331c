import type { Day } from '../calendar/calendarDate.ts';
import { type Interval, readIsoInterval } from '../calendar/isoInterval.ts';
import { columnData, type Extracts, type TableData } from './columns.ts';
import { groupedBy } from './groupedBy.ts';
import { bareWord } from './tables.ts';

/** A row of numbers that were worked out elsewhere, as it stands in the file. */
export type AggregateRow = {
  readonly row: number;
  readonly measure: string;
  readonly period: string;
  /** The days of the period; undefined where the text names none. */
  readonly interval: Interval | undefined;
  readonly locality: string;
  readonly numerator: number;
  /** NaN where it is blank. */
  readonly denominator: number;
};

const known = new WeakMap<TableData, ReadonlyMap<string, readonly AggregateRow[]>>();

/** The rows of the extract `aggregates` by measure, its name without case, spaces and punctuation. */
export function aggregatesByMeasure(data: TableData): ReadonlyMap<string, readonly AggregateRow[]> {
  const rows = known.get(data) ?? groupedBy(readRows(data), ({ measure }) => bareWord(measure));
  known.set(data, rows);
  return rows;
}

function readRows(data: TableData): AggregateRow[] {
  const measures = columnData(data, 'measure', 'text');
  const periods = columnData(data, 'period', 'text');
  const localities = columnData(data, 'locality', 'text');
  const numerators = columnData(data, 'numerator', 'number').values;
  const denominators = columnData(data, 'denominator', 'number').values;
  const intervals = periods.words.map(readIsoInterval);
  return Array.from({ length: data.rows }, (_, row) => ({
    row,
    measure: measures.words[measures.values[row] as number] ?? '',
    period: periods.words[periods.values[row] as number] ?? '',
    interval: intervals[periods.values[row] as number],
    locality: localities.words[localities.values[row] as number] ?? '',
    numerator: numerators[row] as number,
    denominator: denominators[row] as number,
  }));
}

/** The first and the last day that numbers worked out elsewhere speak of, none after today. */
export function aggregateReach({ tables }: Extracts, today: Day): Interval | undefined {
  const data = tables.get('aggregates');
  const rows = data ? [...aggregatesByMeasure(data).values()].flat() : [];
  const intervals = rows.flatMap(({ interval }) =>
    interval && interval.end <= today ? [interval] : [],
  );
  if (intervals.length === 0) return undefined;
  return {
    start: intervals.reduce((first, { start }) => Math.min(first, start), today),
    end: intervals.reduce((last, { end }) => Math.max(last, end), Number.NEGATIVE_INFINITY),
  };
}
