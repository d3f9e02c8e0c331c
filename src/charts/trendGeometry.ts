/** Where the lines of a trend chart lie inside its drawing, in pixels. */
export const trendMargin = { top: 28, right: 56, bottom: 4, left: 0 } as const;
export const trendAxisWidth = 52;
export const trendHeight = 300;
export const trendAxisHeight = 30;

/** How far a label reaches beside its point, and how far it stands from the line. */
const labelReach = 56;
const labelHeight = 12;
const labelGap = 12;

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

/** The vertical place of a value on an axis from zero. */
export function yOfValue(value: number, highest: number): number {
  const bottom = trendHeight - trendMargin.bottom - trendAxisHeight;
  return bottom - (value / highest) * (bottom - trendMargin.top);
}

/**
 * The foot of the label of a point: above or below every part of the line that it stands beside,
 * whichever is nearer to the point and inside the drawing.
 */
export function labelFoot(
  values: readonly (number | undefined)[],
  index: number,
  highest: number,
  width: number,
): number {
  const own = yOfValue(values[index] ?? 0, highest);
  const x = xOfPoint(index, values.length, width);
  const beside = values.flatMap((value, each) => {
    const away = Math.abs(xOfPoint(each, values.length, width) - x);
    if (value === undefined || (away > labelReach && Math.abs(each - index) > 1)) return [];
    const reached = away > labelReach ? labelReach / away : 1;
    return [own + (yOfValue(value, highest) - own) * reached];
  });
  const above = Math.min(own, ...beside) - labelGap;
  const below = Math.max(own, ...beside) + labelGap + labelHeight;
  const roomAbove = above - labelHeight >= 0;
  const roomBelow = below <= yOfValue(0, highest);
  if (roomBelow && (!roomAbove || below - labelHeight - own < own - above)) return below;
  return Math.max(above, labelHeight);
}
