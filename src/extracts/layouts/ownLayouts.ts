import { type Table, tableIds, tables } from '../tables.ts';
import type { Layout } from './layout.ts';

/** The product's own layouts, one for each table: the names of its columns, and other headers for them. */
export const ownLayouts: readonly Layout[] = tableIds.map((id) => ownLayout(tables[id]));

function ownLayout(table: Table): Layout {
  return {
    id: table.id,
    title: table.title,
    table: table.id,
    columns: Object.fromEntries(
      table.columns.map(({ name, headers = [] }) => [name, [name, ...headers]] as const),
    ),
    needs: table.columns.filter(({ required }) => required).map(({ name }) => name),
  };
}
