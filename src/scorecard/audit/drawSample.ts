import { SipHash } from '../../extracts/digests/sipHash.ts';
import { groupedBy } from '../../extracts/groupedBy.ts';

/** Something that can be drawn: a key of its own, and the group that it belongs to. */
export type Candidate = { readonly key: string; readonly stratum: string };

export type DrawnStratum = {
  readonly stratum: string;
  readonly cases: number;
  readonly taken: number;
};

export type Draw = {
  /** Keys in the order in which they were drawn, stratum after stratum. */
  readonly taken: readonly Candidate[];
  /** In the order that was given, without the empty ones. */
  readonly strata: readonly DrawnStratum[];
};

/**
 * Draws a random sample, as many of each stratum as its share of all, and at least one of each. The same
 * keys, strata, size and seed give the same sample, in whatever order they come: each key has its place
 * by a digest under the seed, which nobody can choose without choosing the seed.
 */
export function drawSample(
  candidates: readonly Candidate[],
  order: readonly string[],
  { size, seed }: { readonly size: number; readonly seed: string },
): Draw {
  const placeOf = placeBySeed(seed);
  const byStratum = groupedBy(candidates, ({ stratum }) => stratum);
  const strata = order.filter((stratum) => byStratum.has(stratum));
  const counts = strata.map((stratum) => byStratum.get(stratum)?.length ?? 0);
  const shares = allocate(counts, size);
  return {
    taken: strata.flatMap((stratum, index) =>
      (byStratum.get(stratum) ?? [])
        .map((candidate) => ({ candidate, place: placeOf(candidate.key) }))
        .toSorted((a, b) => inTextOrder(a.place, b.place))
        .slice(0, shares[index])
        .map(({ candidate }) => candidate),
    ),
    strata: strata.map((stratum, index) => ({
      stratum,
      cases: counts[index] as number,
      taken: shares[index] as number,
    })),
  };
}

/**
 * Shares a sample out in proportion by the largest remainders (of equal ones the first), with at least
 * one for each that is not empty: where the size is smaller than their number it is made larger.
 */
export function allocate(counts: readonly number[], size: number): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const filled = counts.filter((count) => count > 0).length;
  const target = Math.min(all, Math.max(size, filled));
  if (target === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * target) / all);
  const taken = exact.map((share, index) =>
    counts[index] === 0 ? 0 : Math.max(1, Math.floor(share)),
  );
  const sum = () => taken.reduce((total, count) => total + count, 0);
  const lack = (index: number) => (exact[index] as number) - (taken[index] as number);
  while (sum() < target) {
    const open = indexesOf(taken).filter(
      (index) => (taken[index] as number) < (counts[index] as number),
    );
    const most = Math.max(...open.map(lack));
    give(
      taken,
      open.find((index) => lack(index) === most),
      1,
    );
  }
  while (sum() > target) {
    const open = indexesOf(taken).filter((index) => (taken[index] as number) > 1);
    const least = Math.min(...open.map(lack));
    give(
      taken,
      open.findLast((index) => lack(index) === least),
      -1,
    );
  }
  return taken;
}

function give(taken: number[], index: number | undefined, by: number): void {
  if (index !== undefined) taken[index] = (taken[index] as number) + by;
}

function indexesOf(list: readonly unknown[]): number[] {
  return list.map((_, index) => index);
}

/** The place of a key among others: its digest, as hexadecimal figures, and the key itself where digests meet. */
function placeBySeed(seed: string): (key: string) => string {
  const hash = new SipHash(keyOfSeed(seed));
  return (key) => `${hash.hexOf(key)} ${key}`;
}

/** 128 bits out of a seed that a person can read out. */
function keyOfSeed(seed: string): Uint8Array {
  const hash = new SipHash(new Uint8Array(16));
  const halves = ['1', '2'].map((half) => hash.hexOf(`${half} ${seed}`)).join('');
  return Uint8Array.from({ length: 16 }, (_, byte) =>
    Number.parseInt(halves.slice(byte * 2, byte * 2 + 2), 16),
  );
}

function inTextOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
