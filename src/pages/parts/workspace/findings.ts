import type { Scorecard } from '../../../scorecard/scorecard.ts';
import { measureOf } from '../../../scorecard/select.ts';
import { contradictionsOf } from '../../../scorecard/workspace/directionCheck.ts';
import { harmlessIn, identityWarningsIn } from '../../../scorecard/workspace/identity.ts';
import type { About } from '../../../scorecard/workspace/workspace.ts';

/** What in a text the numbers do not bear out, as sentences. */
export function contradictionsIn(
  text: string,
  scorecard: Scorecard,
  about: About,
): readonly string[] {
  const measure = measureOf(scorecard, about.measure ?? '');
  if (!measure) return [];
  return contradictionsOf(text, scorecard, measure, about).map(({ message }) => message);
}

/** What in a text could point to one child, as sentences. */
export function identityIn(
  text: string,
  scorecard: Scorecard,
  meetings: readonly string[],
): readonly string[] {
  return identityWarningsIn(text, harmlessIn(scorecard, meetings)).map(
    ({ piece, why }) => `“${piece}”: ${why}.`,
  );
}
