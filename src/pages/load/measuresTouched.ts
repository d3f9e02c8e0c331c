import type { IssueCode } from '../../extracts/checks/checks.ts';
import { groupedBy } from '../../extracts/groupedBy.ts';
import type { Quality } from '../../scorecard/quality/quality.ts';
import { bearingInWords } from '../../scorecard/quality/qualityInWords.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';

/** What a check’s issues do to a measure in a period. */
export type Touched = { readonly title: string; readonly count: number; readonly does: string };

/** What a check’s issues do to the values of the whole in a period, those with most first; not to those that are unavailable anyway. */
export function measuresTouched(
  code: IssueCode,
  quality: Quality,
  { measures }: Scorecard,
  periodIndex: number,
): Touched[] {
  return measures
    .flatMap(({ id, title, points }) => {
      if (points.all?.[periodIndex]?.state === 'unavailable') return [];
      const touches = (quality[id]?.touches ?? []).filter((touch) => touch.code === code);
      const count = touches.reduce((sum, { perPeriod }) => sum + (perPeriod[periodIndex] ?? 0), 0);
      const bears = touches.some((touch) => touch.bears === 'open') ? 'open' : touches[0]?.bears;
      return bears && count > 0 ? [{ title, count, does: bearingInWords({ bears }, count) }] : [];
    })
    .toSorted((a, b) => b.count - a.count);
}

/** Measures to which the same is done, by what that is. */
export function alike(touched: readonly Touched[]): ReadonlyMap<string, readonly Touched[]> {
  return groupedBy(touched, ({ does }) => does);
}
