import type { FigureTable, PublishedFigures, PublishedValue } from './publishedFigures.ts';

/**
 * Published figures together. Of two values for the same figure, area and year, that of the later
 * release stands; of the same release, that which comes later in the list.
 */
export function mergeFigures(all: readonly PublishedFigures[]): PublishedFigures {
  const tables = new Map<string, FigureTable>();
  const byRelease = all
    .flatMap((figures) => figures.tables)
    .toSorted((a, b) => a.release - b.release);
  for (const table of byRelease) {
    const before = tables.get(table.figure);
    tables.set(table.figure, before ? overlaid(before, table) : table);
  }
  return {
    areas: Object.assign({}, ...all.map(({ areas }) => areas)),
    tables: [...tables.values()],
  };
}

function overlaid(before: FigureTable, after: FigureTable): FigureTable {
  const values: Record<string, Readonly<Record<string, PublishedValue>>> = { ...before.values };
  for (const [area, byYear] of Object.entries(after.values)) {
    values[area] = { ...values[area], ...byYear };
  }
  return { ...after, values };
}
