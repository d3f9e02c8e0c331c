import type { Column, Table } from './tables.ts';
import { tables } from './tables.ts';

/**
 * Tables that no measure counts: standards keep in them what the product's own layouts have in the
 * rows themselves, so their columns are joined to those rows (`joins.ts`).
 */
export type SideTableId = 'persons' | 'families' | 'assessment_factors' | 'not_needed';

export type SideTable = Omit<Table, 'id'> & { readonly id: SideTableId };

/** A table of either sort. */
export type AnyTable = Table | SideTable;

const assessmentColumns = new Map(
  tables.assessments.columns.map((column) => [column.name, column]),
);
const contactColumns = new Map(tables.contacts.columns.map((column) => [column.name, column]));

function as(columns: ReadonlyMap<string, Column>, ...names: readonly string[]): Column[] {
  return names.flatMap((name) => columns.get(name) ?? []);
}

export const sideTables: Readonly<Record<SideTableId, SideTable>> = {
  persons: {
    id: 'persons',
    title: 'Children',
    noun: ['child', 'children'],
    identity: [],
    columns: as(
      contactColumns,
      ...['child_id', 'sex', 'date_of_birth', 'ethnicity', 'disability', 'authority'],
    ),
  },
  families: {
    id: 'families',
    title: 'Families',
    noun: ['family', 'families'],
    identity: [],
    columns: as(contactColumns, 'child_id', 'family_id', 'authority'),
  },
  assessment_factors: {
    id: 'assessment_factors',
    title: 'Factors of assessments',
    noun: ['list of factors', 'lists of factors'],
    identity: [],
    columns: as(assessmentColumns, 'assessment_id', 'factors', 'authority'),
  },
  not_needed: {
    id: 'not_needed',
    title: 'Not needed',
    noun: ['row that is not needed', 'rows that are not needed'],
    identity: [],
    columns: [],
  },
};

/** The columns of a table and the keys by which rows of other tables are found. */
export function columnsToRead(table: AnyTable): readonly Column[] {
  return [...table.columns, ...(table.keys ?? [])];
}

/** Whether a table is one whose columns are joined to other tables. */
export function isSideTable(table: AnyTable): table is SideTable {
  return Object.hasOwn(sideTables, table.id);
}
