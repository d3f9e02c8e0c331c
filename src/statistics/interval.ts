import { normalQuantile } from './normalQuantile.ts';

/** The values that are compatible with what was counted. */
export type Interval = { readonly lower: number; readonly upper: number };

/** The z of a two-sided interval: 1.96 for 0.95, 3.09 for 0.998. Throws RangeError outside 0 to 1. */
export function zOf(confidence: number): number {
  const known = zs.get(confidence);
  if (known !== undefined) return known;
  if (!(confidence > 0 && confidence <= 1)) {
    throw new RangeError(`A confidence lies above 0 and up to 1, not ${confidence}.`);
  }
  const z = normalQuantile(confidence + (1 - confidence) / 2);
  zs.set(confidence, z);
  return z;
}

const zs = new Map<number, number>();
