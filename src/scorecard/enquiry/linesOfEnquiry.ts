import type { EnquiryContext, LineOfEnquiry } from './line.ts';
import { enquiryRules } from './rules.ts';

/** A meeting has minutes: so many lines and no more. */
export const mostLines = 10;

/**
 * What a meeting should ask about, from the data alone: at most ten lines, those that stand out most
 * first. Nothing where nothing stands out.
 */
export function linesOfEnquiry(context: EnquiryContext): readonly LineOfEnquiry[] {
  const found = enquiryRules.flatMap(({ find, looksFor: _, id, ...words }) =>
    find(context).map((finding): LineOfEnquiry => ({ ...words, ...finding, rule: id })),
  );
  const special = new Set(found.filter(({ general }) => !general).map(subjectOf));
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => b.strength - a.strength)
    .filter((line) => {
      if (!line.general) return true;
      const subject = subjectOf(line);
      if (special.has(subject) || seen.has(subject)) return false;
      seen.add(subject);
      return true;
    })
    .slice(0, mostLines);
}

function subjectOf({ measure, locality }: LineOfEnquiry): string {
  return `${measure?.id ?? ''} ${locality}`;
}
