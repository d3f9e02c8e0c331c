import { type ColumnData, columnData, type Extracts, type TableData } from './columns.ts';
import { flagCodes } from './flag.ts';
import { readPrimaryNeed } from './primaryNeed.ts';
import { type TableId, tables } from './tables.ts';

/** Whether rows of a table can have a primary need. */
export function hasPrimaryNeed(table: TableId): boolean {
  return tables[table].columns.some(({ name }) => name === 'primary_need');
}

/** The primary needs of a table whose local sub-code names neglect, by their numbers; none where it has no such column. */
export function needsNamingNeglect(data: TableData): ReadonlySet<number> {
  if (!data.columns.has('primary_need')) return new Set();
  const { words } = columnData(data, 'primary_need', 'text');
  return new Set(
    [...words.keys()].filter((number) => readPrimaryNeed(words[number] ?? '')?.namesNeglect),
  );
}

/**
 * The same rows, where a local sub-code of primary need that names neglect counts as neglect in rows
 * that do not say themselves whether they are about neglect.
 */
export function countingPrimaryNeed(extracts: Extracts): Extracts {
  const counted = [...extracts.tables].map(
    ([id, data]) => [id, hasPrimaryNeed(id) ? withNeglect(data) : data] as const,
  );
  return { ...extracts, tables: new Map(counted) };
}

function withNeglect(data: TableData): TableData {
  const naming = needsNamingNeglect(data);
  if (naming.size === 0) return data;
  const needs = columnData(data, 'primary_need', 'text').values;
  const flag = columnData(data, 'neglect', 'flag');
  const values = flag.values.map((said, row) =>
    said === 0 && naming.has(needs[row] as number) ? flagCodes.yes : said,
  );
  const neglect: ColumnData<'flag'> = { ...flag, values };
  return {
    ...data,
    columns: new Map(data.columns).set('neglect', neglect),
    present: new Set(data.present).add('neglect'),
  };
}
