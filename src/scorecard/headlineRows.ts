import type { Scorecard, ScorecardGroup, ScorecardMeasure } from './scorecard.ts';
import { measureOf, neverWorkedOut } from './select.ts';

/** A page of headlines holds no more rows than this. */
export const mostRows = 25;

/** A group of measures as the scorecard page shows it. */
export type GroupRows = {
  readonly group: Pick<ScorecardGroup, 'id' | 'title' | 'about'>;
  readonly rows: readonly ScorecardMeasure[];
  /** Measures that have values, for which the page has no room. */
  readonly further: readonly ScorecardMeasure[];
  /** Measures that have no value in any period of the place, and why. */
  readonly notWorkedOut: readonly {
    readonly measure: ScorecardMeasure;
    readonly reason: string;
  }[];
};

/**
 * The measures of each group that are rows of the scorecard page: the leading ones, then the others
 * in the order of the groups, up to the most that a page holds. A measure is a row once.
 */
export function headlineRows(scorecard: Scorecard, locality: string): GroupRows[] {
  const grouped = measuresByGroup(scorecard);
  const reasons = new Map(
    scorecard.measures.map((each) => [each.id, neverWorkedOut(scorecard, each, locality)]),
  );
  const withValues = grouped
    .flatMap(({ measures }) => measures)
    .filter((measure) => reasons.get(measure.id) === undefined);
  const leadingFirst = [
    ...withValues.filter((measure) => measure.headline),
    ...withValues.filter((measure) => !measure.headline),
  ];
  const chosen = new Set(leadingFirst.slice(0, mostRows).map((measure) => measure.id));
  return grouped.map(({ group, measures }) => ({
    group,
    rows: measures.filter((measure) => chosen.has(measure.id)),
    further: measures.filter(
      (measure) => !chosen.has(measure.id) && reasons.get(measure.id) === undefined,
    ),
    notWorkedOut: measures.flatMap((measure) => {
      const reason = reasons.get(measure.id);
      return reason === undefined ? [] : [{ measure, reason }];
    }),
  }));
}

/** The measures of each group in its order; a measure stands in the first group that names it. */
export function measuresByGroup(
  scorecard: Scorecard,
): { group: ScorecardGroup; measures: ScorecardMeasure[] }[] {
  const seen = new Set<string>();
  const groups = scorecard.groups.map((group) => ({
    group,
    measures: group.measures.flatMap((id) => {
      const measure = measureOf(scorecard, id);
      if (!measure || seen.has(id)) return [];
      seen.add(id);
      return [measure];
    }),
  }));
  return groups.filter(({ measures }) => measures.length > 0);
}
