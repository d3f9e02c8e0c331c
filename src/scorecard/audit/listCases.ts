import { daysOf, type TableData } from '../../extracts/columns.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Cases, CasesRequest } from './cases.ts';
import { caseColumns, countedCases } from './countedCases.ts';
import { drawable } from './drawable.ts';

/** The rows behind the value of a measure in a place and period. */
export function listCases(
  measure: Measure,
  request: CasesRequest,
  context: EvaluationContext,
): Cases {
  const counted = countedCases(measure, request, context);
  if ('reason' in counted) return { state: 'none', reason: counted.reason };
  const { data, rows } = counted;
  const columns = caseColumns(counted, request.partnership, context);
  const days = daysOf(data, counted.measure.counts.at);
  const list = rows
    .toSorted((a, b) => (days[b.row] as number) - (days[a.row] as number) || a.row - b.row)
    .map(({ row, passes }) => ({
      where: whereIs(data, row),
      cells: columns.map(({ cell }) => cell(row)),
      passes,
    }));
  const count = (among: 'numerator' | 'others' | 'all') => drawable(counted, columns, among).length;
  return {
    state: 'listed',
    columns: columns.map(({ title }) => title),
    noun: data.table.noun,
    isShare: counted.measure.having !== undefined,
    cases: list,
    ...(data.columns.has('child_id') && {
      drawable: { numerator: count('numerator'), others: count('others'), all: count('all') },
    }),
  };
}

/** Where a row stands: `cp_plans.csv, line 12`. */
export function whereIs(data: TableData, row: number): string {
  return `${data.files[data.file[row] as number]}, line ${data.line[row]}`;
}
