import { hasPrimaryNeed } from '../extracts/neglectByPrimaryNeed.ts';
import { columnOf, type TableId } from '../extracts/tables.ts';
import type { AnotherRecord, Condition, DateRef, Measure, RowMeasure } from './measure.ts';

/** A column that a measure looks at. */
export type NeededColumn = { readonly table: TableId; readonly column: string };

/** The tables that a measure is worked out from. */
export function tablesOf(measure: Measure): TableId[] {
  if (measure.from === 'returns') return ['returns'];
  const tables = new Set(columnsOf(measure).map(({ table }) => table));
  if (measure.per) tables.add('population');
  return [...tables];
}

/** Every column that a measure looks at, each once, its own table's first. */
export function columnsOf(measure: RowMeasure): NeededColumn[] {
  const { table, at, until, once, among = [], where = [] } = measure.counts;
  const own = [at, ...(until ? [until] : []), ...(once && 'each' in once ? [once.each] : [])];
  const needed = [
    ...own.map((column) => ({ table, column })),
    ...[...among, ...where, ...(measure.having ?? [])].flatMap((condition) =>
      columnsOfCondition(condition, table),
    ),
  ];
  const seen = new Set<string>();
  return needed.filter(({ table: of, column }) => {
    const key = `${of}.${column}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a measure looks up children of one table in another, and the table is one of them. */
export function looksAcross(measure: Measure, table: TableId): boolean {
  if (measure.from === 'returns') return false;
  const all = new Set(columnsOf(measure).map((each) => each.table));
  return all.size > 1 && all.has(table);
}

/** Columns that a file must have for the measure; the others may be absent and are then blank. */
export function neededColumns(measure: RowMeasure): NeededColumn[] {
  return columnsOf(measure).filter(
    ({ table, column }) => !columnOf(table, column).absentMeansBlank,
  );
}

/** The flags whose values the measure tests. */
export function neededFlags(measure: RowMeasure): NeededColumn[] {
  return columnsOf(measure).filter(({ table, column }) => columnOf(table, column).kind === 'flag');
}

/** Whether the measure tests for neglect rows that can have a primary need. */
export function testsNeglectByNeed(measure: Measure): boolean {
  return (
    measure.from === 'rows' &&
    neededFlags(measure).some(({ table, column }) => column === 'neglect' && hasPrimaryNeed(table))
  );
}

/** How many months before each event the measure looks back for other records; 0 for none. */
export function lookBackMonths(measure: RowMeasure): number {
  const { among = [], where = [] } = measure.counts;
  const others = [...among, ...where, ...(measure.having ?? [])].flatMap(otherRecords);
  return Math.max(0, ...others.map(({ withinMonths }) => withinMonths ?? 0));
}

function otherRecords(condition: Condition): AnotherRecord[] {
  if ('another' in condition) return [condition.another];
  return 'anyOf' in condition ? condition.anyOf.flatMap(otherRecords) : [];
}

function columnsOfCondition(condition: Condition, table: TableId): NeededColumn[] {
  if ('anyOf' in condition) {
    return condition.anyOf.flatMap((each) => columnsOfCondition(each, table));
  }
  if ('another' in condition) return columnsOfAnother(condition.another, table);
  if ('age' in condition) return [{ table, column: 'date_of_birth' }];
  if ('from' in condition) {
    return [condition.from, condition.to]
      .flatMap(columnsOfDate)
      .map((column) => ({ table, column }));
  }
  return [{ table, column: condition.column }];
}

function columnsOfAnother(another: AnotherRecord, own: TableId): NeededColumn[] {
  const table = another.table ?? own;
  const columns = [another.at, ...(another.openOrEnded ? [another.openOrEnded] : [])];
  if (another.compare) columns.push(another.compare.column);
  return [
    ...columns.map((column) => ({ table, column })),
    ...[...(another.among ?? []), ...(another.where ?? [])].flatMap((condition) =>
      columnsOfCondition(condition, table),
    ),
  ];
}

function columnsOfDate(date: DateRef): readonly string[] {
  if (typeof date === 'string') return [date];
  return 'firstOf' in date ? date.firstOf : [];
}
