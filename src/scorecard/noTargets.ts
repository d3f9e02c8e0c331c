import { reasonsInWords } from './reasonsInWords.ts';
import type { ScorecardMeasure } from './scorecard.ts';
import { whyNoTarget } from './target.ts';

/**
 * Why measures have no target, each reason once and the commonest first: `the strategy sets no figure
 * (7); the strategy wants this lower and sets no figure (2)`. Absent where all have one.
 */
export function noTargetsInWords(measures: readonly ScorecardMeasure[]): string | undefined {
  const times = new Map<string, number>();
  for (const measure of measures) {
    if (measure.targets) continue;
    const reason = whyNoTarget(measure);
    times.set(reason, (times.get(reason) ?? 0) + 1);
  }
  if (times.size === 0) return undefined;
  return reasonsInWords(times);
}
