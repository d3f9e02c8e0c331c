import { addMonths, type Day, longDate } from '../calendar/calendarDate.ts';
import { columnData } from '../extracts/columns.ts';
import { flagCodes } from '../extracts/flag.ts';
import { columnOf, tables } from '../extracts/tables.ts';
import type { EvaluationContext } from './context.ts';
import type { Measure, RowMeasure } from './measure.ts';
import {
  lookBackMonths,
  type NeededColumn,
  neededColumns,
  neededFlags,
  tablesOf,
} from './needs.ts';
import type { Span } from './span.ts';

/** Why the measure cannot be worked out at all from what was supplied; undefined where it can. */
export function whyUnavailable(measure: Measure, context: EvaluationContext): string | undefined {
  const { tables: supplied } = context.extracts;
  const absent = tablesOf(measure).find((table) => !supplied.has(table));
  if (absent) return `no extract of ${tables[absent].title.toLowerCase()} (${absent}) was supplied`;
  if (measure.from === 'returns') return undefined;
  const missing = neededColumns(measure).find(
    ({ table, column }) => !context.data(table).present.has(column),
  );
  if (missing) return noColumn(missing);
  const silent = neededFlags(measure).find((flag) => !isRecorded(flag, context));
  return silent && `no row of ${silent.table} records ${silent.column} (yes or no)`;
}

/** Why something cannot be worked out without a column. */
export function noColumn({ table, column }: NeededColumn): string {
  return `the extract ${table} has no column ${column}`;
}

function isRecorded({ table, column }: NeededColumn, context: EvaluationContext): boolean {
  if (columnOf(table, column).absentMeansBlank) return true;
  const { values } = columnData(context.data(table), column, 'flag');
  return values.includes(flagCodes.yes) || values.includes(flagCodes.no);
}

/** Why the rows do not reach back far enough for a value; undefined where they do. */
export function whyTooEarly(
  measure: Measure,
  { from, to }: Span,
  { coverFrom }: EvaluationContext,
): string | undefined {
  const needed = historyFrom(measure, from, to);
  return needed === undefined || needed >= coverFrom
    ? undefined
    : `history starts on ${longDate(coverFrom)}; this needs it from ${longDate(needed)}`;
}

/** The first day that must be complete. A position needs no history but that of its look-back. */
function historyFrom(measure: Measure, from: Day, to: Day): Day | undefined {
  const months = measure.from === 'rows' ? lookBackMonths(measure as RowMeasure) : 0;
  if (measure.window === 'S') return months === 0 ? undefined : addMonths(to, -months) + 1;
  return months === 0 ? from : addMonths(from, -months);
}
