import Papa from 'papaparse';
import { recognise } from './recognise.ts';
import { type Refusal, refuseLongRow, refuseQuote } from './refusal.ts';
import { repairQuotes } from './repairQuotes.ts';

/** Takes the rows of a file in order; lines count from 1. */
export type RowSink = {
  header(cells: readonly string[]): void;
  row(cells: readonly string[], line: number): void;
  strayQuote(line: number): void;
};

const delimiters = [',', ';', '\t', '|'] as const;
/** No row is as long as this; where one is, a quotation mark was left open or the file is no table. */
const longestRow = 1_048_576;

/**
 * Cuts text that comes in pieces into rows, with PapaParse's core parser: rows and quoted cells that
 * a piece cuts in two are completed by the next. Lines without a cell are passed over.
 */
export class RowSplitter {
  delimiter: string = delimiters[0];
  private readonly sink: RowSink;
  private parser: Papa.Parser | undefined;
  private rest = '';
  private line = 1;
  private hasHeader = false;

  constructor(sink: RowSink) {
    this.sink = sink;
  }

  piece(text: string): void {
    this.rest += text;
    if (this.parser || (text.includes('\n') && this.rest.trimStart().includes('\n'))) {
      this.split(true);
    }
    if (this.rest.length > longestRow) throw this.refuseRest();
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
    const unclosed = errors.find(({ code }) => code === 'MissingQuotes')?.row;
    for (let index = 0; index < data.length; index += 1) {
      const cells = data[index] as string[];
      if (index === unclosed) throw refuseQuote(this.line);
      this.take(cells);
      this.line += quoted ? linesOf(cells) : 1;
    }
    for (const line of strays) this.sink.strayQuote(line);
    this.rest = this.rest.slice(meta.cursor);
  }

  private parse(ignoreLastRow: boolean): Split {
    return this.parser?.parse(this.rest, 0, ignoreLastRow) as Split;
  }

  private refuseRest(): Refusal {
    return this.rest.includes('"') ? refuseQuote(this.line) : refuseLongRow(this.line);
  }

  private take(cells: readonly string[]): void {
    if (cells.length === 1 && cells[0]?.trim() === '') return;
    if (this.hasHeader) this.sink.row(cells, this.line);
    else this.sink.header(cells);
    this.hasHeader = true;
  }

  /** The delimiter by which the header row is that of a known extract, else the one that cuts it most. */
  private chooseParser(): Papa.Parser {
    const start = this.rest.replace(/^(?: *\n)+/, '').slice(0, longestRow);
    const widths = delimiters.map((delimiter) => {
      const [headers = []] = (parserFor(delimiter, 1).parse(start, 0, false) as Split).data;
      return { delimiter, fit: headers.length + (recognise(headers) ? longestRow : 0) };
    });
    this.delimiter = widths.toSorted((a, b) => b.fit - a.fit)[0]?.delimiter ?? delimiters[0];
    return parserFor(this.delimiter);
  }
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
