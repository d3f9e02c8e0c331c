import type { AnswersByPlace } from '../../scorecard/audit/results.ts';
import { unknownPlace } from '../../scorecard/partnership.ts';
import type { ScorecardLocality } from '../../scorecard/scorecard.ts';

/** The places of a table: out of area and not known only where something was found there. */
export function placesShown(
  localities: readonly ScorecardLocality[],
  found: AnswersByPlace,
): readonly ScorecardLocality[] {
  return localities.filter(({ id, outOfArea }) => {
    const isAside = outOfArea || id === unknownPlace;
    return !isAside || Object.keys(found[id] ?? {}).length > 0;
  });
}
