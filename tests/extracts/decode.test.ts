import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteKind, Decoder } from '../../src/extracts/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Decodes bytes cut into pieces of a length. */
function decoded(all: Uint8Array, length: number): string {
  const decoder = new Decoder({ encoding: 'utf-8' });
  const starts = Array.from(
    { length: Math.ceil(all.length / length) },
    (_, index) => index * length,
  );
  return (
    starts.map((start) => decoder.next(all.slice(start, start + length))).join('') + decoder.next()
  );
}

test('text cut anywhere into pieces of any length comes out whole', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '–', '😀', '\n', ',') }),
      fc.integer({ min: 1, max: 9 }),
      (text, length) => {
        expect(decoded(bytes(text), length)).toBe(text);
      },
    ),
  );
});

test('every line ending becomes a line feed, also where a piece cuts it', () => {
  expect(decoded(bytes('a\r\nb\rc\nd\r\n'), 2)).toBe('a\nb\nc\nd\n');
});

test.each([
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
  ['UTF-16 little-endian with a mark', [0xff, 0xfe, 0x61, 0], 'utf-16le'],
  ['UTF-16 big-endian with a mark', [0xfe, 0xff, 0, 0x61], 'utf-16be'],
  ['UTF-16 without a mark', [0x61, 0, 0x62, 0, 0x63, 0, 0x64, 0], 'utf-16le'],
  ['a zip or workbook', [0x50, 0x4b, 3, 4], 'workbook'],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'old-workbook'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46], 'binary'],
  ['zeros in text', [0x61, 0, 0, 0, 0x62, 0, 0, 0], 'binary'],
  ['plain text', [0x61, 0x62], 'utf-8'],
] as const)('the first bytes show %s', (_, head, kind) => {
  expect(byteKind(new Uint8Array(head))).toBe(kind);
});
