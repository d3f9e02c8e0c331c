import type { Good, MeasureKind, Window } from '../measures/measure.ts';
import type { Point } from '../measures/result.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';

/** The result of `compute`: section 9 of the contract. */
export type ComputeResult = {
  readonly format: 'scorecard/1';
  readonly partnership: string;
  readonly asAt: string;
  readonly coverFrom: string;
  readonly periodMonths: number;
  readonly audience: Scorecard['audience'];
  readonly periods: readonly { start: string; end: string; complete: boolean }[];
  readonly measures: readonly {
    readonly id: string;
    readonly window: Window;
    readonly kind: MeasureKind;
    readonly good: Good;
    readonly points: readonly (Point & { period: number; locality: string })[];
  }[];
};

/** The scorecard's numbers, measure by measure, for every period and locality. */
export function computeResult(scorecard: Scorecard): ComputeResult {
  const { format, partnership, asAt, coverFrom, periodMonths, audience, periods } = scorecard;
  return {
    format,
    partnership: partnership.id,
    asAt,
    coverFrom,
    periodMonths,
    audience,
    periods: periods.map(({ start, end, complete }) => ({ start, end, complete })),
    measures: scorecard.measures.map(({ id, window, kind, good, usualGood, points }) => ({
      id,
      window,
      kind,
      good: usualGood ?? good,
      points: periods.flatMap((_, period) =>
        scorecard.localities.map((locality) => ({
          period,
          locality: locality.id,
          ...(points[locality.id]?.[period] as Point),
        })),
      ),
    })),
  };
}
