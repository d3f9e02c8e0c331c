/** The rules of which one marks a point. Every point that takes part in a shift or a trend is marked. */
export type Rule = 'outside' | 'shift' | 'trend' | 'two of three';

/** What a point is marked for, and which way: for a trend the way that it goes, else its side of the mean. */
export type Signal = { readonly rule: Rule; readonly side: 'higher' | 'lower' };

export type XmrOptions = {
  /** Fewer points than these get a mean and no limits. */
  readonly minimumPoints?: number;
  /** Points in a row on one side of the mean that make a shift. */
  readonly shiftLength?: number;
  /** Points in a row, each higher than the one before or each lower, that make a trend. */
  readonly trendLength?: number;
};

export type Limits = {
  readonly lower: number;
  readonly upper: number;
  /** Two thirds of the way from the mean to the limits. */
  readonly nearLower: number;
  readonly nearUpper: number;
};

export type Xmr = {
  readonly mean: number;
  /** The mean of the differences between neighbours, without their signs. */
  readonly movingRange: number;
  /** Absent where there are too few points for limits. */
  readonly limits?: Limits;
  /** For each point its signals; none where there are no limits. */
  readonly flags: readonly (readonly Signal[])[];
};

/** 3 ÷ 1.128 to two places, as NHS England's Making Data Count has it. */
const scale = 2.66;

const defaults = { minimumPoints: 13, shiftLength: 7, trendLength: 6 };

/**
 * An XmR control chart of values in the order of time, as in NHS England's Making Data Count: limits at
 * the mean ± 2.66 × the mean moving range, not cut at 0 or 100 %, no moving range left out. A point on a
 * limit is inside it; one on the mean ends a shift; two equal neighbours end a trend. Two of three beyond
 * two thirds of the limits: all three on one side of the mean, those beyond the limits count too, and
 * only those beyond are marked. The values must not share months with each other (no rolling windows).
 */
export function xmr(values: readonly number[], options: XmrOptions = {}): Xmr {
  const { minimumPoints, shiftLength, trendLength } = { ...defaults, ...options };
  const mean = meanOf(values);
  const movingRange = meanOf(values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0))));
  if (values.length < minimumPoints) return { mean, movingRange, flags: values.map(() => []) };
  const limits = limitsOf(mean, movingRange);
  const aboveMean = values.map((value) => side(value, mean));
  const steps = values.slice(1).map((value, place) => side(value, values[place] as number));
  const flags = values.map((): Signal[] => []);
  for (const [way, sign] of [
    ['higher', 1],
    ['lower', -1],
  ] as const) {
    const isBeyond = (limit: number, near: number) => (value: number) =>
      side(value, sign > 0 ? limit : near) === sign;
    const found: readonly [Rule, Iterable<number>][] = [
      ['outside', placesWhere(values, isBeyond(limits.upper, limits.lower))],
      ['shift', runs(aboveMean, sign, shiftLength)],
      ['trend', trends(steps, sign, trendLength)],
      [
        'two of three',
        twoOfThree(
          aboveMean,
          sign,
          placesWhere(values, isBeyond(limits.nearUpper, limits.nearLower)),
        ),
      ],
    ];
    for (const [rule, places] of found) {
      for (const place of places) flags[place]?.push({ rule, side: way });
    }
  }
  return { mean, movingRange, limits, flags };
}

function limitsOf(mean: number, movingRange: number): Limits {
  const reach = scale * movingRange;
  return {
    lower: mean - reach,
    upper: mean + reach,
    nearLower: mean - (reach * 2) / 3,
    nearUpper: mean + (reach * 2) / 3,
  };
}

/** 1 above the line, −1 below, 0 on it: as near as the rounding of a mean of fractions. */
function side(value: number, line: number): number {
  const onLine = Math.max(Math.abs(value), Math.abs(line)) * 1e-12;
  return Math.abs(value - line) <= onLine ? 0 : Math.sign(value - line);
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, v) => sum + v, 0) / values.length;
}

function placesWhere(values: readonly number[], holds: (value: number) => boolean): Set<number> {
  return new Set(values.flatMap((value, place) => (holds(value) ? [place] : [])));
}

/** The places of all runs of at least `length` of a sign. */
function runs(signs: readonly number[], sign: number, length: number): Set<number> {
  const places = new Set<number>();
  let start = 0;
  for (let place = 0; place <= signs.length; place += 1) {
    if (signs[place] === sign) continue;
    if (place - start >= length) {
      for (let member = start; member < place; member += 1) places.add(member);
    }
    start = place + 1;
  }
  return places;
}

/** The places of all trends: their steps are runs that are one shorter than their points. */
function trends(steps: readonly number[], sign: number, length: number): Set<number> {
  const places = runs(steps, sign, length - 1);
  for (const step of [...places]) places.add(step + 1);
  return places;
}

function twoOfThree(
  sides: readonly number[],
  sign: number,
  beyond: ReadonlySet<number>,
): Set<number> {
  const places = new Set<number>();
  for (let first = 0; first + 2 < sides.length; first += 1) {
    const three = [first, first + 1, first + 2];
    const far = three.filter((place) => beyond.has(place));
    const together = three.every((place) => sides[place] === sign);
    if (far.length >= 2 && together) for (const place of far) places.add(place);
  }
  return places;
}
