import Papa from 'papaparse';
import { headerPlace, mostTitles } from './headerFinder.ts';
import type { Mapping } from './mapping/mapping.ts';
import { type Refusal, refuseLongRow, refuseQuote } from './refusal.ts';
import { repairQuotes } from './repairQuotes.ts';

/** Takes the rows of a text in order; lines count from 1. */
export type RowSink = {
  row(cells: readonly string[], line: number): void;
  strayQuote(line: number): void;
};

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What helps to tell the delimiter of a text, or says it. */
export type SplitOptions = {
  readonly delimiter?: Delimiter | undefined;
  readonly mappings?: readonly Mapping[] | undefined;
};

const firstLook = 65_536;
/** No row is as long as this; where one is, a quotation mark was left open or the file is no table. */
export const longestRow = 1_048_576;

/**
 * Cuts text that comes in pieces into rows, with PapaParse's core parser: rows and quoted cells that
 * a piece cuts in two are completed by the next. Lines without a cell are passed over.
 */
export class RowSplitter {
  delimiter: string = delimiters[0];
  private readonly sink: RowSink;
  private readonly options: SplitOptions;
  private parser: Papa.Parser | undefined;
  /** The line on which the next row starts. */
  line = 1;
  private rest = '';

  constructor(sink: RowSink, options: SplitOptions = {}) {
    this.sink = sink;
    this.options = options;
  }

  piece(text: string): void {
    this.rest += text;
    if (this.parser || this.showsHeader()) this.split(true);
    if (this.rest.length > longestRow) throw this.refuseRest();
  }

  /** Whether every row that came has ended; the header row was found, or is looked for no more. */
  isBetweenRows(): boolean {
    return this.parser !== undefined && this.rest === '';
  }

  /** Whether enough is there to find the header row in. */
  private showsHeader(): boolean {
    const { rest } = this;
    return hasLines(rest, mostTitles + 1) || (rest.length > firstLook && hasLines(rest, 1));
  }

  end(text: string): void {
    this.rest += text;
    this.split(false);
  }

  private split(ignoreLastRow: boolean): void {
    this.parser ??= this.chooseParser();
    let strays: readonly number[] = [];
    let { data, errors, meta } = this.parse(ignoreLastRow);
    if (errors.some(({ code }) => code === 'InvalidQuotes')) {
      const { text, lines } = repairQuotes(this.rest, this.delimiter, !ignoreLastRow);
      strays = lines.map((line) => this.line + line);
      this.rest = text;
      ({ data, errors, meta } = this.parse(ignoreLastRow));
    }
    const quoted = this.rest.includes('"');
    let told = 0;
    const unclosed = errors.find(({ code }) => code === 'MissingQuotes')?.row;
    for (let index = 0; index < data.length; index += 1) {
      const cells = data[index] as string[];
      if (index === unclosed) throw refuseQuote(this.line);
      if (!isBlank(cells)) this.sink.row(cells, this.line);
      this.line += quoted ? linesOf(cells) : 1;
      for (; (strays[told] ?? this.line) < this.line; told += 1) {
        this.sink.strayQuote(strays[told] as number);
      }
    }
    this.rest = this.rest.slice(meta.cursor);
  }

  private parse(ignoreLastRow: boolean): Split {
    return this.parser?.parse(this.rest, 0, ignoreLastRow) as Split;
  }

  private refuseRest(): Refusal {
    return this.rest.includes('"') ? refuseQuote(this.line) : refuseLongRow(this.line);
  }

  private chooseParser(): Papa.Parser {
    const { delimiter, mappings } = this.options;
    this.delimiter = delimiter ?? this.shownDelimiter(mappings);
    return parserFor(this.delimiter);
  }

  /**
   * The delimiter by which one of the first rows is the header row of a known extract; where none is,
   * the one that cuts most rows into the most cells.
   */
  private shownDelimiter(mappings: SplitOptions['mappings']): Delimiter {
    const start = this.rest.slice(0, longestRow);
    const choices = delimiters.map((delimiter) => {
      const { data } = parserFor(delimiter, mostTitles + blankLines(start)).parse(
        start,
        0,
        false,
      ) as Split;
      const rows = data.filter((cells) => !isBlank(cells)).slice(0, mostTitles);
      const header = headerPlace(rows, mappings);
      const width = header >= 0 ? (rows[header]?.length ?? 0) : usualWidth(rows);
      return { delimiter, fit: width + (header >= 0 ? longestRow : 0) };
    });
    return choices.toSorted((a, b) => b.fit - a.fit)[0]?.delimiter ?? delimiters[0];
  }
}

/** As many cells as the rows in the middle of them have, for titles are narrow and notes are wide. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const widths = rows.map(({ length }) => length).toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === '';
}

function hasLines(text: string, count: number): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines < count; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines >= count;
}

/** How many lines without a cell stand at the start of the text. */
function blankLines(text: string): number {
  return (/^(?:[^\S\n]*\n)*/.exec(text)?.[0].match(/\n/g) ?? []).length;
}

type Split = {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
};

function parserFor(delimiter: string, preview = 0): Papa.Parser {
  return new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"', preview });
}

function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1;
  }
  return lines;
}
