import { columnData, type Extracts, type TableData } from '../columns.ts';
import type { TableId } from '../tables.ts';
import type { Check, CheckContext, Report } from './check.ts';

/** Ids by which the records of a child are found in other extracts. */
export const matchChecks = [
  {
    id: 'ids-match-none',
    severity: 'warning',
    title: 'Hardly a child of this extract is in any other: two systems of ids?',
    todo: 'Give the children the ids that the case system has. Until then measures that look a child up across extracts find nobody, and a 0 % is false.',
    columns: ['child_id'],
    find: unmatchedIds,
    effect: 'matching',
  },
] as const satisfies readonly Check[];

const fewestChildren = 5;
const leastMatched = 0.1;

/** Of two sets of children one may be far larger, so the smaller says how many could be in both. */
function unmatchedIds(data: TableData, { extracts }: CheckContext, report: Report): void {
  const { tables, perChild } = tablesPerChild(extracts);
  const own = tables.get(data.table.id);
  if (!own) return;
  let children = 0;
  let elsewhere = 0;
  let matched = 0;
  for (let child = 1; child < perChild.length; child += 1) {
    const isOwn = own[child] === 1;
    const isElsewhere = (perChild[child] as number) > (own[child] as number);
    if (isOwn) children += 1;
    if (isElsewhere) elsewhere += 1;
    if (isOwn && isElsewhere) matched += 1;
  }
  const couldMatch = Math.min(children, elsewhere);
  if (couldMatch < fewestChildren || matched >= couldMatch * leastMatched) return;
  report(undefined, 'child_id', `${matched} of ${children} children`);
}

type TablesPerChild = {
  /** For each table, the children that it has. */
  readonly tables: ReadonlyMap<TableId, Uint8Array>;
  /** In how many tables each child is. */
  readonly perChild: Uint8Array;
};

const known = new WeakMap<Extracts, TablesPerChild>();

function tablesPerChild(extracts: Extracts): TablesPerChild {
  const worked = known.get(extracts) ?? countTables(extracts);
  known.set(extracts, worked);
  return worked;
}

function countTables({ tables: all, children }: Extracts): TablesPerChild {
  const tables = new Map<TableId, Uint8Array>();
  const perChild = new Uint8Array(children.length);
  for (const data of all.values()) {
    if (!data.columns.has('child_id')) continue;
    const own = new Uint8Array(children.length);
    const { values } = columnData(data, 'child_id', 'child');
    for (let row = 0; row < data.rows; row += 1) own[values[row] as number] = 1;
    own.forEach((has, child) => {
      perChild[child] = (perChild[child] as number) + has;
    });
    tables.set(data.table.id, own);
  }
  return { tables, perChild };
}
