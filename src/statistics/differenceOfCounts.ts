/** Events, and what they were counted over: 1 where both counts are over the same. */
export type Count = { readonly events: number; readonly exposure: number };

/**
 * The z statistic of the difference between two Poisson counts, after less before, allowing for
 * unequal exposures such as two populations. 0 where nothing was counted.
 */
export function differenceOfCounts(before: Count, after: Count): number {
  const pooled = (before.events + after.events) / (before.exposure + after.exposure);
  const variance = pooled * (1 / before.exposure + 1 / after.exposure);
  if (!(variance > 0)) return 0;
  const difference = after.events / after.exposure - before.events / before.exposure;
  return difference / Math.sqrt(variance);
}
