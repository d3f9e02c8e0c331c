import { ByteSplitter } from './byteSplitter.ts';
import { byteKind, Decoder, type Decoding, DecodingError, type Encoding } from './decode.ts';
import type { Feed } from './feed.ts';
import { Refusal } from './refusal.ts';
import { type Delimiter, RowSplitter, type SplitOptions } from './rowSplitter.ts';

/** How a person says that the text of a file is written, in place of what it seems to be. */
export type TextChoice = {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
};

export type TextOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: ((bytesRead: number) => void) | undefined;
  readonly choice?: TextChoice | undefined;
  readonly mappings?: SplitOptions['mappings'];
};

const headBytes = 65_536;

/** The first bytes of a file, by which it is known what it is. */
export async function headOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(0, headBytes).arrayBuffer());
}

/**
 * Reads a text in the encoding that was chosen or that it seems to be in; where its bytes are none of
 * that, once more in another, or with � for what cannot be decoded.
 */
export async function withDecoding<Outcome>(
  blob: Blob,
  seems: Encoding,
  { encoding: chosen }: TextChoice,
  reading: (decoding: Decoding) => Promise<Outcome>,
): Promise<Outcome> {
  const first: Decoding = chosen
    ? { encoding: chosen, chosen: isDoubtful(chosen, await headOf(blob)) ? 'doubtful' : 'sure' }
    : { encoding: seems };
  try {
    return await reading(first);
  } catch (error) {
    if (!(error instanceof DecodingError)) throw error;
    if (chosen) return reading({ ...first, replaces: true });
    return reading(otherDecoding(seems, await headOf(blob)));
  }
}

/** Hands over the rows of a text as it comes, in pieces. */
export function textFeed(blob: Blob, decoding: Decoding, options: TextOptions): Feed {
  return async (finder, table) => {
    const decoder = new Decoder(decoding);
    const rows = new RowSplitter(
      {
        row: (cells, line) => finder.row(cells, line),
        strayQuote: (line) => table.strayQuote(line),
      },
      { delimiter: options.choice?.delimiter, mappings: options.mappings },
    );
    const isStrict = decoding.encoding === 'utf-8' && !decoding.replaces;
    const splitter = new ByteSplitter(rows, decoder, isStrict ? 'utf-8' : 'ascii', () =>
      table.plainSink?.(decoding),
    );
    let bytesRead = 0;
    try {
      for await (const bytes of piecesOf(blob)) {
        options.signal?.throwIfAborted();
        splitter.piece(bytes);
        bytesRead += bytes.length;
        options.onBytes?.(bytesRead);
      }
      splitter.end();
    } catch (error) {
      if (error instanceof Refusal) error.written = { decoding, delimiter: rows.delimiter };
      throw error;
    }
    return { decoding, delimiter: rows.delimiter };
  };
}

const pieceBytes = 1_048_576;

/** The bytes of a file piece by piece; the next is fetched while one is worked on. */
async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const fetched = (from: number) => blob.slice(from, from + pieceBytes).arrayBuffer();
  let next = fetched(0);
  for (let at = 0; at < blob.size; ) {
    const bytes = new Uint8Array(await next);
    at += bytes.length;
    next = fetched(at);
    yield bytes;
  }
}

/** How bytes are read that are not of the encoding they seemed to be of. */
function otherDecoding(kind: Encoding, head: Uint8Array): Decoding {
  const isMarked = kind !== 'utf-8' || head[0] === 0xef;
  return isMarked ? { encoding: kind, replaces: true } : { encoding: 'windows-1252' };
}

/** Any bytes are Windows-1252; those that are UTF-8 outside ASCII are hardly meant so. */
function isDoubtful(chosen: Encoding, head: Uint8Array): boolean {
  if (chosen !== 'windows-1252' || !head.some((byte) => byte > 127)) return false;
  if (byteKind(head) !== 'utf-8') return true;
  try {
    new Decoder({ encoding: 'utf-8' }).next(head);
    return true;
  } catch {
    return false;
  }
}
