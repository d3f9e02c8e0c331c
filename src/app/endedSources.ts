import { dayFromIso, longDate } from '../calendar/calendarDate.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { daysWithoutEvent } from '../scorecard/supply/reach.ts';

/** Says of each extract that ends long before the as-at date where it does: `MASH contacts end on …`. */
export function endedSources({ sources, asAt }: Scorecard): readonly string[] {
  return sources.flatMap(({ title, latest }) => {
    if (latest === undefined) return [];
    const day = dayFromIso(latest);
    return dayFromIso(asAt) - day > daysWithoutEvent ? [`${title} end on ${longDate(day)}.`] : [];
  });
}
