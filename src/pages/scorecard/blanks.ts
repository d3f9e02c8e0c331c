import type { Scorecard, ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { previousPeriod, samePeriodLastYear, yearToDateOf } from '../../scorecard/select.ts';

/** Why a cell of the scorecard is left blank, the same for whoever sees it and whoever hears it. */
const blanks = {
  overlaps: 'the 12 months of two periods in a row overlap',
  noPrevious: 'no earlier period',
  noYearBefore: 'no period a year before',
  noYear: 'does not add up over a year',
} as const;

type Blank = (typeof blanks)[keyof typeof blanks];

/** The blank cells of a measure by their column; a column that has a value is absent. */
export function blanksOf(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
  periodIndex: number,
): { readonly previous?: Blank; readonly yearBefore?: Blank; readonly year?: Blank } {
  const rolling = measure.window === 'R' && scorecard.periodMonths < 12;
  const hasPrevious = previousPeriod(periodIndex) !== undefined;
  const hasYearBefore = samePeriodLastYear(scorecard, periodIndex) !== undefined;
  return {
    ...(rolling ? { previous: blanks.overlaps } : {}),
    ...(rolling || hasPrevious ? {} : { previous: blanks.noPrevious }),
    ...(hasYearBefore ? {} : { yearBefore: blanks.noYearBefore }),
    ...(yearToDateOf(measure, locality, periodIndex) ? {} : { year: blanks.noYear }),
  };
}

/** The one footnote for the blank cells of the measures: column by column, why. */
export function blanksInWords(
  scorecard: Scorecard,
  measures: readonly ScorecardMeasure[],
  locality: string,
  periodIndex: number,
): string | undefined {
  const all = measures.map((measure) => blanksOf(scorecard, measure, locality, periodIndex));
  const columns = [
    { title: 'Period before', words: all.map(({ previous }) => previous) },
    { title: 'Year before', words: all.map(({ yearBefore }) => yearBefore) },
    { title: 'Year to date', words: all.map(({ year }) => year) },
  ];
  const parts = columns.flatMap(({ title, words }) => {
    const reasons = [...new Set(words)].filter((reason) => reason !== undefined);
    return reasons.length > 0 ? [`under “${title}”: ${reasons.join(', or ')}`] : [];
  });
  return parts.length > 0 ? `– ${parts.join('; ')}.` : undefined;
}
