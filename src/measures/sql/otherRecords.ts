import { columnOf, type TableId } from '../../extracts/tables.ts';
import type { AnotherRecord, Condition } from '../measure.ts';
import { conditionTests } from './conditions.ts';
import { type Cte, indented, oneIf, whereSql } from './layout.ts';
import type { Found, Lookers, SqlScope } from './scope.ts';
import { asAtSql } from './settings.ts';
import { recordOrder, rowsName } from './tableRows.ts';

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
function directOthers(conditions: readonly Condition[]): AnotherRecord[] {
  const all = conditions.flatMap((condition) => {
    if ('another' in condition) return [condition.another];
    return 'anyOf' in condition ? directOthers(condition.anyOf) : [];
  });
  return [...new Set(all)];
}

/** For which rows, in which period, each other record was found: `lookup_no` of these rows. */
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
      `SELECT s.period, s.last_day, t.*, ${lookupNumber}`,
      'FROM spans s',
      `CROSS JOIN ${rowsName(table)} t`,
      `WHERE t.${at} <= ${asAtSql(scope)}`,
    ].join('\n'),
  };
}

/** A number for each row in each period, by which it is known whether it has what it looks for. */
export const lookupNumber = 'ROW_NUMBER() OVER (ORDER BY s.period, t.row_no) AS lookup_no';

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
  const chosen = another.which !== 'any' && passes.length > 0 ? another.which : undefined;
  const inTime = [...childTests(found, table), ...timeTests(found, scope)];
  const looksItself = outer.found.some(({ source }) => source === scope.source);
  const from = looksItself
    ? `FROM ${found.source} r\nJOIN ${scope.source} o ON o.child = r.child AND o.period = r.period`
    : `FROM ${found.source} r\nJOIN ${rowsName(table)} o ON o.child = r.child`;
  const comment = commentOf(another, table, chosen);
  if (!chosen) {
    const where = whereSql([...inTime, ...among, ...passes]);
    return { name, comment, body: `SELECT r.lookup_no\n${from}${where}` };
  }
  const order = recordOrder('o', table, another.at, chosen);
  const inner = [
    'SELECT r.lookup_no,',
    indented('ROW_NUMBER() OVER ('),
    indented(`PARTITION BY r.lookup_no ${order}`, 4),
    indented(') AS nth,'),
    indented(`${oneIf(passes)} AS passes`),
    `${from}${whereSql([...inTime, ...among])}`,
  ].join('\n');
  return {
    name,
    comment,
    body: `SELECT f.lookup_no\nFROM (\n${indented(inner)}\n) f\nWHERE f.nth = 1 AND f.passes = 1`,
  };
}

/** A row is not another record of itself. */
function childTests({ another, table: own, at }: Found, table: TableId): string[] {
  columnOf(own, 'child_id');
  columnOf(table, 'child_id');
  const ordered = (another.before || another.after) && another.at === at;
  return table === own && !ordered ? ['o.row_no <> r.row_no'] : [];
}

/** Where the other record must stand in time, as in `anotherRecord.ts`. */
function timeTests({ another, at }: Found, scope: SqlScope): string[] {
  const { before, after, upTo, withinMonths: months, openOrEnded } = another;
  const { dialect, day: last } = scope;
  const [day, event] = [`o.${another.at}`, `r.${at}`];
  const ago = (date: string) => (months ? dialect.addMonths(date, -months) : date);
  const isDatedWithin = months !== undefined && openOrEnded === undefined;
  const recent = openOrEnded
    ? [`(o.${openOrEnded} IS NULL OR o.${openOrEnded} >= ${ago(event)})`]
    : [];
  if (upTo) {
    return [`${day} <= ${last}`, ...(isDatedWithin ? [`${day} > ${ago(last)}`] : []), ...recent];
  }
  if (after) return [`${day} > ${event}`, `${day} <= ${last}`, ...recent];
  return [
    before ? `${day} < ${event}` : `${day} <= ${last}`,
    ...(isDatedWithin ? [`${day} >= ${ago(event)}`] : []),
    ...recent,
  ];
}

function compareTests({ compare }: AnotherRecord): string[] {
  if (!compare) return [];
  const sign = compare.is === 'lower' ? '<' : '>';
  return [`o.${compare.column} ${sign} r.${compare.column}`];
}

function commentOf({ before, after }: AnotherRecord, table: TableId, chosen?: string): string {
  const when = before ? 'earlier ' : after ? 'later ' : '';
  const which = chosen ? `, the ${chosen} of them one that passes` : '';
  return `For which rows r the child has such ${when}rows o of ${table}${which}.`;
}
