import type { PlainSink } from './byteSplitter.ts';
import type { Decoding } from './decode.ts';
import type { HeaderFinder } from './headerFinder.ts';

/** What a feed tells of beside the rows, and who takes them as bytes where that can be. */
export type FedTable = {
  strayQuote(line: number): void;
  plainSink?(decoding: Decoding): PlainSink | undefined;
};

/** Hands all rows over, and says how their text was written. */
export type Feed = (finder: HeaderFinder, table: FedTable) => Promise<Written>;

export type Written = { readonly decoding?: Decoding; readonly delimiter?: string };
