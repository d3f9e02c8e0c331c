import { Dictionary, type Extracts, type TableData } from './columns.ts';
import type { FileOutcome } from './fileOutcome.ts';
import { takeOffCountedPlan } from './previousPlans.ts';
import { type ReadOptions, readFile } from './readFile.ts';
import { Refusal, refuseUnreadable } from './refusal.ts';
import type { Source } from './source.ts';
import { TableBuilder } from './tableBuilder.ts';
import { type TableId, tableIds, tables } from './tables.ts';

export type Reading = { readonly extracts: Extracts; readonly outcomes: readonly FileOutcome[] };

export type ReadingOptions = {
  readonly dateOrder?: ReadOptions['dateOrder'];
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((file: string, bytesRead: number, bytesTotal: number) => void) | undefined;
};

/**
 * Reads all files in the order of their names; several of one layout are one table. A file that
 * cannot be used is refused with its reason and stops none of the others. Rejects only when cancelled.
 */
export async function readExtracts(
  sources: readonly Source[],
  options: ReadingOptions = {},
): Promise<Reading> {
  const children = new Dictionary();
  const builders = new Map<TableId, TableBuilder>();
  const builderOf = (id: TableId): TableBuilder => {
    const builder = builders.get(id) ?? new TableBuilder(tables[id], children);
    builders.set(id, builder);
    return builder;
  };
  const outcomes: FileOutcome[] = [];
  for (const source of sources.toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  )) {
    outcomes.push(await outcomeOf(source, builderOf, options));
  }
  options.signal?.throwIfAborted();
  const data = new Map<TableId, TableData>();
  for (const id of tableIds) {
    const table = builders.get(id)?.finish();
    if (table) data.set(id, table);
  }
  const plans = data.get('cp_plans');
  if (plans) takeOffCountedPlan(plans, outcomes);
  return { extracts: { tables: data, children: children.words }, outcomes };
}

async function outcomeOf(
  source: Source,
  builderOf: (table: TableId) => TableBuilder,
  { dateOrder, signal, onProgress }: ReadingOptions,
): Promise<FileOutcome> {
  const onBytes = (bytesRead: number) => onProgress?.(source.name, bytesRead, source.blob.size);
  try {
    return { source, read: await readFile(source, builderOf, { dateOrder, signal, onBytes }) };
  } catch (error) {
    signal?.throwIfAborted();
    return { source, refused: error instanceof Refusal ? error : refuseUnreadable(error) };
  }
}
