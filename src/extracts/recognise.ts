import { fromCellJson, inCellJson } from './cellJson.ts';
import { factorOfHeader, factorsFromColumns } from './factors.ts';
import { isYes } from './flag.ts';
import { type Layout, sourceOf } from './layouts/layout.ts';
import { layouts as knownLayouts } from './layouts/layouts.ts';
import { ownLayouts } from './layouts/ownLayouts.ts';
import { headerNames } from './mapping/headerNames.ts';
import { layoutOfMapping, type Mapping, mappingFor } from './mapping/mapping.ts';
import {
  type AnyTable,
  columnsToRead,
  isSideTable,
  type SideTableId,
  sideTables,
} from './sideTables.ts';
import { bareWord, type TableId, tables } from './tables.ts';

/** The text of a column in a row, where it is not simply that of a cell. */
export type CellText = (cells: readonly string[]) => string;

/** Where each column of a layout stands in a file. */
export type Recognition = {
  readonly layout: Layout;
  readonly table: AnyTable;
  /** The mapping by which it is read, where a person made one for these headers. */
  readonly mapping?: Mapping;
  /** Place of the header for each column that was found. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns whose text is put together from cells. */
  readonly texts: ReadonlyMap<string, CellText>;
  /** Whether a row is a record of the table; every row is where this is absent. */
  readonly isKept?: (cells: readonly string[]) => boolean;
  readonly missing: readonly string[];
  readonly ignored: readonly string[];
  /** Headers that stand twice. */
  readonly repeated: readonly string[];
};

/** The layout that headers are nearest to, and which of its needed columns they lack. */
export type NearMiss = { readonly layout: Layout; readonly lacking: readonly string[] };

type Places = ReadonlyMap<string, number>;

/**
 * The layout of a file by its headers, in any order, case, spacing and punctuation. A mapping that was
 * made for them goes first. Where the headers hold the needed columns of several layouts, the one with
 * the most needed columns is meant, then the one with the most columns.
 */
export function recognise(
  headers: readonly string[],
  mappings: readonly Mapping[] = [],
): Recognition | undefined {
  const mapping = mappingFor(headers, mappings);
  const mapped = mapping && recogniseMapped(headers, mapping);
  if (mapped) return mapped;
  const places = placesOf(headers);
  const candidates = knownLayouts
    .filter((layout) => hasNeeded(layout, places))
    .filter((layout) => holdsChildren(tableOf(layout)) || !places.has(bareWord('child_id')));
  const best = candidates.toSorted((a, b) => closeness(b, places) - closeness(a, places))[0];
  return best && recognition(best, headers, places);
}

/** A file by the mapping that was made for its headers, each of which has a name of its own in it. */
function recogniseMapped(headers: readonly string[], mapping: Mapping): Recognition | undefined {
  const layout = layoutOfMapping(mapping);
  if (!layout) return undefined;
  const places = placesOf(headers);
  headerNames(headers).forEach((name, place) => {
    places.set(bareWord(name), place);
  });
  return { ...recognition(layout, headers, places), mapping, repeated: [] };
}

/** The table that the rows of a layout belong to. */
function tableOf({ table }: Pick<Layout, 'table'>): AnyTable {
  return Object.hasOwn(sideTables, table)
    ? sideTables[table as SideTableId]
    : tables[table as TableId];
}

/** A file with children is none of the tables without them, even if it has a team and a locality. */
function holdsChildren(table: AnyTable): boolean {
  return isSideTable(table) || table.columns.some(({ kind }) => kind === 'child');
}

/** The layout that has most of its needed columns in the headers, for a message that helps. */
export function nearestLayout(headers: readonly string[]): NearMiss | undefined {
  const places = placesOf(headers);
  const hasChildren = places.has(bareWord('child_id'));
  const nearness = (layouts: readonly Layout[]) =>
    layouts
      .filter((layout) => holdsChildren(tableOf(layout)) || !hasChildren)
      .map((layout) => {
        const lacking = lackingOf(layout, places);
        return { layout, lacking, share: 1 - lacking.length / layout.needs.length };
      });
  const best = [...nearness(ownLayouts), ...nearness(knownLayouts)].toSorted(
    (a, b) => b.share - a.share,
  )[0];
  return best && best.share > 0 ? best : undefined;
}

/** Whether headers have every needed column: asked of every layout, so it ends with the first they lack. */
function hasNeeded(layout: Layout, places: Places): boolean {
  return (
    layout.needs.every((column) => placeOf(layout, column, places) !== undefined) &&
    (!layout.keeps || firstOf(layout.keeps.headers, places) !== undefined)
  );
}

/** The needed columns that headers do not have. */
function lackingOf(layout: Layout, places: Places): string[] {
  const lacking = layout.needs.filter((column) => placeOf(layout, column, places) === undefined);
  const { keeps } = layout;
  return keeps && firstOf(keeps.headers, places) === undefined
    ? [...lacking, keeps.headers[0] ?? '']
    : lacking;
}

function placeOf(layout: Layout, column: string, places: Places): number | undefined {
  const source = sourceOf(layout, column);
  return source && firstOf(source.headers, places);
}

function firstOf(headers: readonly string[], places: Places): number | undefined {
  for (const header of headers) {
    const place = places.get(bareHeader(header));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The headers of layouts, which every row is held against that may be a header row. */
const bareHeaders = new Map<string, string>();

function bareHeader(header: string): string {
  const known = bareHeaders.get(header);
  if (known !== undefined) return known;
  const bare = bareWord(header);
  bareHeaders.set(header, bare);
  return bare;
}

/** Programs number headers that stand twice: `Ethnicity...11`, `Ethnicity.1`. */
const numbered = /(?:\.{3}|\.)\d+$/;

function placesOf(headers: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  headers.forEach((header, place) => {
    const word = bareWord(header);
    if (word !== '' && !places.has(word)) places.set(word, place);
  });
  headers.forEach((header, place) => {
    if (!numbered.test(header.trim())) return;
    const word = bareWord(header.trim().replace(numbered, ''));
    if (word !== '' && !places.has(word)) places.set(word, place);
  });
  const [factor] = factorColumns(headers);
  if (factor && !places.has('factors')) places.set('factors', factor.place);
  return places;
}

function closeness(layout: Layout, places: Places): number {
  const found = Object.keys(layout.columns).filter(
    (column) => placeOf(layout, column, places) !== undefined,
  );
  return (layout.needs.length + (layout.keeps ? 1 : 0)) * 1000 + found.length;
}

/** The place of a column that stands in no cell, but is the same in every row. */
const nowhere = -1;

function recognition(
  layout: Layout,
  headers: readonly string[],
  headerPlaces: Places,
): Recognition {
  const table = tableOf(layout);
  const places = new Map<string, number>();
  const texts = new Map<string, CellText>();
  const used = new Set<number>();
  for (const { name } of columnsToRead(table)) {
    const { always } = sourceOf(layout, name) ?? {};
    if (always !== undefined) {
      places.set(name, nowhere);
      texts.set(name, () => always);
      continue;
    }
    const place = placeOf(layout, name, headerPlaces);
    if (place === undefined) continue;
    places.set(name, place);
    used.add(place);
    const text = textOf(layout, name, place, headerPlaces);
    if (text) texts.set(name, text);
  }
  const factors = factorColumns(headers);
  if (factors.some(({ place }) => place === places.get('factors'))) {
    texts.set('factors', (cells) => factorsOf(cells, factors));
    for (const { place } of factors) used.add(place);
  }
  const keptBy = layout.keeps && firstOf(layout.keeps.headers, headerPlaces);
  if (keptBy !== undefined) used.add(keptBy);
  const repeated = headers.filter(
    (header, place) => bareWord(header) !== '' && headerPlaces.get(bareWord(header)) !== place,
  );
  const ignored = headers.filter((header, place) => !used.has(place) && header.trim() !== '');
  return {
    layout,
    table,
    places,
    texts,
    ...keptTest(layout, keptBy),
    missing: table.columns.map(({ name }) => name).filter((name) => !places.has(name)),
    ignored,
    repeated,
  };
}

function keptTest(
  { keeps }: Layout,
  place: number | undefined,
): Pick<Recognition, 'isKept'> | undefined {
  if (!keeps || place === undefined) return undefined;
  return { isKept: (cells) => keeps.reads.test((cells[place] ?? '').trim()) };
}

/** How the text of a column is put together, where it is more than its cell. */
function textOf(
  layout: Layout,
  column: string,
  place: number,
  headerPlaces: Places,
): CellText | undefined {
  const { within = [], flags } = sourceOf(layout, column) ?? {};
  if (flags) return (cells) => valueOfFlags(cells[place] ?? '', flags);
  const before = within.flatMap((header) => headerPlaces.get(bareWord(header)) ?? []);
  if (before.length === 0) return undefined;
  return (cells) => {
    const own = (cells[place] ?? '').trim();
    if (own === '') return '';
    return [...before.map((each) => (cells[each] ?? '').trim()), own].join('.');
  };
}

/** The value of the first flag that is yes in a cell of JSON; a cell that is no JSON is taken as it is. */
function valueOfFlags(
  cell: string,
  flags: readonly (readonly [flag: string, value: string])[],
): string {
  const json = parsed(cell);
  if (json === undefined) return cell;
  return flags.find(([flag]) => isYes(inCellJson(json[flag])))?.[1] ?? '';
}

function parsed(cell: string): Readonly<Record<string, unknown>> | undefined {
  if (!cell.trimStart().startsWith('{')) return undefined;
  const json = fromCellJson(cell);
  return typeof json === 'object' && json !== null ? { ...json } : undefined;
}

type FactorColumn = { readonly header: string; readonly place: number };

/** Columns of one factor each: `Factors identified at the end of assessment 1B`. */
function factorColumns(headers: readonly string[]): FactorColumn[] {
  return headers.flatMap((header, place) =>
    /factor/i.test(header) && factorOfHeader(header) ? [{ header, place }] : [],
  );
}

function factorsOf(cells: readonly string[], factors: readonly FactorColumn[]): string {
  return factorsFromColumns(
    factors.map(({ header, place }) => [header, cells[place] ?? ''] as const),
  ).join(';');
}
