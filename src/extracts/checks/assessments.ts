import { noDay } from '../../calendar/calendarDate.ts';
import { columnData, daysOf, type TableData } from '../columns.ts';
import type { Check, CheckContext, Report } from './check.ts';

/** Assessments that are not as they should be when they are done. */
export const assessmentChecks = [
  {
    id: 'factor-21-with-others',
    severity: 'warning',
    title: 'Factor 21 (none identified) beside other factors',
    todo: 'Remove factor 21, or the others.',
    tables: ['assessments'],
    columns: ['factors'],
    find: factor21,
    effect: { makes: 'high', of: 'column' },
  },
  {
    id: 'no-factors',
    severity: 'warning',
    title: 'Authorised assessment without factors',
    todo: 'Record the factors; 21 where there were none.',
    tables: ['assessments'],
    columns: ['factors', 'authorised_date'],
    find: noFactors,
    effect: { makes: 'low', of: 'column' },
  },
] as const satisfies readonly Check[];

function factor21(data: TableData, _: CheckContext, report: Report): void {
  const { values, words } = columnData(data, 'factors', 'factors');
  const isBoth = words.map((list) => {
    const codes = list.split(';').filter(Boolean);
    return codes.length > 1 && codes.includes('21');
  });
  for (let row = 0; row < data.rows; row += 1) {
    const list = values[row] as number;
    if (isBoth[list]) report(row, 'factors', words[list] ?? '');
  }
}

function noFactors(data: TableData, _: CheckContext, report: Report): void {
  const { values } = columnData(data, 'factors', 'factors');
  const authorised = daysOf(data, 'authorised_date');
  for (let row = 0; row < data.rows; row += 1) {
    if (values[row] === 0 && authorised[row] !== noDay) report(row, 'factors');
  }
}
