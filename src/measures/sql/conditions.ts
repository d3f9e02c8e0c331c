import { type Flag, flagCodes } from '../../extracts/flag.ts';
import { bareWord, type Column, type ColumnKind, columnOf } from '../../extracts/tables.ts';
import type { AnotherRecord, Condition, DateRef, Duration, Limits } from '../measure.ts';
import { allSql, anySql, indented } from './layout.ts';
import type { SqlScope } from './scope.ts';
import { asAtSql } from './settings.ts';

/** How `tidy` writes a flag. */
const flagLetters: Readonly<Record<Flag, string>> = { yes: 'Y', no: 'N', partly: 'partly' };

/**
 * Conditions as tests in SQL, all of which a row must pass. A value that is not recorded makes a
 * test unknown, which no row passes; so no test is ever written with NOT.
 */
export function conditionTests(
  conditions: readonly Condition[] | undefined,
  scope: SqlScope,
): string[] {
  return (conditions ?? []).flatMap((condition) => testsOf(condition, scope));
}

function testsOf(condition: Condition, scope: SqlScope): string[] {
  if ('anyOf' in condition) {
    return [anySql(condition.anyOf.map((each) => allSql(testsOf(each, scope))))];
  }
  if ('another' in condition) {
    return [foundTest(condition.another, scope)];
  }
  if ('age' in condition) return ageTests(condition.age, scope);
  if ('from' in condition) return durationTests(condition, scope);
  const { column } = condition;
  if ('is' in condition) return [valueTest(column, [condition.is].flat(), scope)];
  if ('neglect' in condition) return [neglectTest(column, scope)];
  if ('includes' in condition) {
    const list = scope.dialect.joined(["';'", columnSql(column, scope, 'factors'), "';'"]);
    return [scope.dialect.contains(list, `;${condition.includes};`)];
  }
  if ('recorded' in condition) return [recordedTest(column, scope)];
  return limitTests(columnSql(column, scope, 'number'), condition);
}

/** Whether the other record was found: a column of counted rows, a list of row numbers for others. */
function foundTest(another: AnotherRecord, { found, source, row }: SqlScope): string {
  const own = found.find((each) => each.another === another && each.source === source);
  if (!own) throw new Error(`No other record was looked for in ${source}.`);
  return row === 'r'
    ? `r.has_${own.name} = 1`
    : `${row}.lookup_no IN (SELECT f.lookup_no FROM ${own.name} f)`;
}

/** A column of the row. Throws where it is not of a kind that the condition can test. */
function columnSql(name: string, { table, row }: SqlScope, ...kinds: ColumnKind[]): string {
  const { kind } = columnOf(table, name);
  if (!kinds.includes(kind)) throw new Error(`${table}.${name} is not a ${kinds.join(' or ')}.`);
  return `${row}.${name}`;
}

function valueTest(name: string, wanted: readonly string[], scope: SqlScope): string {
  const { dialect, table } = scope;
  const column = columnOf(table, name);
  const sql = columnSql(name, scope, 'flag', 'code', 'text', 'number');
  switch (column.kind) {
    case 'number':
      return oneOf(sql, wanted.map(Number).filter(Number.isFinite).map(String));
    case 'flag':
      return oneOf(
        sql,
        wanted.filter(isFlag).map((flag) => dialect.text(flagLetters[flag])),
      );
    case 'code':
      return oneOf(sql, codesOf(column, wanted).map(dialect.text));
    default:
      return oneOf(
        dialect.bareWord(sql),
        wanted.map((word) => dialect.text(bareWord(word))),
      );
  }
}

function isFlag(word: string): word is Flag {
  return Object.hasOwn(flagCodes, word);
}

/** The codes of a column that are meant by words. */
function codesOf({ codes = {} }: Column, wanted: readonly string[]): string[] {
  const words = new Set(wanted.map(bareWord));
  return Object.keys(codes).filter((code) => words.has(bareWord(code)));
}

function oneOf(sql: string, values: readonly string[]): string {
  if (values.length === 0) return '1 = 0';
  return values.length === 1 ? `${sql} = ${values[0]}` : `${sql} IN (${values.join(', ')})`;
}

function neglectTest(column: string, scope: SqlScope): string {
  const sql = columnSql(column, scope, 'category');
  return scope.settings.neglect === 'only' ? `${sql} = 'NEG'` : `${sql} LIKE '%NEG%'`;
}

function recordedTest(name: string, scope: SqlScope): string {
  const column = columnOf(scope.table, name);
  const sql = columnSql(
    name,
    scope,
    ...(['date', 'number', 'flag', 'category', 'code', 'text', 'id'] as const),
  );
  if (column.kind === 'date') return `${sql} <= ${asAtSql(scope)}`;
  if (!column.blankIs) return `${sql} IS NOT NULL`;
  return oneOf(sql, Object.keys(column.codes ?? {}).map(scope.dialect.text));
}

/** Age in completed years at the event, or at the day of the position; unborn and unknown have none. */
function ageTests({ from, to }: { from?: number; to?: number }, scope: SqlScope): string[] {
  const { dialect, row, window } = scope;
  const birth = `${row}.date_of_birth`;
  const day = window === 'S' ? scope.day : `${row}.${scope.at}`;
  const difference = `(${dialect.dateNumber(day)} - ${dialect.dateNumber(birth)})`;
  const age = dialect.wholeQuotient(difference, 10_000);
  return [
    `${birth} <= ${day}`,
    ...limitTests(age, {
      ...(from === undefined ? {} : { atLeast: from }),
      ...(to === undefined ? {} : { atMost: to }),
    }),
  ];
}

function durationTests(duration: Duration, scope: SqlScope): string[] {
  const { dialect } = scope;
  const { days, months, workingDays, bothEnds } = duration;
  const [from, to] = [dateSql(duration.from, scope), dateSql(duration.to, scope)];
  const between = `${dialect.daysBetween(from, to)}${bothEnds ? ' + 1' : ''}`;
  return [
    ...knownTests(duration.from, scope),
    ...knownTests(duration.to, scope),
    ...(days ? limitTests(between, days) : []),
    ...(workingDays ? limitTests(workingDaysSql(from, to, scope), workingDays) : []),
    ...(months ? monthTests(from, to, months, scope) : []),
  ];
}

/** A date of the row, the first of several that is recorded, or the day of the position. */
function dateSql(date: DateRef, scope: SqlScope): string {
  if (typeof date === 'string') return columnSql(date, scope, 'date');
  if ('the' in date) return scope.day;
  const columns = date.firstOf.map((name) => columnSql(name, scope, 'date'));
  if (columns.length === 0) return 'CAST(NULL AS DATE)';
  return columns.length === 1 ? (columns[0] ?? '') : `COALESCE(${columns.join(', ')})`;
}

/** A date after the as-at date is not known yet. That of the event and the day never are. */
function knownTests(date: DateRef, scope: SqlScope): string[] {
  if (date === scope.at || (typeof date !== 'string' && 'the' in date)) return [];
  return [`${dateSql(date, scope)} <= ${asAtSql(scope)}`];
}

function monthTests(from: string, to: string, limits: Limits, { dialect }: SqlScope): string[] {
  const signs = { atLeast: '<=', moreThan: '<', atMost: '>=', lessThan: '>' } as const;
  return (Object.keys(signs) as (keyof Limits)[]).flatMap((limit) => {
    const months = limits[limit];
    return months === undefined ? [] : [`${dialect.addMonths(from, months)} ${signs[limit]} ${to}`];
  });
}

function limitTests(sql: string, limits: Limits): string[] {
  const signs = { atLeast: '>=', moreThan: '>', atMost: '<=', lessThan: '<' } as const;
  return (Object.keys(signs) as (keyof Limits)[]).flatMap((limit) =>
    limits[limit] === undefined ? [] : [`${sql} ${signs[limit]} ${limits[limit]}`],
  );
}

/**
 * Working days after one date up to and including another: the days between them less Saturdays
 * and Sundays, counted in whole weeks since one long ago, and less bank holidays. Where the second
 * date comes first, they count backwards.
 */
function workingDaysSql(from: string, to: string, { dialect }: SqlScope): string {
  const weeks = (since: string, day: string) =>
    dialect.wholeQuotient(dialect.daysBetween(dialect.date(since), day), 7);
  const without = (since: string) => `- (${weeks(since, to)} - ${weeks(since, from)})`;
  const holidays = (after: string, until: string) =>
    `(SELECT COUNT(*) FROM bank_holidays h WHERE h.holiday > ${after} AND h.holiday <= ${until})`;
  const lines = [
    dialect.daysBetween(from, to),
    without(longAgo.saturday),
    without(longAgo.sunday),
    `- ${holidays(from, to)}`,
    `+ ${holidays(to, from)}`,
  ];
  return `(\n${indented(lines.join('\n'))}\n)`;
}

/** The last Saturday and Sunday before 1900. */
const longAgo = { saturday: '1899-12-30', sunday: '1899-12-31' } as const;
