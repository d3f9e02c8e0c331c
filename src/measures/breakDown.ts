import { whyTooEarly } from './availability.ts';
import type { EvaluationContext } from './context.ts';
import { countRows } from './counts.ts';
import type { Group } from './dimensions/dimension.ts';
import type { SortedRows } from './dimensions/sortRows.ts';
import { kindOf, type Measure, type ReturnMeasure, type RowMeasure } from './measure.ts';
import { knownCount, knownShare, type Point, unavailable } from './result.ts';
import { type ReturnSum, sumReturnsBy } from './returnCounts.ts';
import type { Span } from './span.ts';

/** A measure by the groups of a dimension, over spans. */
export type BrokenDown = {
  readonly groups: readonly BrokenDownGroup[];
  /** Over all groups; of a rate the number that it counts. */
  readonly total: readonly Point[];
};

export type BrokenDownGroup = {
  readonly group: Group;
  readonly notRecorded: boolean;
  /** The measure's own value within the group. */
  readonly points: readonly Point[];
  /** The group's part of all that was counted. */
  readonly parts: readonly Point[];
};

/** What is counted of one group and span; undefined where nothing says anything of it. */
type Count = ReturnSum;

/** Where and how a measure is broken down. */
export type BreakDownSettings = {
  readonly rows: SortedRows;
  readonly spans: readonly Span[];
  readonly context: EvaluationContext;
  /** A place of the context; the whole where it is absent. */
  readonly within: number | undefined;
  /** Whether the mix of all that the measure counts among is asked for, not its value. */
  readonly mix: boolean;
};

/**
 * Counts a measure by group. Groups that are rare, or that nothing was returned of, are left out where
 * nothing counts in them; the others stand in the order of their dimension.
 */
export function breakDown(measure: Measure, settings: BreakDownSettings): BrokenDown {
  const { rows, spans, context, mix } = settings;
  const counts =
    measure.from === 'returns' ? returnCounts(measure, settings) : rowCounts(measure, settings);
  const isShare = kindOf(measure) === 'share';
  const tooEarly = spans.map((span) => whyTooEarly(measure, span, context));
  const counted = (count: { numerator: number; denominator: number }) =>
    isShare && !mix ? count.numerator : count.denominator;
  const pointsOf = (group: number, known: (count: NonNullable<Count>, whole: number) => Point) =>
    spans.map((_, span) => {
      const early = tooEarly[span];
      if (early) return unavailable(early);
      const count = counts(group, span);
      const whole = counts(rows.size, span);
      if (!count || !whole) return unavailable('nothing was returned for this period');
      return known(count, counted(whole));
    });
  const value = (count: NonNullable<Count>) =>
    isShare && !mix ? knownShare(count.numerator, count.denominator) : knownCount(counted(count));
  const total = (count: NonNullable<Count>) =>
    isShare ? knownShare(count.numerator, count.denominator) : knownCount(counted(count));
  const isEmpty = (group: number) =>
    spans.every((_, span) => {
      const count = counts(group, span);
      return !count || (count.denominator === 0 && count.numerator === 0);
    });
  return {
    groups: rows.groups.flatMap((group, number) =>
      (group.rare || measure.from === 'returns') && isEmpty(number)
        ? []
        : [
            {
              group,
              notRecorded: number === rows.notRecorded,
              points: pointsOf(number, value),
              parts: pointsOf(number, (count, whole) => knownShare(counted(count), whole)),
            },
          ],
    ),
    total: pointsOf(rows.size, total),
  };
}

type CountAt = (group: number, span: number) => Count;

function rowCounts(
  measure: RowMeasure,
  { rows, spans, context, within }: BreakDownSettings,
): CountAt {
  const grouping = { grouping: rows, within };
  const { numerator, denominator, width } = countRows(measure, spans, context, grouping);
  return (group, span) => ({
    numerator: numerator[span * width + group] as number,
    denominator: denominator[span * width + group] as number,
  });
}

/** A count that is returned has a numerator alone, so that is what is counted of it. */
function returnCounts(
  measure: ReturnMeasure,
  { rows, spans, context, within }: BreakDownSettings,
): CountAt {
  const sums = spans.map((span) => sumReturnsBy(rows, measure, span, context, within));
  return (group, span) => {
    const sum = sums[span]?.[group];
    if (!sum || measure.kind === 'share') return sum;
    return { numerator: sum.numerator, denominator: sum.numerator };
  };
}
