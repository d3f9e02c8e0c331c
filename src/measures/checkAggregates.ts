import type { Day } from '../calendar/calendarDate.ts';
import type { Interval } from '../calendar/isoInterval.ts';
import { type PeriodLength, periodEnd, periodStart, yearStart } from '../calendar/period.ts';
import { type AggregateRow, aggregatesByMeasure } from '../extracts/aggregateRows.ts';
import type { IssueCode } from '../extracts/checks/checks.ts';
import type { TableData } from '../extracts/columns.ts';
import type { FoundIssue } from '../extracts/issue.ts';
import type { Places } from '../extracts/places.ts';
import { bareWord } from '../extracts/tables.ts';
import { type AggregateProblem, aggregateProblem } from './aggregates.ts';
import type { Measure } from './measure.ts';

export type AggregateCheck = {
  readonly data: TableData;
  readonly measures: readonly Measure[];
  readonly asAt: Day;
  readonly length: PeriodLength;
  /** The partnership's localities, where one is known. */
  readonly places?: Places | undefined;
  /** Whether the extracts can give a measure, so that its numbers are not needed. */
  isCountable(measure: Measure): boolean;
};

const codes: Readonly<Record<AggregateProblem, IssueCode>> = {
  period: 'aggregate-period',
  locality: 'aggregate-locality',
  numerator: 'aggregate-numbers',
  denominator: 'aggregate-numbers',
};

/** Numbers worked out elsewhere that are not used, or not as they stand, and why. */
export function checkAggregates(check: AggregateCheck): FoundIssue[] {
  const { data, measures } = check;
  const byWord = new Map(measures.map((measure) => [bareWord(measure.id), measure]));
  const found = [...aggregatesByMeasure(data)].flatMap(([word, rows]) => {
    const measure = byWord.get(word);
    if (!measure) return rows.map((row) => issue(data, row, 'unknown-measure', 'measure'));
    const own = [...rowIssues(rows, measure, check), ...repeatIssues(rows, measure, check)];
    const [first] = rows;
    return first && check.isCountable(measure)
      ? [...own, issue(data, first, 'aggregate-not-needed', 'measure')]
      : own;
  });
  return found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function rowIssues(
  rows: readonly AggregateRow[],
  measure: Measure,
  { data, asAt, length, places }: AggregateCheck,
): FoundIssue[] {
  return rows.flatMap((row) => {
    const problem = aggregateProblem(row, measure, places);
    if (problem) return [issue(data, row, codes[problem], problem)];
    const isPeriod = row.interval && isReportingPeriod(row.interval, length, asAt);
    return isPeriod ? [] : [issue(data, row, 'aggregate-period', 'period')];
  });
}

/** A period of the partnership, or the reporting year up to the end of one; the last is cut at the as-at date. */
function isReportingPeriod({ start, end }: Interval, length: PeriodLength, asAt: Day): boolean {
  const last = periodStart(end, length);
  const ends = end === Math.min(periodEnd(last, length), asAt);
  return ends && (start === last || start === yearStart(end, length.firstMonth));
}

/** Rows that a later one with the same measure, period and locality takes the place of. */
function repeatIssues(
  rows: readonly AggregateRow[],
  measure: Measure,
  { data, places }: AggregateCheck,
): FoundIssue[] {
  const last = new Map<string, AggregateRow>();
  const found: FoundIssue[] = [];
  for (const row of rows) {
    if (!row.interval || aggregateProblem(row, measure, places)) continue;
    const key = `${row.interval.start} ${row.interval.end} ${localityKey(row, places)}`;
    const earlier = last.get(key);
    if (earlier) found.push(issue(data, earlier, 'aggregate-repeated', 'period'));
    last.set(key, row);
  }
  return found;
}

function localityKey({ locality }: AggregateRow, places: Places | undefined): string {
  const word = bareWord(locality);
  return `${places?.named(locality) ?? (word === '' ? 'all' : word)}`;
}

function issue(
  data: TableData,
  row: AggregateRow,
  code: IssueCode,
  column: AggregateProblem | 'measure',
): FoundIssue {
  return {
    file: data.files[data.file[row.row] as number] ?? '',
    line: data.line[row.row] as number,
    code,
    column,
    value: Number.isNaN(row[column]) ? '' : String(row[column]),
  };
}
