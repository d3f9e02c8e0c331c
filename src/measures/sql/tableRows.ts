import { columnOf, type TableId, tables } from '../../extracts/tables.ts';
import type { RowMeasure } from '../measure.ts';
import { columnsOf } from '../needs.ts';
import { type Cte, indented, listedSql, whereSql } from './layout.ts';
import type { Found } from './scope.ts';
import type { SqlContext } from './settings.ts';

/** The name of the expression with the rows of a table that count at all. */
export function rowsName(table: TableId): string {
  return `${table}_rows`;
}

/** The rows of each table that the measure looks at, with what it looks at of them. */
export function tableRowCtes(
  measure: RowMeasure,
  found: readonly Found[],
  context: SqlContext,
): Cte[] {
  const used = new Set([measure.counts.table, ...found.map(otherTable)]);
  return [...used].map((table) => tableRowCte(table, measure, found, [...used], context));
}

function otherTable({ another, table }: Found): TableId {
  return another.table ?? table;
}

function tableRowCte(
  table: TableId,
  measure: RowMeasure,
  found: readonly Found[],
  used: readonly TableId[],
  context: SqlContext,
): Cte {
  const { counts } = measure;
  const isCounted = table === counts.table;
  const looks = found.some((each) => each.table === table);
  const isFound = found.some((each) => otherTable(each) === table);
  const perChild = counts.once !== undefined && 'perChild' in counts.once;
  const byChild = isCounted && (perChild || measure.window === 'S');
  const isRanked =
    (isCounted && perChild) ||
    found.some((each) => otherTable(each) === table && each.another.which !== 'any');
  const [identity] = tables[table].identity;
  const columns = neededColumns(table, measure, found);
  const key = (column: string) => keySql(column, table, used, context);
  const items = [
    ...(byChild || looks || isFound ? [`${key('child_id')} AS child`] : []),
    ...(isRanked && identity ? [`${recordIdSql(identity, context)} AS record_id`] : []),
    ...columns.map((column) => columnItem(table, column, context)),
    ...(isCounted && counts.once && 'each' in counts.once
      ? [`${key(counts.once.each)} AS counted_id`]
      : []),
    ...(isCounted ? [`COALESCE(t.locality, 'unknown') AS place`] : []),
    ...(looks ? [rowNumberItem(table, columns, key, context)] : []),
  ];
  const { leftOut, title } = tables[table];
  return {
    name: rowsName(table),
    comment: leftOut ? `${title}; ${leftOut.because}.` : `${title}.`,
    body: `${listedSql('SELECT', items)}\nFROM ${table} t${whereSql(leftOutTests(table))}`,
  };
}

function leftOutTests(table: TableId): string[] {
  const { leftOut } = tables[table];
  return leftOut ? [`(t.${leftOut.column} IS NULL OR t.${leftOut.column} <> 'Y')`] : [];
}

/** The columns that tests look at, in the order of the table. */
function neededColumns(table: TableId, measure: RowMeasure, found: readonly Found[]): string[] {
  const compared = found
    .filter((each) => each.table === table)
    .flatMap(({ another }) => another.compare?.column ?? []);
  const own = columnsOf(measure)
    .filter((each) => each.table === table)
    .map(({ column }) => column);
  const needed = new Set([...own, ...compared]);
  const inOrder = tables[table].columns.map(({ name }) => name);
  for (const name of needed) columnOf(table, name);
  return inOrder.filter((name) => needed.has(name));
}

function columnItem(table: TableId, name: string, { dialect }: SqlContext): string {
  const { blankIs } = columnOf(table, name);
  return blankIs ? `COALESCE(t.${name}, ${dialect.text(blankIs)}) AS ${name}` : `t.${name}`;
}

/** An id, or another text, exactly as it stands; an id within the authority where tables have one. */
function keySql(
  name: string,
  table: TableId,
  used: readonly TableId[],
  { dialect, settings: { withAuthority = [] } }: SqlContext,
): string {
  const { kind } = columnOf(table, name);
  const isId = kind === 'id' || kind === 'child';
  if (!isId || !used.some((each) => withAuthority.includes(each))) {
    return dialect.exact(`t.${name}`);
  }
  if (!withAuthority.includes(table)) return dialect.exact(dialect.joined(["'|'", `t.${name}`]));
  const authority = `COALESCE(${dialect.bareWord('t.authority')}, '')`;
  return dialect.exact(dialect.joined([authority, "'|'", `t.${name}`]));
}

function recordIdSql(identity: string, { dialect }: SqlContext): string {
  return dialect.exact(`COALESCE(t.${identity}, '')`);
}

/** Records of a child in order of a date; on the same day the id decides, where there is one. */
export function recordOrder(
  row: string,
  table: TableId,
  at: string,
  which: 'latest' | 'earliest',
): string {
  const direction = which === 'latest' ? 'DESC' : 'ASC';
  const names = tables[table].identity.length > 0 ? [at, 'record_id'] : [at];
  return `ORDER BY ${names.map((name) => `${row}.${name} ${direction}`).join(', ')}`;
}

/** A number that tells rows apart; rows that are the same in every column can have either number. */
function rowNumberItem(
  table: TableId,
  columns: readonly string[],
  key: (column: string) => string,
  context: SqlContext,
): string {
  const order = [
    key('child_id'),
    ...tables[table].identity.map((name) => context.dialect.exact(`t.${name}`)),
    ...columns.map((name) => `t.${name}`),
    't.locality',
  ];
  return `ROW_NUMBER() OVER (\n${indented(listedSql('ORDER BY', [...new Set(order)]))}\n) AS row_no`;
}
