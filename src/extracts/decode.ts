/** How the bytes of a file are to be read, or why they cannot be. */
export type Encoding = (typeof encodings)[number];
export type ByteKind = Encoding | 'workbook' | 'old-workbook' | 'binary';

const signatures: readonly (readonly [ByteKind, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  // UTF-32, which begins as UTF-16 does and is read by nothing here.
  ['binary', [0xff, 0xfe, 0, 0]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['binary', [0x25, 0x50, 0x44, 0x46]],
];

/** What the first bytes of a file show it to be; text without a mark is taken as UTF-8 at first. */
export function byteKind(head: Uint8Array): ByteKind {
  const marked = signatures.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (marked) return marked[0];
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return 'utf-8';
  const pairs = head.length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return 'binary';
}

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/** How bytes become text; `replaces` puts � for those that are none instead of giving up. */
export type Decoding = {
  readonly encoding: Encoding;
  readonly replaces?: true;
  /** Where a person chose it, and whether the bytes look as if it were another. */
  readonly chosen?: 'sure' | 'doubtful';
};

/** The bytes are not text in the encoding that was tried. */
export class DecodingError extends Error {}

/**
 * Decodes the bytes of a file piece by piece, so that a character cut by the border of two pieces
 * stays whole, with every line ending as a line feed. Throws `DecodingError` on bytes that are none
 * of the encoding.
 */
export class Decoder {
  private readonly decoder: TextDecoder;
  private pendingReturn = false;

  constructor({ encoding, replaces }: Decoding) {
    this.decoder = new TextDecoder(encoding, { fatal: replaces !== true });
  }

  /** The text of the next piece; call without bytes at the end. */
  next(bytes?: Uint8Array): string {
    return this.lineFeeds(this.decode(bytes), bytes === undefined);
  }

  private decode(bytes: Uint8Array | undefined): string {
    try {
      return bytes ? this.decoder.decode(bytes, { stream: true }) : this.decoder.decode();
    } catch {
      throw new DecodingError();
    }
  }

  private lineFeeds(piece: string, last: boolean): string {
    let text = this.pendingReturn ? `\r${piece}` : piece;
    this.pendingReturn = !last && text.endsWith('\r');
    if (this.pendingReturn) text = text.slice(0, -1);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }
}
