import { columnOf, type TableId } from '../extracts/tables.ts';
import type { Condition, DateRef, RowMeasure } from './measure.ts';

/** A share of rows that have all of some columns filled, as a measure of its own. */
export type Completeness = { readonly columns: readonly string[]; readonly measure: RowMeasure };

/**
 * What tells how complete the rows of a measure are: of those that may be counted, the share with the
 * columns filled by which they are chosen; of those that are counted, the share with the columns
 * filled that the numerator looks at. Columns that may be blank with a meaning are not asked for.
 */
export function completenessOf(measure: RowMeasure): Completeness[] {
  const { counts, having = [] } = measure;
  const { where = [], among = [], ...every } = counts;
  const known = new Set([counts.at, counts.until]);
  const askedOf = (conditions: readonly Condition[]) =>
    conditions
      .flatMap((condition) => asked(condition, counts.table))
      .filter(({ names }) => !names.some((name) => known.has(name)));
  const inNumerator = askedOf(having);
  const names = new Set(inNumerator.flatMap((each) => each.names));
  // A choice by a column that the numerator looks at too only asks that it is recorded.
  const chosenBy = where.filter(
    (condition) =>
      !asked(condition, counts.table).some((each) => each.names.some((name) => names.has(name))),
  );
  return [
    share(measure, every, askedOf([...among, ...chosenBy])),
    share(measure, { ...every, among, where: chosenBy }, inNumerator),
  ].flatMap((each) => each ?? []);
}

/** Columns one of which must be recorded, and the condition that says so. */
type Asked = { readonly names: readonly string[]; readonly recorded: Condition };

function share(
  { per: _, ...measure }: RowMeasure,
  counts: RowMeasure['counts'],
  all: readonly Asked[],
): Completeness | undefined {
  if (all.length === 0) return undefined;
  const columns = [...new Set(all.flatMap(({ names }) => names))];
  return { columns, measure: { ...measure, counts, having: all.map(({ recorded }) => recorded) } };
}

function asked(condition: Condition, table: TableId): Asked[] {
  if ('anyOf' in condition) return condition.anyOf.flatMap((each) => asked(each, table));
  if ('another' in condition) return [];
  if ('age' in condition) return recorded(['date_of_birth'], table);
  if ('from' in condition) {
    return [condition.from, condition.to].flatMap((date) => recorded(namesOf(date), table));
  }
  return recorded([condition.column], table);
}

function recorded(names: readonly string[], table: TableId): Asked[] {
  const [first] = names;
  const isOptional = names.some((name) => columnOf(table, name).absentMeansBlank);
  if (first === undefined || isOptional) return [];
  const each = names.map((column) => ({ column, recorded: true }) as const);
  return [
    { names, recorded: names.length === 1 ? { column: first, recorded: true } : { anyOf: each } },
  ];
}

function namesOf(date: DateRef): readonly string[] {
  if (typeof date === 'string') return [date];
  return 'firstOf' in date ? date.firstOf : [];
}
