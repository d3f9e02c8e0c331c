import type { TableData } from '../columns.ts';
import type { FoundIssue } from '../issue.ts';
import type { CheckContext, Report, RowCheck } from './check.ts';
import { checks, type IssueCode } from './checks.ts';

/** Everything in the rows that is used and should be looked at (section 5 of the contract). */
export function checkExtracts(context: CheckContext): FoundIssue[] {
  const found: FoundIssue[] = [];
  for (const data of context.extracts.tables.values()) {
    for (const check of checks) {
      if (!('find' in check) || !looksAt(check, data)) continue;
      check.find(data, context, reporter(check.id, data, found));
    }
  }
  return found;
}

function looksAt({ tables, columns }: RowCheck, data: TableData): boolean {
  return tables ? tables.includes(data.table.id) : columns.every((name) => data.columns.has(name));
}

function reporter(code: IssueCode, data: TableData, found: FoundIssue[]): Report {
  return (row, column, value) => {
    found.push({
      file: data.files[row === undefined ? 0 : (data.file[row] as number)] ?? '',
      ...(row === undefined ? {} : { line: data.line[row] as number }),
      code,
      column,
      ...(value === undefined ? {} : { value }),
    });
  };
}
