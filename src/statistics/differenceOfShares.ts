export type Share = { readonly numerator: number; readonly denominator: number };

/**
 * The z statistic of the difference between two independent shares, after less before, with their
 * pooled share as the estimate under no difference. 0 where both shares are none or all.
 */
export function differenceOfShares(before: Share, after: Share): number {
  const pooled = (before.numerator + after.numerator) / (before.denominator + after.denominator);
  const variance = pooled * (1 - pooled) * (1 / before.denominator + 1 / after.denominator);
  if (!(variance > 0)) return 0;
  const difference = after.numerator / after.denominator - before.numerator / before.denominator;
  return difference / Math.sqrt(variance);
}
