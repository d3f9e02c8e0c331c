import { isoFromDay } from '../../calendar/calendarDate.ts';
import { periodInShort, periodInWords, periodsBetween } from '../../calendar/period.ts';
import { isFromAggregates } from '../../measures/aggregates.ts';
import { dependsOnSpan } from '../../measures/condition.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import { evaluate } from '../../measures/evaluate.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Point } from '../../measures/result.ts';
import { everywhere } from '../partnership.ts';

/** A whole month. ISO days; `March 2026` and `Mar 26`. */
export type Month = {
  readonly start: string;
  readonly end: string;
  readonly words: string;
  readonly short: string;
};

/** A measure month by month in one place, no month sharing a day with another; or why it cannot be. */
export type MonthlyValues =
  | {
      readonly state: 'counted';
      readonly measure: string;
      readonly locality: string;
      /** Set where the measure is over 12 months and its events are counted by month here. */
      readonly insteadOfYear: boolean;
      readonly months: readonly Month[];
      readonly points: readonly Point[];
    }
  | { readonly state: 'not-counted'; readonly measure: string; readonly reason: string };

/**
 * Counts a measure for every whole month that the extracts cover. Windows of 12 months share eleven with
 * the next, so their events are counted by month; positions share their children and are not counted.
 */
export function monthlyValues(
  measure: Measure,
  locality: string,
  context: EvaluationContext,
): MonthlyValues {
  const { id } = measure;
  const reason = whyNotByMonth(measure, context);
  const place =
    locality === everywhere ? context.places.ids.length : context.places.ids.indexOf(locality);
  if (reason !== undefined) return { state: 'not-counted', measure: id, reason };
  if (place < 0) return { state: 'not-counted', measure: id, reason: 'there is no such place' };
  const months = periodsBetween(context.coverFrom, context.asAt, 1).filter(
    ({ complete }) => complete,
  );
  const insteadOfYear = measure.window === 'R';
  const spans = months.map(({ start, end }) => ({ from: start, to: end }));
  const grid = evaluate(insteadOfYear ? { ...measure, window: 'P' } : measure, spans, context);
  return {
    state: 'counted',
    measure: id,
    locality,
    insteadOfYear,
    months: months.map((month) => ({
      start: isoFromDay(month.start),
      end: isoFromDay(month.end),
      words: periodInWords(month),
      short: periodInShort(month),
    })),
    points: grid[place] ?? [],
  };
}

function whyNotByMonth(measure: Measure, context: EvaluationContext): string | undefined {
  if (isFromAggregates(measure, context)) {
    return 'its numbers were worked out elsewhere and are there for the periods of their file only';
  }
  if (measure.from === 'returns') {
    return 'partners return it for periods of their own, not by month';
  }
  if (measure.window === 'S') {
    return 'positions a month apart are largely about the same children, so rules for independent months would mark nearly all of them';
  }
  if (measure.window !== 'R') return undefined;
  const { among = [], where = [], once } = measure.counts;
  const conditions = [...among, ...where, ...(measure.having ?? [])];
  if ((once && 'perChild' in once) || conditions.some((each) => dependsOnSpan(each, 'R'))) {
    return 'what it counts needs the 12 months: it looks at what followed within them';
  }
  return undefined;
}
