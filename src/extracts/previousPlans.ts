import { columnData, type TableData } from './columns.ts';
import type { FileOutcome } from './fileOutcome.ts';

/**
 * Some systems count the plan itself among the previous plans: then no plan has 0 and some have 1.
 * One is taken off in place, and each file of the table says so.
 */
export function takeOffCountedPlan(plans: TableData, outcomes: readonly FileOutcome[]): void {
  const { values } = columnData(plans, 'previous_plans', 'number');
  if (values.includes(0) || !values.includes(1)) return;
  values.forEach((value, row) => {
    values[row] = value - 1;
  });
  for (const outcome of outcomes) {
    if ('read' in outcome && outcome.read.recognition.table.id === 'cp_plans') {
      outcome.read.account.issues.push({
        code: 'previous-plans-counts-itself',
        column: 'previous_plans',
      });
    }
  }
}
