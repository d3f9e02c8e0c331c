import type { AnyTable } from '../sideTables.ts';
import type { TableId } from '../tables.ts';

/** Which record a row of a table without ids is; numbers and notes are what it says. */
const withoutIds: Partial<Readonly<Record<TableId, readonly string[]>>> = {
  returns: ['measure', 'period_start', 'period_end', 'locality', 'agency'],
  aggregates: ['measure', 'period', 'locality'],
  population: ['locality', 'year', 'age_from', 'age_to'],
  localities: ['team'],
};

/** The columns that say which record a row is, and those that do where it has no id. */
export type RowIdentity = {
  /** The column of the record's id, and the columns by which it is unique. */
  readonly id?: { readonly column: string; readonly with: readonly string[] };
  readonly else: readonly string[];
};

/**
 * A record is known again by its id. Where a row has none, by child and date: two such rows of one
 * child and day are told apart by what they say.
 */
export function rowIdentity(table: AnyTable): RowIdentity {
  const fallback = withoutIds[table.id as TableId] ?? [
    ...table.columns.filter(({ kind }) => kind === 'child').map(({ name }) => name),
    ...(table.event ? [table.event] : []),
  ];
  const [column] = table.identity;
  return { ...(column ? { id: { column, with: table.identity } } : {}), else: fallback };
}
