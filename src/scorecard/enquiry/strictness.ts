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
  const meetings = Math.round(1 / falseAlarms);
  if (comparisons === 1) {
    return `One comparison of this kind was made. If nothing differed, chance alone would make it stand out so far at about 1 meeting in ${meetings}.`;
  }
  return `${comparisons} comparisons of this kind were made. If nothing differed, chance alone would make even one of them stand out so far at about 1 meeting in ${meetings}.`;
}
