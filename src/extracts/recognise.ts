import { bareWord, type Table, type TableId, tableIds, tables } from './tables.ts';

/** Where each column of a layout stands in a file. */
export type Recognition = {
  readonly table: Table;
  /** Place of the header for each column that was found. */
  readonly places: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  readonly ignored: readonly string[];
  /** Headers that stand twice. */
  readonly repeated: readonly string[];
};

/** The layout that headers are nearest to, and which of its needed columns they lack. */
export type NearMiss = { readonly table: Table; readonly lacking: readonly string[] };

/**
 * The layout of a file by its headers, in any order, case, spacing and punctuation. Where the headers
 * hold the needed columns of several layouts, the one with the most needed columns is meant, then the
 * one with the most columns.
 */
export function recognise(headers: readonly string[]): Recognition | undefined {
  const places = placesOf(headers);
  const candidates = tableIds
    .map((id) => tables[id])
    .filter((table) => requiredColumns(table).every((name) => places.has(bareWord(name))))
    .filter((table) => holdsChildren(table) || !places.has(bareWord('child_id')));
  const best = candidates.toSorted((a, b) => closeness(b, places) - closeness(a, places))[0];
  return best && recognition(best, headers, places);
}

/** A file with children is none of the tables without them, even if it has a team and a locality. */
function holdsChildren(table: Table): boolean {
  return table.columns.some(({ kind }) => kind === 'child');
}

/** The layout that has most of its needed columns in the headers, for a message that helps. */
export function nearestLayout(headers: readonly string[]): NearMiss | undefined {
  const places = placesOf(headers);
  const hasChildren = places.has(bareWord('child_id'));
  const candidates = tableIds.filter((id) => holdsChildren(tables[id]) || !hasChildren);
  const misses = candidates.map((id: TableId) => {
    const required = requiredColumns(tables[id]);
    const lacking = required.filter((name) => !places.has(bareWord(name)));
    return { table: tables[id], lacking, share: 1 - lacking.length / required.length };
  });
  const best = misses.toSorted((a, b) => b.share - a.share)[0];
  return best && best.share > 0 ? best : undefined;
}

/** The names of the columns that a layout is recognised by. */
function requiredColumns(table: Table): string[] {
  return table.columns.filter((column) => column.required).map((column) => column.name);
}

function placesOf(headers: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  headers.forEach((header, place) => {
    const word = bareWord(header);
    if (word !== '' && !places.has(word)) places.set(word, place);
  });
  return places;
}

function closeness(table: Table, places: ReadonlyMap<string, number>): number {
  const found = table.columns.filter((column) => places.has(bareWord(column.name))).length;
  return requiredColumns(table).length * 1000 + found;
}

function recognition(
  table: Table,
  headers: readonly string[],
  headerPlaces: ReadonlyMap<string, number>,
): Recognition {
  const places = new Map<string, number>();
  const missing: string[] = [];
  for (const { name } of table.columns) {
    const place = headerPlaces.get(bareWord(name));
    if (place === undefined) missing.push(name);
    else places.set(name, place);
  }
  const used = new Set(places.values());
  const repeated = headers.filter(
    (header, place) => bareWord(header) !== '' && headerPlaces.get(bareWord(header)) !== place,
  );
  const ignored = headers.filter((header, place) => !used.has(place) && header.trim() !== '');
  return { table, places, missing, ignored, repeated };
}
