export type XY = { readonly x: number; readonly y: number };

/** An SVG path through the points; where one is absent the line stops and starts anew after it. */
export function linePath(points: readonly (XY | undefined)[]): string {
  return points
    .flatMap((point, index) => {
      if (!point) return [];
      const step = points[index - 1] ? 'L' : 'M';
      return [`${step}${round(point.x)} ${round(point.y)}`];
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
