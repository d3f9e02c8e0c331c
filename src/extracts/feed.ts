import type { PlainSink } from './byteSplitter.ts';
import type { Decoding } from './decode.ts';

/** What a feed tells of beside the rows, and who takes them as bytes where that can be. */
export type FedTable = {
  strayQuote(line: number): void;
  plainSink?(decoding: Decoding): PlainSink | undefined;
};

/** Takes rows in order, the header row among them. */
export type RowTaker = { row(cells: readonly string[], line: number): void };

/** Hands all rows over, and says how their text was written. */
export type Feed = (taker: RowTaker, table: FedTable) => Promise<Written>;

export type Written = { readonly decoding?: Decoding; readonly delimiter?: string };
