import type { Point } from '../measures/result.ts';
import { shareInWords } from './format.ts';

/** How much of what the partnership counted is here: `41 of 151 (27.2 %)`. Absent where it is not known. */
export function shareOfTotal(here: Point, total: Point): string | undefined {
  if (here.state !== 'known' || total.state !== 'known' || total.numerator === 0) return undefined;
  return shareInWords(here.numerator, total.numerator);
}
