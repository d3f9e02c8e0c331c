import { columnData, type TableData } from '../columns.ts';
import { needsNamingNeglect } from '../neglectByPrimaryNeed.ts';
import type { Check, Report } from './check.ts';

/** Local sub-codes of primary need that name neglect, and whether they count. */
export const primaryNeedChecks = [
  {
    id: 'primary-need-not-counted',
    severity: 'note',
    title: 'Local sub-code of primary need names neglect; not counted as neglect',
    todo: 'Leave it so, or let these sub-codes count in the settings of the partnership.',
    columns: ['primary_need'],
    find: (data, context, report) => {
      if (!context.neglectByPrimaryNeed) tellOf(data, report);
    },
    effect: 'nothing',
  },
  {
    id: 'primary-need-counted',
    severity: 'note',
    title: 'Local sub-code of primary need names neglect; counted where neglect is not recorded',
    todo: 'Nothing: the partnership file says so. A row that says itself whether it is about neglect keeps its word.',
    columns: ['primary_need'],
    find: (data, context, report) => {
      if (context.neglectByPrimaryNeed) tellOf(data, report);
    },
    effect: 'nothing',
  },
] as const satisfies readonly Check[];

function tellOf(data: TableData, report: Report): void {
  const naming = needsNamingNeglect(data);
  if (naming.size === 0) return;
  const { values, words } = columnData(data, 'primary_need', 'text');
  values.forEach((need, row) => {
    if (naming.has(need)) report(row, 'primary_need', words[need]);
  });
}
