import { bytesOfText } from '../utf8.ts';

/** A secret of 128 bits, without which a digest can be neither made nor tested. */
export type DigestKey = Uint8Array;

const keyBytes = 16;

/** A new key from the machine's own source of chance. */
export function newDigestKey(): DigestKey {
  return crypto.getRandomValues(new Uint8Array(keyBytes));
}

/**
 * SipHash-2-4 (Aumasson and Bernstein, public domain): a keyed digest of 64 bits, made for short
 * texts. Without the key nobody can tell which text a digest is of. Web Crypto's HMAC would be asked
 * once for each row and answer later: a million rows would take minutes.
 */
export class SipHash {
  high = 0;
  low = 0;
  /** Four words of 64 bits, each as its high and its low half. */
  private readonly state = new Int32Array(8);
  private readonly start = new Int32Array(8);
  private blocks = 0;

  constructor(key: DigestKey) {
    const view = new DataView(key.buffer, key.byteOffset, keyBytes);
    const [low0, high0, low1, high1] = [0, 4, 8, 12].map((at) => view.getInt32(at, true)) as [
      number,
      number,
      number,
      number,
    ];
    this.start.set([
      high0 ^ 0x736f6d65,
      low0 ^ 0x70736575,
      high1 ^ 0x646f7261,
      low1 ^ 0x6e646f6d,
      high0 ^ 0x6c796765,
      low0 ^ 0x6e657261,
      high1 ^ 0x74656462,
      low1 ^ 0x79746573,
    ]);
  }

  /** Begins a message of blocks. */
  begin(): void {
    this.state.set(this.start);
    this.blocks = 0;
  }

  /** Adds a block of eight bytes, given as two whole numbers of 32 bits. */
  add(high: number, low: number): void {
    const { state } = this;
    state[6] = (state[6] as number) ^ high;
    state[7] = (state[7] as number) ^ low;
    this.rounds(2);
    state[0] = (state[0] as number) ^ high;
    state[1] = (state[1] as number) ^ low;
    this.blocks += 1;
  }

  /** Ends a message of whole blocks; its digest then stands in `high` and `low`. */
  end(): void {
    this.finish((this.blocks * 8) << 24, 0);
  }

  /** The digest of a text. */
  ofText(text: string): this {
    return this.ofBytes(bytesOfText(text));
  }

  /** The digest of a text as 16 hexadecimal figures. */
  hexOf(text: string): string {
    const { high, low } = this.ofText(text);
    return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }

  ofBytes(bytes: Uint8Array): this {
    const { length } = bytes;
    this.begin();
    let at = 0;
    for (; at + 8 <= length; at += 8) this.add(halfOf(bytes, at + 4), halfOf(bytes, at));
    this.finish((length << 24) | halfOf(bytes, at + 4), halfOf(bytes, at));
    return this;
  }

  /** The last block has the length of the message in its highest byte. */
  private finish(high: number, low: number): void {
    const { state } = this;
    this.add(high, low);
    state[5] = (state[5] as number) ^ 0xff;
    this.rounds(4);
    this.high =
      (state[0] as number) ^ (state[2] as number) ^ (state[4] as number) ^ (state[6] as number);
    this.low =
      (state[1] as number) ^ (state[3] as number) ^ (state[5] as number) ^ (state[7] as number);
  }

  private rounds(times: number): void {
    const { state } = this;
    let [h0, l0, h1, l1] = [
      state[0] as number,
      state[1] as number,
      state[2] as number,
      state[3] as number,
    ];
    let [h2, l2, h3, l3] = [
      state[4] as number,
      state[5] as number,
      state[6] as number,
      state[7] as number,
    ];
    let kept = 0;
    for (let time = 0; time < times; time += 1) {
      // v0 += v1; v1 <<<= 13; v1 ^= v0; v0 <<<= 32
      l0 = (l0 + l1) | 0;
      h0 = (h0 + h1 + carry(l0, l1)) | 0;
      kept = (h1 << 13) | (l1 >>> 19);
      l1 = (l1 << 13) | (h1 >>> 19);
      h1 = kept ^ h0;
      l1 ^= l0;
      kept = h0;
      h0 = l0;
      l0 = kept;
      // v2 += v3; v3 <<<= 16; v3 ^= v2
      l2 = (l2 + l3) | 0;
      h2 = (h2 + h3 + carry(l2, l3)) | 0;
      kept = (h3 << 16) | (l3 >>> 16);
      l3 = (l3 << 16) | (h3 >>> 16);
      h3 = kept ^ h2;
      l3 ^= l2;
      // v0 += v3; v3 <<<= 21; v3 ^= v0
      l0 = (l0 + l3) | 0;
      h0 = (h0 + h3 + carry(l0, l3)) | 0;
      kept = (h3 << 21) | (l3 >>> 11);
      l3 = (l3 << 21) | (h3 >>> 11);
      h3 = kept ^ h0;
      l3 ^= l0;
      // v2 += v1; v1 <<<= 17; v1 ^= v2; v2 <<<= 32
      l2 = (l2 + l1) | 0;
      h2 = (h2 + h1 + carry(l2, l1)) | 0;
      kept = (h1 << 17) | (l1 >>> 15);
      l1 = (l1 << 17) | (h1 >>> 15);
      h1 = kept ^ h2;
      l1 ^= l2;
      kept = h2;
      h2 = l2;
      l2 = kept;
    }
    state[0] = h0;
    state[1] = l0;
    state[2] = h1;
    state[3] = l1;
    state[4] = h2;
    state[5] = l2;
    state[6] = h3;
    state[7] = l3;
  }
}

/** 1 where a sum of 32 bits ran over: it is then smaller than what was added. */
function carry(sum: number, added: number): number {
  return sum >>> 0 < added >>> 0 ? 1 : 0;
}

/** Four bytes as a whole number, the lowest first; those behind the end are 0. */
function halfOf(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}
