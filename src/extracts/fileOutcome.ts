import type { FileRead } from './readFile.ts';
import type { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

/** What became of one file: its rows are in the extracts, or it was refused with the reason. */
export type FileOutcome = { readonly source: Source } & (
  | { readonly read: FileRead }
  | { readonly refused: Refusal }
);
