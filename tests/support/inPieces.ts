import { Decoder, type Encoding } from '../../src/extracts/decode.ts';
import { encoded } from './encoded.ts';

/** What is looked at of the start of a file to know what it is. */
const headBytes = 65_536;

/** Bytes that come in pieces of a size, as those of a large file do; its head is given whole. */
export function inPieces(bytes: Uint8Array, size: number): Blob {
  const blob: Pick<Blob, 'size' | 'arrayBuffer' | 'slice'> = {
    size: bytes.length,
    arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
    slice: (from = 0, to = bytes.length) =>
      inPieces(bytes.slice(from, to - from > headBytes ? from + size : to), size),
  };
  return blob as Blob;
}

/** The text of the bytes in UTF-16, which is never cut as bytes. */
export function asText(bytes: Uint8Array, encoding: Encoding): Blob {
  const decoder = new Decoder({ encoding, replaces: true });
  return new Blob([encoded(decoder.next(bytes) + decoder.next(), 'utf-16le') as BlobPart]);
}
