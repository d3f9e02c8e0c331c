import { kindOfFile, type ReadOptions } from '../readFile.ts';
import { Refusal } from '../refusal.ts';
import type { Source } from '../source.ts';
import { textFeed, withDecoding } from '../textFeed.ts';

/** The first rows of a file or a sheet; lines count from 1. */
export type FirstRows = {
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  /** Whether these are all its rows. */
  readonly isWhole: boolean;
};

type Row = FirstRows['rows'][number];

const firstBytes = 262_144;
const mostRows = 1000;
const lineFeed = 10;

/** The part of a source that is asked about: a file, or a sheet of one. */
export type FilePart = { readonly source: Source; readonly sheet?: string };

/** Reads as many rows of a file as it takes to see what it is. */
export async function firstRows(
  { source, sheet }: FilePart,
  { choice, mappings }: Pick<ReadOptions, 'choice' | 'mappings'>,
): Promise<FirstRows> {
  const kind = await kindOfFile(source, choice?.encoding);
  if (kind === 'workbook') return firstRowsOfSheet(source, sheet);
  const { blob, isWhole } = await beginning(source.blob, choice?.encoding ?? kind);
  const rows = await withDecoding(blob, kind, choice ?? {}, async (decoding) => {
    const taken: Row[] = [];
    const taker = { row: (cells: readonly string[], line: number) => taken.push({ cells, line }) };
    try {
      const feed = textFeed(blob, decoding, { choice, mappings });
      await feed(taker, { strayQuote: () => undefined });
    } catch (error) {
      if (!(error instanceof Refusal) || taken.length === 0) throw error;
    }
    return taken;
  });
  return { rows: rows.slice(0, mostRows), isWhole: isWhole && rows.length <= mostRows };
}

/** The first rows of each sheet of a workbook: to unfold it takes time, and it is asked for often. */
const unfolded = new WeakMap<Blob, Promise<ReadonlyMap<string, FirstRows>>>();

async function firstRowsOfSheet({ blob }: Source, sheet = ''): Promise<FirstRows> {
  const known = unfolded.get(blob) ?? firstRowsOfSheets(blob);
  unfolded.set(blob, known);
  return (await known).get(sheet) ?? { rows: [], isWhole: true };
}

async function firstRowsOfSheets(blob: Blob): Promise<ReadonlyMap<string, FirstRows>> {
  const { sheetsOf } = await import('../workbook.ts');
  const sheets = await sheetsOf(blob);
  return new Map(
    sheets.map(({ name, rows }) => {
      const filled = rows
        .map((cells, index) => ({ cells, line: index + 1 }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
      return [name, { rows: filled.slice(0, mostRows), isWhole: filled.length <= mostRows }];
    }),
  );
}

/** The beginning of a file up to the end of a line. */
async function beginning(
  blob: Blob,
  encoding: string,
): Promise<{ readonly blob: Blob; readonly isWhole: boolean }> {
  if (blob.size <= firstBytes) return { blob, isWhole: true };
  const bytes = new Uint8Array(await blob.slice(0, firstBytes).arrayBuffer());
  const last = bytes.lastIndexOf(lineFeed);
  const end = last + (encoding === 'utf-16le' ? 2 : 1);
  return { blob: blob.slice(0, last < 0 ? firstBytes : end), isWhole: false };
}
