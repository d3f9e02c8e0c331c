import { addMonths, type Day } from '../calendar/calendarDate.ts';
import type { Interval } from '../calendar/isoInterval.ts';
import { type PeriodLength, periodEnd, periodStart, yearStart } from '../calendar/period.ts';
import { type AggregateRow, aggregatesByMeasure } from '../extracts/aggregateRows.ts';
import type { IssueCode } from '../extracts/checks/checks.ts';
import type { TableData } from '../extracts/columns.ts';
import type { FoundIssue } from '../extracts/issue.ts';
import type { Places } from '../extracts/places.ts';
import { bareWord } from '../extracts/tables.ts';
import { type AggregateProblem, aggregateProblem, standsAtEnd } from './aggregates.ts';
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
    const all =
      first && check.isCountable(measure)
        ? [...own, issue(data, first, 'aggregate-not-needed', 'measure')]
        : own;
    return all.map((each) => ({ ...each, measure: measure.id }));
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
    const code = row.interval && daysProblem(row.interval, measure, { asAt, length });
    return code ? [issue(data, row, code, 'period')] : [];
  });
}

/**
 * What is wrong with the days of a row: they are a period of the partnership, the last cut at the
 * as-at date; of events also the reporting year up to its end, of a rolling value the 12 months.
 */
function daysProblem(
  { start, end }: Interval,
  measure: Measure,
  { asAt, length }: Pick<AggregateCheck, 'asAt' | 'length'>,
): IssueCode | undefined {
  const begins = periodStart(end, length);
  if (end !== Math.min(periodEnd(begins, length), asAt)) return 'aggregate-period';
  if (start === begins) return undefined;
  if (measure.window === 'R' && start === addMonths(end + 1, -12)) return undefined;
  if (standsAtEnd(measure)) return 'aggregate-other-days';
  return start === yearStart(end, length.firstMonth) ? undefined : 'aggregate-period';
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
