import { toOneDecimal } from '../format.ts';

/** How a published percentage comes from its counts: rounded, cut off after its last figure, or neither. */
export type Rounding = 'rounded' | 'cut-off' | 'neither';

/** How the percentage, with as many decimals as it was published with, comes from its counts. */
export function roundingOf(numerator: number, denominator: number, percentage: number): Rounding {
  const units = 10 ** decimalsOf(percentage);
  const published = Math.round(percentage * units);
  const scaled = 100 * units * numerator;
  if (Math.floor((2 * scaled + denominator) / (2 * denominator)) === published) return 'rounded';
  return Math.floor(scaled / denominator) === published ? 'cut-off' : 'neither';
}

/** The share as it is shown: to one decimal place. */
export function recalculated(numerator: number, denominator: number): number {
  return toOneDecimal(numerator, denominator, 100);
}

export type Whole = { readonly least: number; readonly about: number; readonly most: number };

/** How many there must have been in all where the number is the published percentage of them. */
export function impliedWhole(numerator: number, percentage: number): Whole | undefined {
  const unit = 10 ** -decimalsOf(percentage);
  const lowest = percentage - unit / 2;
  if (numerator === 0 || lowest <= 0) return undefined;
  return {
    least: Math.ceil((100 * numerator) / (percentage + unit)),
    about: Math.round((100 * numerator) / percentage),
    most: Math.floor((100 * numerator) / lowest),
  };
}

function decimalsOf(percentage: number): number {
  return String(percentage).split('.')[1]?.length ?? 0;
}
