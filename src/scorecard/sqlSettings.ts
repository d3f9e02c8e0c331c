import { dayFromIso } from '../calendar/calendarDate.ts';
import { type Interval, isoInterval } from '../calendar/isoInterval.ts';
import { tableIds } from '../extracts/tables.ts';
import type { Window } from '../measures/measure.ts';
import type { SqlSettings } from '../measures/sql/settings.ts';
import { everywhere, unknownPlace } from './partnership.ts';
import type { Scorecard } from './scorecard.ts';

type Facts = Pick<
  Scorecard,
  'partnership' | 'asAt' | 'coverFrom' | 'periods' | 'localities' | 'sources'
>;

/** What the SQL of a measure is computed over, so that it gives the numbers of a scorecard. */
export function sqlSettingsOf(window: Window, scorecard: Facts): SqlSettings {
  const { partnership, asAt, coverFrom, localities, sources } = scorecard;
  return {
    asAt: dayFromIso(asAt),
    coverFrom: dayFromIso(coverFrom),
    neglect: partnership.neglect,
    neglectByPrimaryNeed: partnership.neglectByPrimaryNeed,
    periods: sqlPeriods(window, scorecard),
    localities: localities
      .map(({ id }) => id)
      .filter((id) => id !== everywhere && id !== unknownPlace),
    withAuthority: tableIds.filter((id) => {
      const loaded = sources.find(({ table }) => table === id);
      return loaded ? loaded.columns.includes('authority') : partnership.authorities.length > 1;
    }),
  };
}

/** The periods and, for events, the reporting year up to the end of each. */
function sqlPeriods(window: Window, { periods, coverFrom }: Facts): Interval[] {
  const own = periods.map(({ start, end }) => intervalOf(start, end));
  const years = periods
    .filter(({ yearStart }) => yearStart >= coverFrom)
    .map(({ yearStart, end }) => intervalOf(yearStart, end));
  const all = window === 'P' ? [...own, ...years] : own;
  return [...new Map(all.map((interval) => [isoInterval(interval), interval])).values()];
}

function intervalOf(start: string, end: string): Interval {
  return { start: dayFromIso(start), end: dayFromIso(end) };
}
