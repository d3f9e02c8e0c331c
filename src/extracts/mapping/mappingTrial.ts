import { checkOf } from '../checks/checks.ts';
import { fileReports } from '../fileReport.ts';
import { Ids } from '../ids.ts';
import type { Issue } from '../issue.ts';
import { type ReadOptions, readSheet } from '../readFile.ts';
import { Refusal } from '../refusal.ts';
import type { IssueGroup } from '../report.ts';
import { type AnyTable, columnsToRead } from '../sideTables.ts';
import { TableBuilder } from '../tableBuilder.ts';
import type { Table } from '../tables.ts';
import { writtenCells } from '../writtenCells.ts';
import { type FilePart, type FirstRows, firstRows } from './firstRows.ts';
import type { Mapping } from './mapping.ts';

/** How the first rows of a file would be read by a mapping; the cells are for the form alone. */
export type MappingTrial =
  | {
      readonly ok: true;
      readonly read: number;
      readonly used: number;
      readonly duplicates: number;
      readonly setAside: number;
      /** Whether these are all rows of the file. */
      readonly isWhole: boolean;
      readonly columns: readonly string[];
      readonly rows: readonly TriedRow[];
      /** What could not be read, and other things to look at. */
      readonly issues: readonly IssueGroup[];
    }
  | { readonly ok: false; readonly reason: string; readonly todo: string };

/** A row as it would be read: its cells, or why it would be set aside. */
export type TriedRow = {
  readonly line: number;
  readonly cells: readonly TriedCell[];
  readonly setAside?: string;
};

/** What would be understood of a cell; `unread` is what could not be. */
export type TriedCell = { readonly text: string; readonly unread?: string };

const mostRows = 5;

/** Reads the first rows of a file by a mapping, and keeps nothing of them. */
export async function tryMapping(
  part: FilePart,
  name: string,
  mapping: Mapping,
  { choice, dateOrder }: Pick<ReadOptions, 'choice' | 'dateOrder'>,
): Promise<MappingTrial> {
  const first = await firstRows(part, { choice, mappings: [mapping] });
  const children = new Ids();
  const builders: TableBuilder[] = [];
  const builderOf = (table: AnyTable) => {
    const builder = new TableBuilder(table, children);
    builders.push(builder);
    return builder;
  };
  try {
    const sheet = { name, rows: byLine(first) };
    const options = { dateOrder, mappings: [mapping] };
    const read = await readSheet(name, sheet, builderOf, options);
    if ('statistics' in read)
      return refused('The file holds official statistics.', 'Load it as it is.');
    const data = (builders.at(-1) as TableBuilder<Table>).finish();
    const [report] = fileReports([{ source: part.source, read }], []);
    const columns = columnsToRead(read.recognition.table)
      .map(({ name: column }) => column)
      .filter((column) => read.recognition.places.has(column));
    const issues = [...read.account.issues];
    const rows = data
      ? [
          ...Array.from({ length: Math.min(data.rows, mostRows) }, (_, row) => ({
            line: data.line[row] as number,
            cells: columns.map((column) =>
              triedCell(writtenCells(data, column)(row), issues, data.line[row] as number, column),
            ),
          })),
          ...setAsideRows(issues, columns.length),
        ]
      : [];
    return {
      ok: true,
      read: report?.read ?? 0,
      used: report?.used ?? 0,
      duplicates: report?.duplicates ?? 0,
      setAside: report?.setAside ?? 0,
      isWhole: first.isWhole,
      columns,
      rows: rows.toSorted((a, b) => a.line - b.line).slice(0, mostRows),
      issues: (report?.issues ?? []).filter(({ code }) => code !== 'title-rows'),
    };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.message, error.todo);
    throw error;
  }
}

function refused(reason: string, todo: string): MappingTrial {
  return { ok: false, reason, todo };
}

/** Rows in the places of their lines, so that they are told of by them. */
function byLine({ rows }: FirstRows): (readonly string[])[] {
  const lines: (readonly string[])[] = Array.from({ length: rows.at(-1)?.line ?? 0 }, () => []);
  for (const { cells, line } of rows) lines[line - 1] = cells;
  return lines;
}

function triedCell(
  text: string,
  issues: readonly Issue[],
  line: number,
  column: string,
): TriedCell {
  const issue = issues.find((one) => one.line === line && one.column === column);
  return issue?.value ? { text, unread: issue.value } : { text };
}

function setAsideRows(issues: readonly Issue[], width: number): TriedRow[] {
  return issues.flatMap(({ code, line, column, value }) => {
    const { severity, title } = checkOf(code);
    if (severity !== 'set aside' || line === undefined) return [];
    const where = column ? ` (${column}${value ? `: “${value}”` : ''})` : '';
    return [
      { line, cells: Array.from({ length: width }, () => ({ text: '' })), setAside: title + where },
    ];
  });
}
