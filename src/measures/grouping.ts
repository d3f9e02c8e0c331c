import type { TableData } from '../extracts/columns.ts';
import type { Places } from '../extracts/places.ts';
import type { Span } from './span.ts';

/** Puts every row of a table into one of so many groups. */
export type Grouping = {
  readonly size: number;
  /** The group of a row, over the days that are looked at. */
  readonly groupOf: (row: number, span: Span) => number;
};

/** By locality. */
export function byPlace(places: Places, data: TableData): Grouping {
  const placeOf = places.of(data);
  return { size: places.ids.length, groupOf: (row) => placeOf[row] as number };
}
