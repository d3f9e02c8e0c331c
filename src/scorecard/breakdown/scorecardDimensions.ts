import { columnOf, tables } from '../../extracts/tables.ts';
import { whyUnavailable } from '../../measures/availability.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import type { Dimension } from '../../measures/dimensions/dimension.ts';
import { columnsOf, tableOf, whyNotBrokenDown } from '../../measures/dimensions/offered.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Partnership } from '../partnership.ts';
import type { ScorecardDimension } from '../scorecard.ts';
import { offeredTo } from './assembleBreakdown.ts';

/**
 * How a measure can be broken down; nothing where it cannot be worked out at all. What no row records
 * is said to be so, but where a table is not about children what they are is only told if recorded.
 */
export function scorecardDimensions(
  measure: Measure,
  partnership: Partnership,
  context: EvaluationContext,
): ScorecardDimension[] {
  if (whyUnavailable(measure, context)) return [];
  return offeredTo(measure, partnership)
    .map((dimension) => ({
      dimension,
      recorded: whyNotBrokenDown(dimension, measure, context) === undefined,
    }))
    .filter(({ dimension, recorded }) => recorded || isExpected(dimension, measure))
    .map(({ dimension: { id, title }, recorded }) => ({ id, title, recorded }));
}

function isExpected(dimension: Dimension, measure: Measure): boolean {
  const table = tableOf(measure);
  const hasChildren = tables[table].columns.some(({ kind }) => kind === 'child');
  return (
    hasChildren ||
    columnsOf(dimension, measure).every((name) => !columnOf(table, name).absentMeansBlank)
  );
}
