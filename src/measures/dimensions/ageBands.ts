import type { AgeBand } from './dimension.ts';

const oldest = 17;

/** Ages in completed years as a band: `5 to 9`, `10 to 15`; `18 and over` where there is no end. */
export function ageBand(from: number, to: number, name?: string): AgeBand {
  const ages = to === Number.POSITIVE_INFINITY ? `${from} and over` : `${from} to ${to}`;
  return {
    id: to === Number.POSITIVE_INFINITY ? `${from}-and-over` : `${from}-${to}`,
    name: name ?? ages,
    said: `aged ${ages}`,
    from,
    to,
  };
}

/** Bands of children, completed by a band of those over 17 that is left out where there are none. */
export function withAdults(bands: readonly AgeBand[]): readonly AgeBand[] {
  const last = Math.max(oldest, ...bands.map(({ to }) => to));
  return [...bands, { ...ageBand(last + 1, Number.POSITIVE_INFINITY), rare: true }];
}
