import type { Scorecard } from '../scorecard/scorecard.ts';
import { latestCompletePeriod, measureOf } from '../scorecard/select.ts';
import type { View } from '../ui/view.ts';
import type { Place } from './search.ts';

export type Settled =
  | { readonly found: true; readonly view: View; readonly notices: readonly string[] }
  | { readonly found: false; readonly missing: 'measure' | 'locality' };

/** What of an address the scorecard has; what it has not falls back to the default, and is said. */
export function settleView(place: Place, scorecard: Scorecard): Settled {
  const { page, locality, period, measure, by, sql, state, kind, meeting } = place;
  const hasLocality = scorecard.localities.some(({ id }) => id === locality);
  const hasPeriod = !period || scorecard.periods.some(({ start }) => start === period);
  const own = measure === undefined ? undefined : measureOf(scorecard, measure);
  const hasMeasure = own !== undefined;
  const hasBy = !by || own?.dimensions.some(({ id }) => id === by) === true;
  if (page === 'measure' && !hasMeasure) return { found: false, missing: 'measure' };
  if (page === 'locality' && !hasLocality) return { found: false, missing: 'locality' };
  return {
    found: true,
    view: {
      locality: hasLocality ? locality : 'all',
      ...(period && hasPeriod && { period }),
      ...(measure && hasMeasure && { measure }),
      ...(by && hasBy && { by }),
      ...(sql && { sql }),
      ...(state && { state }),
      ...(kind && { kind }),
      ...(meeting && { meeting }),
    },
    notices: [
      ...(hasLocality ? [] : [`There is no locality “${locality}” here: all of them are shown.`]),
      ...(hasPeriod ? [] : [`There is no period from ${period} here: the latest one is shown.`]),
      ...(hasBy ? [] : [`The measure cannot be broken down by “${by}”.`]),
      ...(measure && !hasMeasure ? [`There is no measure “${measure}” here.`] : []),
    ],
  };
}

/** Leaves the period out of an address where it is the one that is shown anyway. */
export function withoutDefaults(place: Place, scorecard: Scorecard): Place {
  const latest = scorecard.periods[latestCompletePeriod(scorecard.periods)];
  if (place.period !== latest?.start) return place;
  const { period: _, ...rest } = place;
  return rest;
}
