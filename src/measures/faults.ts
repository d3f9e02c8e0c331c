import { factorCodes } from '../extracts/factors.ts';
import { flagCodes } from '../extracts/flag.ts';
import {
  bareWord,
  type Column,
  type ColumnKind,
  type TableId,
  tables,
} from '../extracts/tables.ts';
import type {
  AnotherRecord,
  Condition,
  DateRef,
  Duration,
  Limits,
  RowMeasure,
  Window,
} from './measure.ts';

/** What is wrong with a part of a measure, and where that part stands in its value. */
export type Fault = { readonly path: readonly (string | number)[]; readonly message: string };

type Path = Fault['path'];

/** Where a condition is tested: on which rows, and over which window. */
type Scope = { readonly table: TableId; readonly window: Window };

const onlyPosition = 'only a position (window S) has it';

/** Kinds of columns of which it can be told whether anything is recorded. */
export const recordableKinds: readonly ColumnKind[] = [
  'date',
  'number',
  'flag',
  'category',
  'code',
  'text',
  'id',
];

/**
 * What of a measure could not be evaluated although its form is right: columns that its tables do
 * not have or that are of another kind, and parts that say nothing or contradict each other.
 */
export function faultsOf(measure: RowMeasure): Fault[] {
  const { counts, having, per, window } = measure;
  const { table, at, until, once, among, where } = counts;
  const scope = { table, window };
  if (!tables[table].event) {
    return [fault(['counts', 'table'], `the rows of ${table} are no records that can be counted`)];
  }
  return [
    ...expectColumn(table, at, ['date'], ['counts', 'at']),
    ...(until === undefined ? [] : expectColumn(table, until, ['date'], ['counts', 'until'])),
    ...only(until !== undefined && window !== 'S', ['counts', 'until'], onlyPosition),
    ...(once && 'each' in once
      ? expectColumn(table, once.each, ['id', 'child', 'text'], ['counts', 'once', 'each'])
      : []),
    ...only(
      !hasChild(table) && (window === 'S' || Boolean(once && 'perChild' in once)),
      ['counts', 'table'],
      `the rows of ${table} name no child, so neither a position nor one row of each child can be taken`,
    ),
    ...conditionFaults(among, scope, ['counts', 'among']),
    ...conditionFaults(where, scope, ['counts', 'where']),
    ...conditionFaults(having, scope, ['having']),
    ...only(
      per !== undefined && having !== undefined,
      ['having'],
      'a rate has no numerator of its own: leave out `per` or `having`',
    ),
    ...only(
      having?.length === 0,
      ['having'],
      'without a condition nothing sets the numerator apart',
    ),
  ];
}

function conditionFaults(
  conditions: readonly Condition[] | undefined,
  scope: Scope,
  path: Path,
): Fault[] {
  return (conditions ?? []).flatMap((each, index) =>
    faultsOfCondition(each, scope, [...path, index]),
  );
}

function faultsOfCondition(condition: Condition, scope: Scope, path: Path): Fault[] {
  const { table } = scope;
  if ('anyOf' in condition) {
    return [
      ...only(condition.anyOf.length === 0, [...path, 'anyOf'], 'names no condition'),
      ...conditionFaults(condition.anyOf, scope, [...path, 'anyOf']),
    ];
  }
  if ('another' in condition) return anotherFaults(condition.another, scope, [...path, 'another']);
  if ('age' in condition) {
    const { from, to } = condition.age;
    return [
      ...expectColumn(table, 'date_of_birth', ['date'], path),
      ...only(
        from === undefined && to === undefined,
        [...path, 'age'],
        'needs `from`, `to` or both',
      ),
      ...only(
        from !== undefined && to !== undefined && from > to,
        [...path, 'age'],
        'nobody can be so old and so young at once',
      ),
    ];
  }
  if ('from' in condition) return durationFaults(condition, scope, path);
  const { column } = condition;
  const at = [...path, 'column'];
  if ('neglect' in condition) return expectColumn(table, column, ['category'], at);
  if ('includes' in condition) {
    return [
      ...expectColumn(table, column, ['factors'], at),
      ...only(
        !factorCodes.has(condition.includes),
        [...path, 'includes'],
        `there is no factor “${condition.includes}”; neglect is 16A`,
      ),
    ];
  }
  if ('recorded' in condition) return expectColumn(table, column, recordableKinds, at);
  if ('is' in condition) return valueFaults(column, [condition.is].flat(), table, path);
  const { column: _, ...limits } = condition;
  return [...expectColumn(table, column, ['number'], at), ...limitFaults(limits, path)];
}

function valueFaults(name: string, values: readonly string[], table: TableId, path: Path): Fault[] {
  const wrong = expectColumn(table, name, ['flag', 'code', 'text', 'number'], [...path, 'column']);
  const column = columnNamed(table, name);
  if (wrong.length > 0 || !column) return wrong;
  const at = [...path, 'is'];
  const allowed = valuesOf(column);
  const strange = values.filter((value) => !isAmong(value, column, allowed));
  return [
    ...only(values.length === 0, at, 'names no value'),
    ...strange.map((value) =>
      fault(
        at,
        `“${value}” is no value of ${name}; it has ${allowed ? allowed.join(', ') : 'numbers'}`,
      ),
    ),
  ];
}

/** The values that a column can have; absent where they cannot be listed. */
export function valuesOf({ kind, codes }: Column): readonly string[] | undefined {
  if (kind === 'flag') return Object.keys(flagCodes);
  return kind === 'code' ? Object.keys(codes ?? {}) : undefined;
}

function isAmong(value: string, { kind }: Column, allowed: readonly string[] | undefined): boolean {
  if (kind === 'flag') return allowed?.includes(value) === true;
  if (kind === 'number') return value.trim() !== '' && Number.isFinite(Number(value));
  return !allowed || allowed.some((each) => bareWord(each) === bareWord(value));
}

function durationFaults(duration: Duration, scope: Scope, path: Path): Fault[] {
  const { from, to, days, months, workingDays } = duration;
  const spans = Object.entries({ days, months, workingDays }).flatMap(([unit, limits]) =>
    limits ? limitFaults(limits, [...path, unit]) : [],
  );
  return [
    ...dateFaults(from, scope, [...path, 'from']),
    ...dateFaults(to, scope, [...path, 'to']),
    ...only(!days && !months && !workingDays, path, 'needs `days`, `months` or `workingDays`'),
    ...spans,
  ];
}

function dateFaults(date: DateRef, { table, window }: Scope, path: Path): Fault[] {
  if (typeof date === 'string') return expectColumn(table, date, ['date'], path);
  if ('the' in date) return only(window !== 'S', path, onlyPosition);
  return [
    ...only(date.firstOf.length === 0, [...path, 'firstOf'], 'names no date'),
    ...date.firstOf.flatMap((name, index) =>
      expectColumn(table, name, ['date'], [...path, 'firstOf', index]),
    ),
  ];
}

function anotherFaults(another: AnotherRecord, scope: Scope, path: Path): Fault[] {
  const { table: own, window } = scope;
  const table = another.table ?? own;
  const { at, before, after, upTo, withinMonths, openOrEnded, compare, among, where } = another;
  const nameless = [own, table].find((each) => !hasChild(each));
  if (nameless) return [fault(path, `the rows of ${nameless} name no child`)];
  const orders = [before, after, upTo].filter((each) => each !== undefined);
  return [
    ...expectColumn(table, at, ['date'], [...path, 'at']),
    ...only(orders.length !== 1, path, 'needs one of `before`, `after` and `upTo`, and only one'),
    ...only(upTo !== undefined && window !== 'S', [...path, 'upTo'], onlyPosition),
    ...only(
      after !== undefined && withinMonths !== undefined,
      [...path, 'withinMonths'],
      'looks back in time, and so cannot stand with `after`',
    ),
    ...only(
      openOrEnded !== undefined && (before === undefined || withinMonths === undefined),
      [...path, 'openOrEnded'],
      'needs `before` and `withinMonths`',
    ),
    ...(openOrEnded === undefined
      ? []
      : expectColumn(table, openOrEnded, ['date'], [...path, 'openOrEnded'])),
    ...(compare
      ? [own, table].flatMap((each) =>
          expectColumn(each, compare.column, ['number'], [...path, 'compare', 'column']),
        )
      : []),
    ...conditionFaults(among, { table, window }, [...path, 'among']),
    ...conditionFaults(where, { table, window }, [...path, 'where']),
  ];
}

function limitFaults({ atLeast, atMost, moreThan, lessThan }: Limits, path: Path): Fault[] {
  const least = Math.max(atLeast ?? Number.NEGATIVE_INFINITY, moreThan ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(atMost ?? Number.POSITIVE_INFINITY, lessThan ?? Number.POSITIVE_INFINITY);
  const none = [atLeast, atMost, moreThan, lessThan].every((limit) => limit === undefined);
  return [
    ...only(none, path, 'needs `atLeast`, `atMost`, `moreThan` or `lessThan`'),
    ...only(least > most, path, 'no number can be so great and so small at once'),
  ];
}

function expectColumn(
  table: TableId,
  name: string,
  kinds: readonly ColumnKind[],
  path: Path,
): Fault[] {
  const column = columnNamed(table, name);
  if (!column) return [fault(path, `no such column: ${table}.${name}`)];
  if (kinds.includes(column.kind)) return [];
  return [
    fault(path, `${table}.${name} is a ${column.kind}, and this needs a ${kinds.join(', ')}`),
  ];
}

function columnNamed(table: TableId, name: string): Column | undefined {
  return tables[table].columns.find((column) => column.name === name);
}

/** Whether the rows of a table are about a child each. */
export function hasChild(table: TableId): boolean {
  return columnNamed(table, 'child_id') !== undefined;
}

function only(wrong: boolean, path: Path, message: string): Fault[] {
  return wrong ? [fault(path, message)] : [];
}

function fault(path: Path, message: string): Fault {
  return { path, message };
}
