import { Dictionary, type Extracts } from './columns.ts';
import type { FileOutcome } from './fileOutcome.ts';
import { joined } from './joins.ts';
import { takeOffCountedPlan } from './previousPlans.ts';
import { type ReadOptions, readFile } from './readFile.ts';
import { Refusal, refuseUnreadable } from './refusal.ts';
import { type AnyTable, sideTables } from './sideTables.ts';
import type { Source } from './source.ts';
import { TableBuilder } from './tableBuilder.ts';
import { type Table, tableIds, tables } from './tables.ts';

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
  const builders = new Map<AnyTable, TableBuilder>();
  const builderOf = (table: AnyTable): TableBuilder => {
    const builder = builders.get(table) ?? new TableBuilder(table, children);
    builders.set(table, builder);
    return builder;
  };
  const outcomes: FileOutcome[] = [];
  for (const source of sources.toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  )) {
    outcomes.push(await outcomeOf(source, builderOf, options));
  }
  options.signal?.throwIfAborted();
  const sides = Object.values(sideTables).flatMap((side) => builders.get(side)?.finish() ?? []);
  const read = tableIds.flatMap(
    (id) => (builders.get(tables[id]) as TableBuilder<Table> | undefined)?.finish() ?? [],
  );
  const data = joined(new Map(read.map((table) => [table.table.id, table])), sides, outcomes);
  const plans = data.get('cp_plans');
  if (plans) takeOffCountedPlan(plans, outcomes);
  return { extracts: { tables: data, children: children.words }, outcomes };
}

async function outcomeOf(
  source: Source,
  builderOf: (table: AnyTable) => TableBuilder,
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
