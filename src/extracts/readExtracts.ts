import type { Extracts } from './columns.ts';
import { type FileOutcome, nameOfPart } from './fileOutcome.ts';
import { Ids } from './ids.ts';
import { joined } from './joins.ts';
import type { Mapping } from './mapping/mapping.ts';
import { takeOffCountedPlan } from './previousPlans.ts';
import { type FileRead, kindOfFile, type ReadOptions, readSheet, readText } from './readFile.ts';
import type { StatisticsRead } from './readStatistics.ts';
import { Refusal, refuseUnreadable } from './refusal.ts';
import { type AnyTable, sideTables } from './sideTables.ts';
import type { Source } from './source.ts';
import type { TableBuilder } from './tableBuilder.ts';
import { type Table, tableIds, tables } from './tables.ts';
import type { TextChoice } from './textFeed.ts';

export type Reading = { readonly extracts: Extracts; readonly outcomes: readonly FileOutcome[] };

export type ReadingOptions = {
  readonly dateOrder?: ReadOptions['dateOrder'];
  /** Which columns are which, where no layout says it. */
  readonly mappings?: readonly Mapping[] | undefined;
  /** How the texts of files are written, by their names, where a person says so. */
  readonly textChoices?: Readonly<Record<string, TextChoice>> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((file: string, bytesRead: number, bytesTotal: number) => void) | undefined;
};

/**
 * Reads all files in the order of their names; several of one layout are one table. A file that
 * cannot be used is refused with its reason and stops none of the others. Rejects only when cancelled.
 * The rules by which values are read are loaded with the first files, not with the page.
 */
export async function readExtracts(
  sources: readonly Source[],
  options: ReadingOptions = {},
): Promise<Reading> {
  const { TableBuilder } = await import('./tableBuilder.ts');
  const children = new Ids();
  const builders = new Map<AnyTable, TableBuilder>();
  const builderOf: BuilderOf = (table) => {
    const builder = builders.get(table) ?? new TableBuilder(table, children);
    builders.set(table, builder);
    return builder;
  };
  const outcomes: FileOutcome[] = [];
  for (const source of sources.toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  )) {
    outcomes.push(...(await outcomesOf(source, builderOf, options)));
  }
  options.signal?.throwIfAborted();
  const sides = Object.values(sideTables).flatMap((side) => builders.get(side)?.finish() ?? []);
  const read = tableIds.flatMap(
    (id) => (builders.get(tables[id]) as TableBuilder<Table> | undefined)?.finish() ?? [],
  );
  const data = joined(new Map(read.map((table) => [table.table.id, table])), sides, outcomes);
  const plans = data.get('cp_plans');
  if (plans) takeOffCountedPlan(plans, outcomes);
  return { extracts: { tables: data, children }, outcomes };
}

type BuilderOf = (table: AnyTable) => TableBuilder;

/** What became of a file: one outcome, or one for each sheet of a workbook. */
async function outcomesOf(
  source: Source,
  builderOf: BuilderOf,
  { dateOrder, mappings, textChoices = {}, signal, onProgress }: ReadingOptions,
): Promise<FileOutcome[]> {
  const onBytes = (bytesRead: number) => onProgress?.(source.name, bytesRead, source.blob.size);
  const choice = Object.hasOwn(textChoices, source.name) ? textChoices[source.name] : undefined;
  const options = { dateOrder, mappings, choice, signal, onBytes };
  const attempt = async (
    read: () => Promise<FileRead | StatisticsRead>,
    sheet?: string,
  ): Promise<FileOutcome> => {
    const from = { source, ...(sheet === undefined ? {} : { sheet }) };
    try {
      const done = await read();
      return 'statistics' in done ? { ...from, statistics: done } : { ...from, read: done };
    } catch (error) {
      signal?.throwIfAborted();
      return { ...from, refused: error instanceof Refusal ? error : refuseUnreadable(error) };
    }
  };
  try {
    const kind = await kindOfFile(source, choice?.encoding);
    if (kind !== 'workbook') {
      return [await attempt(() => readText(source, kind, builderOf, options))];
    }
    const { sheetsOf } = await import('./workbook.ts');
    const outcomes: FileOutcome[] = [];
    for (const sheet of await sheetsOf(source.blob)) {
      signal?.throwIfAborted();
      const name = nameOfPart(source, sheet.name);
      outcomes.push(await attempt(() => readSheet(name, sheet, builderOf, options), sheet.name));
    }
    onBytes(source.blob.size);
    return outcomes;
  } catch (error) {
    return [await attempt(() => Promise.reject(error))];
  }
}
