import { type Point, unavailable } from '../../measures/result.ts';
import { isLocalityOfAuthority } from '../authorityLocality.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard.ts';
import { pointOf, yearToDateOf } from '../select.ts';
import type { Authority } from './benchmark.ts';

/** The place of the scorecard that an authority is: the whole, or its locality. */
export function placeOfAuthority(
  { partnership, localities }: Scorecard,
  authority: Authority,
): string | undefined {
  if (partnership.authorities.length === 1) return 'all';
  return localities.find((locality) => isLocalityOfAuthority(authority, locality))?.id;
}

/**
 * What the extracts give for the same day or year as an official figure: the position or the 12 months
 * at 31 March, or the reporting year up to it. Never a shorter period.
 */
export function ownValueAt(
  { periods }: Scorecard,
  measure: ScorecardMeasure,
  place: string | undefined,
  year: number,
): Point {
  if (place === undefined) return unavailable('the extracts are not split by authority');
  const index = periods.findIndex(({ end, complete }) => complete && end === `${year}-03-31`);
  const period = periods[index];
  if (!period) return unavailable(`no complete period of the extracts ends on 31 March ${year}`);
  if (measure.window !== 'P') return pointOf(measure, place, index);
  const toDate = yearToDateOf(measure, place, index);
  return period.yearStart === `${year - 1}-04-01` && toDate
    ? toDate
    : unavailable('the reporting year is not the year to 31 March');
}
