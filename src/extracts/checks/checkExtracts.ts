import type { Day } from '../../calendar/calendarDate.ts';
import { daysOf, type TableData } from '../columns.ts';
import type { FoundIssue } from '../issue.ts';
import { IssueList } from '../issueList.ts';
import { type RowDates, rowDates } from '../rowDates.ts';
import type { Check, CheckContext, Report, RowCheck } from './check.ts';
import { checks, type IssueCode } from './checks.ts';

/** Everything in the rows that is used and should be looked at (section 5 of the contract). */
export function checkExtracts(
  context: CheckContext,
  found = new IssueList<FoundIssue>(),
): IssueList<FoundIssue> {
  for (const data of context.extracts.tables.values()) {
    for (const check of checks) {
      if (!('find' in check) || !looksAt(check, data)) continue;
      check.find(data, context, reporter(check, data, found));
    }
  }
  return found;
}

function looksAt({ tables, columns }: RowCheck, data: TableData): boolean {
  return tables ? tables.includes(data.table.id) : columns.every((name) => data.columns.has(name));
}

function reporter(
  { id, effect }: Pick<Check, 'effect'> & { readonly id: IssueCode },
  data: TableData,
  found: IssueList<FoundIssue>,
): Report {
  const isDated = typeof effect === 'object' && effect.undated !== true;
  const datesAt = datesIn(data);
  return (row, column, value, days) => {
    const at = days ? [days] : row !== undefined && isDated ? datesAt(row) : undefined;
    found.push({
      file: data.files[data.file[row ?? 0] as number] ?? '',
      ...(row === undefined ? {} : { line: data.line[row] as number }),
      code: id,
      column,
      ...(value === undefined ? {} : { value }),
      ...(at === undefined ? {} : { at }),
    });
  };
}

function datesIn(data: TableData): (row: number) => readonly RowDates[] | undefined {
  const { event, span } = data.table;
  if (!event) return () => undefined;
  const from = daysOf(data, event);
  const to = span && daysOf(data, span.to);
  return (row) => rowDates(from[row] as Day, to?.[row]);
}
