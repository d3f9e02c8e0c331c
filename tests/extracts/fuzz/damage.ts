import fc from 'fast-check';
import { bytesOf, encoded } from '../../support/encoded.ts';

/** One change to bytes; places and lengths are parts of the whole, so that they fit any file. */
type Change = {
  readonly kind: 'cut' | 'flip' | 'put in' | 'put over' | 'repeat' | 'turn' | 'end' | 'begin';
  readonly at: number;
  readonly to: number;
  readonly bytes: Uint8Array;
};

const tokens = [
  ...['"', '""', '"\n', ',', ';', '\t', '|', '\n', '\r', '\r\n', '\r\r', '\u0000', '\uFEFF', ' '],
  ...['\u00a0', 'é', '–', '😀', '\u2028', '__proto__', 'constructor', '=1+1', 'NULL', '####'],
  ...['{"a":', '[', "'", '04/25/2025', '99999999999', '-', '1.23E+11', '\n\n\n', '","', '<a'],
  ...['</row>', 'r="XFD9"', ' t="d"'],
].map((token) => encoded(token, 'utf-8'));

/** Anywhere: without the leaning of numbers to either end, where the header row and nothing are. */
const part = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((number) => number / 10_000);
const strange = fc.oneof(
  fc.constantFrom(...tokens),
  fc.uint8Array({ minLength: 1, maxLength: 12 }),
  fc.constantFrom(bytesOf([0xff]), bytesOf([0xc3]), bytesOf([0xed, 0xa0, 0x80]), bytesOf([0x80])),
);

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('cut', 'flip', 'put in', 'put over', 'repeat', 'turn', 'end', 'begin'),
  at: part,
  to: part,
  bytes: strange,
});

/** Which of several files is damaged, and how: small, so that it can be told of. */
export type Damage = { readonly file: number; readonly changes: readonly Change[] };

export function damageTo(files: readonly Uint8Array[]): fc.Arbitrary<Damage> {
  return fc.record({
    file: fc.nat({ max: files.length - 1 }),
    changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  });
}

/** The file after its damage. */
export function damaged(files: readonly Uint8Array[], { file, changes }: Damage): Uint8Array {
  return changes.reduce(changed, files[file] as Uint8Array);
}

function changed(file: Uint8Array, { kind, at, to, bytes }: Change): Uint8Array {
  const from = Math.floor(at * file.length);
  // Most stretches are short, and a few are most of the file.
  const end = Math.min(file.length, from + 1 + Math.floor(to ** 4 * file.length));
  const [before, inside, after] = [file.slice(0, from), file.slice(from, end), file.slice(end)];
  switch (kind) {
    case 'cut':
      return bytesOf(before, after);
    case 'flip':
      return bytesOf(
        before,
        inside.map((byte) => byte ^ (bytes[0] ?? 1)),
        after,
      );
    case 'put in':
      return bytesOf(before, bytes, inside, after);
    case 'put over':
      return bytesOf(before, bytes, file.slice(from + bytes.length));
    case 'repeat':
      return bytesOf(before, inside, inside, inside, after);
    case 'turn':
      return bytesOf(before, inside.toReversed(), after);
    case 'end':
      return before;
    case 'begin':
      return bytesOf(inside, after);
  }
}
