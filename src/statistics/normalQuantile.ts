/**
 * The z below which a share `probability` of a standard normal variable lies: 1.959963984540054 for
 * 0.975. Newton's method on the distribution's own series, to the precision of the numbers. Throws
 * RangeError outside 0 to 1; the ends are ∓Infinity.
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability lies between 0 and 1, not ${probability}.`);
  }
  if (probability < 0.5) return -upperQuantile(probability);
  return upperQuantile(1 - probability);
}

/** The z above which a share `tail` (at most a half) lies. */
function upperQuantile(tail: number): number {
  if (tail === 0) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = 1;
  while (upperTail(high) > tail) high *= 2;
  let z = (low + high) / 2;
  for (let step = 0; step < 200; step += 1) {
    const excess = upperTail(z) - tail;
    if (excess > 0) low = z;
    else high = z;
    const next = z + excess / density(z);
    const better = next > low && next < high ? next : (low + high) / 2;
    if (better === z) break;
    z = better;
  }
  return z;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** P(Z > z) for z ≥ 0: by the series of the middle up to 3, beyond it by Mills’ continued fraction. */
function upperTail(z: number): number {
  if (z <= 3) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density(z) * sum;
  }
  let fraction = 0;
  for (let depth = 200; depth > 0; depth -= 1) fraction = depth / (z + fraction);
  return density(z) / (z + fraction);
}
