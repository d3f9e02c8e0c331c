import { normalQuantile } from '../../statistics/normalQuantile.ts';

/** A rule that makes many comparisons may cry wolf in so many of meetings where nothing differs. */
const falseAlarms = 0.02;

/** The two-sided confidence at which so many comparisons together keep to that (Bonferroni). */
export function strictConfidence(comparisons: number): number {
  return 1 - falseAlarms / Math.max(1, comparisons);
}

/** The z that one of so many comparisons must pass. */
export function strictZ(comparisons: number): number {
  return normalQuantile(1 - falseAlarms / Math.max(1, comparisons) / 2);
}

/** How sure a finding is, as a sentence. */
export function strictnessInWords(comparisons: number): string {
  return `It is one of ${comparisons} comparisons of its kind, and so large that chance alone would show any of them in one meeting of ${Math.round(1 / falseAlarms)}.`;
}
