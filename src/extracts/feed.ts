import type { Decoding } from './decode.ts';
import type { HeaderFinder } from './headerFinder.ts';

/** Hands all rows over, and says how their text was written. */
export type Feed = (
  finder: HeaderFinder,
  table: { strayQuote(line: number): void },
) => Promise<Written>;

export type Written = { readonly decoding?: Decoding; readonly delimiter?: string };
