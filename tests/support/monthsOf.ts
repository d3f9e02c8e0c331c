import { addMonths, dayFromIso, isoFromDay } from '../../src/calendar/calendarDate.ts';
import { periodInShort, periodInWords } from '../../src/calendar/period.ts';
import type { Point } from '../../src/measures/result.ts';
import type { MonthlyValues } from '../../src/scorecard/control/monthlyValues.ts';

/** Points as months from April 2022. */
export function monthsOf(points: readonly Point[]): Extract<MonthlyValues, { state: 'counted' }> {
  const months = points.map((_, index) => {
    const start = addMonths(dayFromIso('2022-04-01'), index);
    const month = { start, end: addMonths(start, 1) - 1, complete: true };
    return {
      start: isoFromDay(start),
      end: isoFromDay(month.end),
      words: periodInWords(month),
      short: periodInShort(month),
    };
  });
  return {
    state: 'counted',
    measure: 'test',
    locality: 'all',
    insteadOfYear: false,
    months,
    points,
  };
}
