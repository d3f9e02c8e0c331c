import { checkOf, type IssueCode } from '../../extracts/checks/checks.ts';
import type { RowDates } from '../../extracts/rowDates.ts';
import { type TableId, tables } from '../../extracts/tables.ts';
import type { Condition, Measure, RowMeasure } from '../../measures/measure.ts';
import { columnsOf, looksAcross, tablesOf } from '../../measures/needs.ts';
import type { Span } from '../../measures/span.ts';
import type { IssuesOfTable } from './issuesTogether.ts';
import type { Bearing } from './quality.ts';

/** Issues of one check in one column of a table, or about one measure. */
export type IssueKind = {
  readonly code: IssueCode;
  readonly table: TableId;
  readonly column?: string | undefined;
  readonly measure?: string | undefined;
};

/** How issues of a kind bear on a measure; undefined where they do not. */
export function bearingOf(issue: IssueKind, measure: Measure): Bearing | undefined {
  const { effect } = checkOf(issue.code);
  if (effect === 'nothing') return undefined;
  if (effect === 'places') return tablesOf(measure)[0] === issue.table ? 'places' : undefined;
  if (effect === 'months' || effect === 'rows') {
    return tablesOf(measure).includes(issue.table) ? effect : undefined;
  }
  if (effect === 'matching') return looksAcross(measure, issue.table) ? 'matching' : undefined;
  const isTouched =
    effect.of === 'measure'
      ? issue.measure === measure.id
      : effect.of === 'row'
        ? tablesOf(measure).includes(issue.table)
        : looksAt(measure, issue.table, issue.column);
  if (!isTouched) return undefined;
  if (!isBounded(measure, issue.table)) return 'open';
  return isAddedUp(measure) ? effect.makes : 'either';
}

function looksAt(measure: Measure, table: TableId, column: string | undefined): boolean {
  return (
    measure.from === 'rows' &&
    columnsOf(measure).some((each) => each.table === table && each.column === column)
  );
}

/**
 * Whether one row, there or not there, changes a value by at most one: where each row or id is counted
 * for itself and no other record is looked at, or where each child is counted once. Numbers that come
 * as such have no such bound.
 */
function isBounded(measure: Measure, table: TableId): boolean {
  if (measure.from === 'returns' || isOfNumbers(table)) return false;
  if (countsChildren(measure)) return true;
  return table === measure.counts.table && !looksAtOthers(measure);
}

function isOfNumbers(table: TableId): boolean {
  return table === 'population' || table === 'aggregates';
}

/** Whether a row more can only add to the counts. */
function isAddedUp(measure: Measure): boolean {
  return measure.from === 'rows' && !countsChildren(measure) && !looksAtOthers(measure);
}

function countsChildren({ counts: { once } }: RowMeasure): boolean {
  return once !== undefined && 'perChild' in once;
}

function looksAtOthers({ counts: { among = [], where = [] }, having = [] }: RowMeasure): boolean {
  return [...among, ...where, ...having].some(asksForAnother);
}

function asksForAnother(condition: Condition): boolean {
  return 'another' in condition || ('anyOf' in condition && condition.anyOf.some(asksForAnother));
}

/**
 * How many issues of a kind can bear on each span of a measure, by the dates of their rows; those
 * whose dates cannot be told bear on all. Measures that place rows alike share the answer.
 */
export function bearingPerSpan(
  kind: IssuesOfTable,
  measure: Measure,
  spans: readonly Span[],
): readonly number[] {
  if (measure.from === 'returns' || isUndated(kind)) return spans.map(() => kind.count);
  const { counts: by, window } = measure;
  const key = [by.table, by.at, window, looksAtOthers(measure)].join(' ');
  const known = answered.get(kind) ?? new Map<string, readonly number[]>();
  const answer =
    known.get(key) ??
    spans.map((span) => {
      let count = 0;
      for (const { at, count: rows } of kind.dated) {
        if (!at || bearsOn(kind, at, measure, span)) count += rows;
      }
      return count;
    });
  answered.set(kind, known.set(key, answer));
  return answer;
}

const answered = new WeakMap<IssuesOfTable, Map<string, readonly number[]>>();

function isUndated({ code }: IssueKind): boolean {
  const { effect } = checkOf(code);
  return typeof effect === 'object' ? effect.undated === true : effect !== 'months';
}

function bearsOn(
  { code, table }: IssueKind,
  at: readonly RowDates[],
  measure: RowMeasure,
  span: Span,
): boolean {
  if (checkOf(code).effect === 'months') return at.some((months) => reaches(months, measure, span));
  if (table !== measure.counts.table || looksAtOthers(measure)) {
    return at.some(({ from }) => from <= span.to);
  }
  return at.some((dates) => counts(dates, measure, span));
}

function reaches({ from, to = from }: RowDates, { window }: RowMeasure, span: Span): boolean {
  return from <= span.to && (window === 'S' || to >= span.from);
}

/** Whether a row of these dates can be one that a measure counts in a span. */
function counts({ from, to }: RowDates, { window, counts: by }: RowMeasure, span: Span): boolean {
  const { event, span: ends } = tables[by.table];
  if (window === 'S')
    return by.at !== event || (from <= span.to && (to === undefined || to > span.to));
  const isIn = (day: number) => day >= span.from && day <= span.to;
  if (by.at === event) return isIn(from);
  return by.at === ends?.to ? to !== undefined && isIn(to) : true;
}
