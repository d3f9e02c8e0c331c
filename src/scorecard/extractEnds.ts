import { isoInWords } from './format.ts';
import type { Scorecard, ScorecardMeasure } from './scorecard.ts';

/** Why a period is not believed: the measure's extract has no row as late as that. */
export function extractEnds(
  { sources, periods }: Scorecard,
  measure: ScorecardMeasure,
  periodIndex: number,
): string | undefined {
  const source = sources.find(({ table }) => table === measure.definition.table);
  const start = periods[periodIndex]?.start ?? '';
  if (source?.latest === undefined || source.latest >= start) return undefined;
  return `the extract ends on ${isoInWords(source.latest)}`;
}
