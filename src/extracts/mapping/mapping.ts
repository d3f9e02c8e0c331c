import type { Layout } from '../layouts/layout.ts';
import { layouts } from '../layouts/layouts.ts';
import { bareWord, tables } from '../tables.ts';
import { headerSet } from './headerNames.ts';

/** Which columns of a file are which, as a person said where no layout does. */
export type Mapping = {
  /** All headers of the file: it is known again by them. */
  readonly headers: readonly string[];
  /** What its rows are: the id of a layout. That of a product's own is the id of its table. */
  readonly layout: string;
  /** The header of each column; null where the file does not have the column. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** What stands in every row for columns that the file does not have, such as its authority. */
  readonly always?: Readonly<Record<string, string>> | undefined;
};

/** Columns that can be the same in every row of a file. */
export const sameInEveryRow: readonly string[] = ['authority', 'locality'];

/** The mapping that was made for files with these headers, in any order, case and punctuation. */
export function mappingFor(
  headers: readonly string[],
  mappings: readonly Mapping[],
): Mapping | undefined {
  if (mappings.length === 0) return undefined;
  const set = headerSet(headers);
  return mappings.find((mapping) => headerSet(mapping.headers) === set);
}

/** The layouts that a mapping can say a file is of: those of the tables that measures count. */
export const mappableLayouts: readonly Layout[] = layouts.filter(({ table }) =>
  Object.hasOwn(tables, table),
);

/** A mapping as a layout: what it says goes before what its layout knows. */
export function layoutOfMapping({ layout: id, columns, always = {} }: Mapping): Layout | undefined {
  const base = mappableLayouts.find((layout) => layout.id === id);
  if (!base) return undefined;
  const sources = new Map(Object.entries(base.columns));
  for (const [column, header] of Object.entries(columns)) {
    if (header === null) sources.delete(column);
    else sources.set(column, [header]);
  }
  for (const [column, text] of Object.entries(always)) {
    sources.set(column, { headers: [], always: text });
  }
  return { ...base, columns: Object.fromEntries(sources) };
}

/** A mapping that was made for other headers than these, and nearly fits them. */
export type NearMapping = { readonly mapping: Mapping; readonly lacking: readonly string[] };

/** The mapping of whose columns the headers have the most, if that is at least half of them. */
export function nearestMapping(
  headers: readonly string[],
  mappings: readonly Mapping[],
): NearMapping | undefined {
  const words = new Set(headers.map(bareWord));
  const near = mappings.map((mapping) => {
    const used = Object.values(mapping.columns).filter((header) => header !== null);
    const lacking = used.filter((header) => !words.has(bareWord(header)));
    return { mapping, lacking, share: 1 - lacking.length / Math.max(used.length, 1) };
  });
  const best = near.toSorted((a, b) => b.share - a.share)[0];
  return best && best.share >= 0.5 ? best : undefined;
}
