import { isoInWords } from './format.ts';
import type { Scorecard, ScorecardMeasure } from './scorecard.ts';
import { reachOf } from './supply/reach.ts';

/** Why a period is not believed: the measure's extract has no row as late as that. */
export function extractEnds(
  { sources, periods }: Scorecard,
  measure: ScorecardMeasure,
  periodIndex: number,
): string | undefined {
  const source = sources.find(({ table }) => table === measure.definition.table);
  const period = periods[periodIndex];
  if (source?.latest === undefined || !period) return undefined;
  if (reachOf(source.latest, period) !== 'not so far') return undefined;
  return `the extract ends on ${isoInWords(source.latest)}`;
}
