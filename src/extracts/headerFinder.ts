import { isDfeFile } from './dfe/isDfeFile.ts';
import type { Mapping } from './mapping/mapping.ts';
import { recognise } from './recognise.ts';

/** Takes the rows of a table in order; lines count from 1. */
export type TableSink = {
  /** The header row, and the rows with cells that stand above it. */
  header(cells: readonly string[], line: number, titles: readonly Row[]): void;
  row(cells: readonly string[], line: number): void;
};

/** Reports put their title and filters above the header row: it is looked for in so many rows. */
export const mostTitles = 30;

export type Row = { readonly cells: readonly string[]; readonly line: number };

/** The place of the first row that is the header row of a known layout, a mapping or statistics; else -1. */
export function headerPlace(
  rows: readonly (readonly string[])[],
  mappings: readonly Mapping[] = [],
): number {
  return rows.findIndex((cells) => isDfeFile(cells) || recognise(cells, mappings) !== undefined);
}

/** Holds the first rows back until the header row is found among them; without one it is the first. */
export class HeaderFinder {
  private readonly sink: TableSink;
  private readonly mappings: readonly Mapping[];
  private held: Row[] | undefined = [];

  constructor(sink: TableSink, mappings: readonly Mapping[] = []) {
    this.sink = sink;
    this.mappings = mappings;
  }

  row(cells: readonly string[], line: number): void {
    if (this.held) this.hold(this.held, { cells, line });
    else this.sink.row(cells, line);
  }

  end(): void {
    if (this.held && this.held.length > 0) this.release(this.held, 0);
  }

  private hold(held: Row[], row: Row): void {
    held.push(row);
    const isHeader = headerPlace([row.cells], this.mappings) === 0;
    if (isHeader || held.length > mostTitles) this.release(held, isHeader ? held.length - 1 : 0);
  }

  private release(held: readonly Row[], header: number): void {
    this.held = undefined;
    const [{ cells, line } = { cells: [], line: 1 }, ...rows] = held.slice(header);
    this.sink.header(cells, line, held.slice(0, header));
    for (const row of rows) this.sink.row(row.cells, row.line);
  }
}
