import { AS_AT, type Day, day, financialYear } from './calendar.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';

/** What the parts that every partnership shares need to know of one. */
export interface Setting {
  readonly places: readonly Place[];
  /** The place whose figures are made to be weaker. */
  readonly weak: Place;
  readonly from: Day;
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const PERIOD_STARTS = ['04-01', '06-01', '08-01', '10-01', '12-01', '02-01'];

/** How far the day lies between the first and the last day of the partnership's sample. */
export const progressIn = ({ from }: Setting, at: Day): number =>
  Math.min(1, Math.max(0, (at - from) / (AS_AT - from)));

/** A random place, in proportion to its children under 18. */
export const placeByChildren = (random: Random, { places }: Setting): Place =>
  random.weighted(places.map((place) => [place, place.children]));

/** The two-month periods from the start of the sample to its end. */
export function twoMonthPeriods({ from }: Setting): Period[] {
  const years = [];
  for (let year = financialYear(from); year <= financialYear(AS_AT) + 1; year += 1)
    years.push(year);
  const starts = years.flatMap((year) =>
    PERIOD_STARTS.map((start) => day(`${start === '02-01' ? year + 1 : year}-${start}`)),
  );
  return starts
    .map((start, index) => ({ from: start, to: (starts[index + 1] ?? start) - 1 }))
    .filter((period) => period.from >= from && period.to > period.from && period.to <= AS_AT);
}
