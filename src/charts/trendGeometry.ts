/** Where the lines of a trend chart lie inside its drawing, in pixels. */
export const trendMargin = { top: 28, right: 56, bottom: 4, left: 0 } as const;
export const trendAxisWidth = 52;
export const trendHeight = 300;

/** The horizontal place of a point. */
export function xOfPoint(index: number, count: number, width: number): number {
  const left = trendMargin.left + trendAxisWidth;
  const plotted = width - left - trendMargin.right;
  return left + (count > 1 ? (index / (count - 1)) * plotted : plotted / 2);
}

/** The point that is nearest to a horizontal place. */
export function pointNearX(x: number, count: number, width: number): number {
  if (count < 2) return 0;
  const left = xOfPoint(0, count, width);
  const right = xOfPoint(count - 1, count, width);
  const index = Math.round(((x - left) / (right - left)) * (count - 1));
  return Math.max(0, Math.min(count - 1, index));
}
