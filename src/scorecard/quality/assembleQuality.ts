import { type PeriodMonths, periodsBetween } from '../../calendar/period.ts';
import { checkOf } from '../../extracts/checks/checks.ts';
import { groupedBy } from '../../extracts/groupedBy.ts';
import type { FoundIssue } from '../../extracts/issue.ts';
import type { TableId } from '../../extracts/tables.ts';
import { isFromAggregates } from '../../measures/aggregates.ts';
import { completenessOf } from '../../measures/completeness.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import { evaluate } from '../../measures/evaluate.ts';
import type { Measure } from '../../measures/measure.ts';
import { type Span, spanOf } from '../../measures/span.ts';
import { bearingOf, bearingPerSpan } from './bearing.ts';
import type { Filled, MeasureQuality, Quality, Touch } from './quality.ts';

/** An issue with the table that its file belongs to. */
export type IssueOfTable = FoundIssue & { readonly table: TableId };

export type QualityAssembly = {
  readonly measures: readonly Measure[];
  readonly context: EvaluationContext;
  readonly periodMonths: PeriodMonths;
  readonly yearStartMonth: number;
  readonly issues: readonly IssueOfTable[];
};

/** Works out what is known of the data of each measure, by period. */
export function assembleQuality(assembly: QualityAssembly): Quality {
  const { measures, context, periodMonths, yearStartMonth } = assembly;
  const periods = periodsBetween(context.coverFrom, context.asAt, periodMonths, yearStartMonth);
  const kinds = [...groupedBy(assembly.issues, kindKey).values()];
  return Object.fromEntries(
    measures.map((measure) => {
      const spans = periods.map((period) => spanOf(measure.window, period));
      return [measure.id, qualityOf(measure, spans, kinds, context)];
    }),
  );
}

function kindKey({ code, table, column, measure }: IssueOfTable): string {
  return [code, table, column, measure].join(' ');
}

function qualityOf(
  measure: Measure,
  spans: readonly Span[],
  kinds: readonly (readonly IssueOfTable[])[],
  context: EvaluationContext,
): MeasureQuality {
  const isElsewhere = isFromAggregates(measure, context);
  return {
    filled: isElsewhere ? [] : filledOf(measure, spans, context),
    touches: kinds
      .filter(([issue]) => !isElsewhere || issue?.table === 'aggregates')
      .flatMap((issues) => touchOf(issues, measure, spans) ?? []),
  };
}

function filledOf(measure: Measure, spans: readonly Span[], context: EvaluationContext): Filled[] {
  if (measure.from === 'returns') return [];
  return completenessOf(measure).map(({ columns, measure: share }) => ({
    columns,
    points: evaluate(share, spans, context).at(-1) ?? [],
  }));
}

function touchOf(
  issues: readonly IssueOfTable[],
  measure: Measure,
  spans: readonly Span[],
): Touch | undefined {
  const kind = issues[0] as IssueOfTable;
  const bears = bearingOf(kind, measure);
  if (!bears) return undefined;
  const { severity, title, effect } = checkOf(kind.code);
  return {
    code: kind.code,
    severity,
    title,
    table: kind.table,
    ...(kind.column === undefined ? {} : { column: kind.column }),
    count: issues.length,
    perPeriod: bearingPerSpan(kind, issues, measure, spans),
    bears,
    isMissing: severity === 'set aside' && typeof effect === 'object' && effect.makes === 'low',
  };
}
