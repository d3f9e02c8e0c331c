import { expect, test } from 'vitest';
import { newDigestKey, SipHash } from '../../../src/extracts/digests/sipHash.ts';

const referenceKey = Uint8Array.from({ length: 16 }, (_, index) => index);

function hex({ high, low }: { readonly high: number; readonly low: number }): string {
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The first bytes of 00 01 02 …, as in the reference's own vectors. */
function firstBytes(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => index);
}

test.each([
  [0, '726fdb47dd0e0e31'],
  [1, '74f839c593dc67fd'],
  [7, 'ab0200f58b01d137'],
  [8, '93f5f5799a932462'],
  [15, 'a129ca6149be45e5'],
  [63, '958a324ceb064572'],
])('the digest of %i bytes is that of the published vectors', (length, expected) => {
  expect(hex(new SipHash(referenceKey).ofBytes(firstBytes(length)))).toBe(expected);
});

test('a message of blocks has the digest of its bytes', () => {
  const hash = new SipHash(referenceKey);
  hash.begin();
  hash.add(0x07060504, 0x03020100);
  hash.end();
  expect(hex(hash)).toBe('93f5f5799a932462');
});

test('another key gives another digest', () => {
  const text = 'C1';
  expect(hex(new SipHash(newDigestKey()).ofText(text))).not.toBe(
    hex(new SipHash(newDigestKey()).ofText(text)),
  );
});
