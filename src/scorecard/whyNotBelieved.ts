import { tables } from '../extracts/tables.ts';
import { extractEnds } from './extractEnds.ts';
import { insideSentence, listInWords } from './format.ts';
import type { Scorecard, ScorecardMeasure } from './scorecard.ts';

/** Why a value is not believed: its children cannot be found, or its extract ends before the period. */
export function whyNotBelieved(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  periodIndex: number,
): string | undefined {
  return whyUnmatched(measure) ?? extractEnds(scorecard, measure, periodIndex);
}

/** That hardly a child of an extract is in any other, where the measure looks children up across them. */
export function whyUnmatched({
  unmatched,
}: Pick<ScorecardMeasure, 'unmatched'>): string | undefined {
  if (!unmatched) return undefined;
  const names = unmatched.map((table) => insideSentence(tables[table].title));
  return `hardly a child of ${listInWords(names)} is in another extract`;
}
