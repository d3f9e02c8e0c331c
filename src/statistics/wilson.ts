import { type Interval, zOf } from './interval.ts';

/**
 * Wilson's score interval of a share, as fractions of 1 (Wilson 1927; the Office for Health Improvement
 * and Disparities uses it for proportions). Holds for none and for all of the denominator; a confidence
 * of 1 gives 0 to 1. The counts need not be whole: those of clustered children are made smaller. Throws
 * RangeError for a numerator below 0 or above the denominator, and for a denominator of 0.
 */
export function wilsonInterval(
  numerator: number,
  denominator: number,
  confidence: number,
): Interval {
  if (!(denominator > 0 && numerator >= 0 && numerator <= denominator)) {
    throw new RangeError(`No share can be made of ${numerator} of ${denominator}.`);
  }
  const z = zOf(confidence);
  if (z === Number.POSITIVE_INFINITY) return { lower: 0, upper: 1 };
  const others = denominator - numerator;
  const middle = 2 * numerator + z * z;
  const reach = z * Math.sqrt(z * z + (4 * numerator * others) / denominator);
  const whole = 2 * (denominator + z * z);
  return {
    lower: numerator === 0 ? 0 : (middle - reach) / whole,
    upper: others === 0 ? 1 : (middle + reach) / whole,
  };
}
