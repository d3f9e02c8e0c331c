import { columnOf, type TableId } from '../../extracts/tables.ts';
import type { AnotherRecord, Condition } from '../measure.ts';
import { conditionTests } from './conditions.ts';
import { type Cte, indented, oneIf, onSql, whereSql } from './layout.ts';
import type { Found, Lookers, SqlScope } from './scope.ts';
import { asAtSql } from './settings.ts';
import { rowsName } from './tableRows.ts';

/** Every other record that conditions look for, the innermost first. */
export function otherRecords(
  conditions: readonly Condition[],
  lookers: Lookers,
  before: readonly Found[] = [],
): readonly Found[] {
  return directOthers(conditions).reduce<readonly Found[]>((found, another) => {
    const isKnown = found.some(
      (each) => each.another === another && each.source === lookers.source,
    );
    if (isKnown) return found;
    const table = another.table ?? lookers.table;
    const inner = [...(another.among ?? []), ...(another.where ?? [])];
    const nested = otherRecords(
      inner,
      { table, at: another.at, source: everyName(table, another.at) },
      found,
    );
    return [...nested, { ...lookers, another, name: nameOf(another, table, nested) }];
  }, before);
}

/** The other records that conditions name themselves, not within another record. */
export function directOthers(conditions: readonly Condition[]): AnotherRecord[] {
  const all = conditions.flatMap((condition) => {
    if ('another' in condition) return [condition.another];
    return 'anyOf' in condition ? directOthers(condition.anyOf) : [];
  });
  return [...new Set(all)];
}

/** The joins that conditions on a row need before they can ask what was found. */
export function foundJoins(conditions: readonly Condition[], scope: SqlScope): string {
  const others = directOthers(conditions);
  return scope.found
    .filter(({ another, source }) => source === scope.source && others.includes(another))
    .map(
      ({ name }) =>
        `\nLEFT JOIN ${name}${onSql([`${name}.period = r.period`, `${name}.row_no = ${scope.row}.row_no`])}`,
    )
    .join('');
}

/** For which rows, in which period, each other record was found. */
export function foundCtes(found: readonly Found[], scope: SqlScope): Cte[] {
  const every = found
    .filter(({ source }) => source !== scope.source)
    .map((each) => everyCte(each, scope));
  const unique = every.filter(
    ({ name }, index) => every.findIndex((other) => other.name === name) === index,
  );
  return [...unique, ...found.map((each) => foundCte(each, scope))];
}

function nameOf({ before, after }: AnotherRecord, table: TableId, taken: readonly Found[]): string {
  const name = `${before ? 'earlier' : after ? 'later' : 'other'}_${table}`;
  const count = taken.filter((each) => each.name.startsWith(name)).length;
  return count === 0 ? name : `${name}_${count + 1}`;
}

function everyName(table: TableId, at: string): string {
  return `every_${table}_by_${at}`;
}

/** Every row in every period: those that other records themselves are looked for of. */
function everyCte({ source, table, at }: Found, scope: SqlScope): Cte {
  return {
    name: source,
    comment: 'These rows in every period.',
    body: [
      'SELECT s.period, s.last_day, t.*',
      'FROM spans s',
      `CROSS JOIN ${rowsName(table)} t`,
      `WHERE t.${at} <= ${asAtSql(scope)}`,
    ].join('\n'),
  };
}

function foundCte(found: Found, outer: SqlScope): Cte {
  const { another, name } = found;
  const table = another.table ?? found.table;
  const scope: SqlScope = {
    ...outer,
    table,
    at: another.at,
    source: everyName(table, another.at),
    row: 'o',
  };
  const among = conditionTests(another.among, scope);
  const passes = [...conditionTests(another.where, scope), ...compareTests(another)];
  const chosen = another.which !== 'any' && passes.length > 0;
  const inTime = [...childTests(found, table), ...timeTests(found, scope)];
  const conditions = [...(another.among ?? []), ...(another.where ?? [])];
  const from = [
    `FROM ${found.source} r`,
    `\nJOIN ${rowsName(table)} o ON o.child = r.child`,
    foundJoins(conditions, scope),
  ].join('');
  const comment = commentOf(another, table, chosen);
  if (!chosen) {
    const where = whereSql([...inTime, ...among, ...passes]);
    return { name, comment, body: `SELECT DISTINCT r.period, r.row_no\n${from}${where}` };
  }
  const direction = another.which === 'latest' ? 'DESC' : 'ASC';
  const order = `o.${another.at} ${direction}, o.record_id ${direction}`;
  const inner = [
    'SELECT r.period, r.row_no,',
    indented('ROW_NUMBER() OVER ('),
    indented(`PARTITION BY r.period, r.row_no ORDER BY ${order}`, 4),
    indented(') AS nth,'),
    indented(`${oneIf(passes)} AS passes`),
    `${from}${whereSql([...inTime, ...among])}`,
  ].join('\n');
  return {
    name,
    comment,
    body: `SELECT f.period, f.row_no\nFROM (\n${indented(inner)}\n) f\nWHERE f.nth = 1 AND f.passes = 1`,
  };
}

/** A row is not another record of itself. */
function childTests({ another, table: own, at }: Found, table: TableId): string[] {
  columnOf(own, 'child_id');
  columnOf(table, 'child_id');
  const ordered = (another.before || another.after) && another.at === at;
  return table === own && !ordered ? ['o.row_no <> r.row_no'] : [];
}

function timeTests({ another, at }: Found, scope: SqlScope): string[] {
  const { before, after, upTo, withinMonths: months } = another;
  const [day, event] = [`o.${another.at}`, `r.${at}`];
  return [
    ...(before ? [`${day} < ${event}`] : []),
    ...(after ? [`${day} > ${event}`] : []),
    ...(after || upTo ? [`${day} <= ${scope.day}`] : []),
    ...(before || after || upTo ? [] : [`${day} <= ${asAtSql(scope)}`]),
    ...(months === undefined ? [] : [recentTest(another, months, day, event, scope)]),
  ];
}

/** Not longer ago than so many months: dated within them or, if asked, open or ended within them. */
function recentTest(
  { upTo, openOrEnded }: AnotherRecord,
  months: number,
  day: string,
  event: string,
  { dialect, day: last }: SqlScope,
): string {
  if (upTo) return `${day} > ${dialect.addMonths(last, -months)}`;
  const since = dialect.addMonths(event, -months);
  const end = `o.${openOrEnded}`;
  return openOrEnded ? `(${end} IS NULL OR ${end} >= ${since})` : `${day} >= ${since}`;
}

function compareTests({ compare }: AnotherRecord): string[] {
  if (!compare) return [];
  const sign = compare.is === 'lower' ? '<' : '>';
  return [`o.${compare.column} ${sign} r.${compare.column}`];
}

function commentOf({ which, before, after }: AnotherRecord, table: TableId, chosen: boolean) {
  const when = before ? 'earlier ' : after ? 'later ' : '';
  const choice = chosen ? ` whose ${which} of them passes` : '';
  return `Rows r whose child has such ${when}rows o of ${table}${choice}.`;
}
