import { type PeriodMonths, periodsBetween } from '../../calendar/period.ts';
import { checkOf } from '../../extracts/checks/checks.ts';
import { isFromAggregates } from '../../measures/aggregates.ts';
import { completenessOf } from '../../measures/completeness.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import { evaluate } from '../../measures/evaluate.ts';
import type { Measure } from '../../measures/measure.ts';
import { type Span, spanOf } from '../../measures/span.ts';
import { bearingOf, bearingPerSpan } from './bearing.ts';
import type { IssuesOfTable } from './issuesTogether.ts';
import type { Filled, MeasureQuality, Quality, Touch } from './quality.ts';

export type QualityAssembly = {
  readonly measures: readonly Measure[];
  readonly context: EvaluationContext;
  readonly periodMonths: PeriodMonths;
  readonly yearStartMonth: number;
  readonly issues: readonly IssuesOfTable[];
};

/** Works out what is known of the data of each measure, by period. */
export function assembleQuality(assembly: QualityAssembly): Quality {
  const { measures, context, periodMonths, yearStartMonth } = assembly;
  const periods = periodsBetween(context.coverFrom, context.asAt, periodMonths, yearStartMonth);
  return Object.fromEntries(
    measures.map((measure) => {
      const spans = periods.map((period) => spanOf(measure.window, period));
      return [measure.id, qualityOf(measure, spans, assembly.issues, context)];
    }),
  );
}

function qualityOf(
  measure: Measure,
  spans: readonly Span[],
  kinds: readonly IssuesOfTable[],
  context: EvaluationContext,
): MeasureQuality {
  const isElsewhere = isFromAggregates(measure, context);
  return {
    filled: isElsewhere ? [] : filledOf(measure, spans, context),
    touches: kinds
      .filter(({ table }) => !isElsewhere || table === 'aggregates')
      .flatMap((kind) => touchOf(kind, measure, spans) ?? []),
  };
}

function filledOf(measure: Measure, spans: readonly Span[], context: EvaluationContext): Filled[] {
  if (measure.from === 'returns') return [];
  return completenessOf(measure).map(({ columns, measure: share }) => ({
    columns,
    points: evaluate(share, spans, context).at(-1) ?? [],
  }));
}

function touchOf(kind: IssuesOfTable, measure: Measure, spans: readonly Span[]): Touch | undefined {
  const bears = bearingOf(kind, measure);
  if (!bears) return undefined;
  const { severity, title, effect } = checkOf(kind.code);
  return {
    code: kind.code,
    severity,
    title,
    table: kind.table,
    ...(kind.column === undefined ? {} : { column: kind.column }),
    count: kind.count,
    perPeriod: bearingPerSpan(kind, measure, spans),
    bears,
    isMissing: severity === 'set aside' && typeof effect === 'object' && effect.makes === 'low',
  };
}
