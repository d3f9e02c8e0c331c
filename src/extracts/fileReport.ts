import { checkOf, placeOfCheck } from './checks/checks.ts';
import { isAuthority } from './dfe/areas.ts';
import { type FileOutcome, nameOfOutcome } from './fileOutcome.ts';
import { groupedBy } from './groupedBy.ts';
import type { FoundIssue, Issue } from './issue.ts';
import type { IssuesOfKind } from './issueList.ts';
import type { StatisticsRead } from './readStatistics.ts';
import type { FileReport, IssueGroup } from './report.ts';
import { type AnyTable, isSideTable } from './sideTables.ts';

const mostExamples = 5;

/** The account of every file, with its issues grouped by what is wrong and where. */
export function fileReports(
  outcomes: readonly FileOutcome[],
  found: readonly IssuesOfKind<FoundIssue>[],
): FileReport[] {
  const byFile = groupedBy(found, ({ first: [{ file }] }) => file);
  return outcomes.map((outcome) => reportOf(outcome, byFile.get(nameOfOutcome(outcome)) ?? []));
}

function reportOf(outcome: FileOutcome, found: readonly IssuesOfKind[]): FileReport {
  const { source, sheet } = outcome;
  const file = {
    file: nameOfOutcome(outcome),
    ...(sheet === undefined ? {} : { workbook: source.name }),
    bytes: source.blob.size,
  };
  if ('refused' in outcome) {
    const { code, message, todo, written } = outcome.refused;
    return {
      ...file,
      ...(written?.decoding ? { encoding: written.decoding.encoding } : {}),
      ...(written?.delimiter ? { delimiter: written.delimiter } : {}),
      refused: { code, reason: message, todo },
      read: 0,
      used: 0,
      duplicates: 0,
      setAside: 0,
      columnsFound: [],
      columnsMissing: [],
      headersIgnored: [],
      issues: [],
    };
  }
  if ('statistics' in outcome) return { ...file, ...statisticsReport(outcome.statistics) };
  const { recognition, encoding, delimiter, account } = outcome.read;
  const { read, duplicates, setAside } = account;
  const { layout, table } = recognition;
  return {
    ...file,
    layout: layout.id,
    layoutTitle: layout.title,
    ...(isSideTable(table) ? {} : { table: table.id }),
    ...(recognition.mapping ? { mapped: true } : {}),
    ...(layout.cannotSupply ? { cannotSupply: layout.cannotSupply } : {}),
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    read,
    used: read - duplicates - setAside,
    duplicates,
    setAside,
    columnsFound: [...recognition.places.keys()],
    columnsMissing: recognition.missing.filter(
      (name) => !mayBeAbsent(table, name) && !account.joined.has(name),
    ),
    headersIgnored: recognition.ignored,
    issues: issueGroups([...account.issues.kinds, ...found]),
  };
}

/** A column that is blank in every row where it is absent is not missed. */
function mayBeAbsent(table: AnyTable, name: string): boolean {
  return table.columns.some((column) => column.name === name && column.absentMeansBlank);
}

/** The account of a file of official statistics: of its columns, only those of the figures are looked at. */
function statisticsReport({
  statistics,
  ...written
}: StatisticsRead): Omit<FileReport, 'file' | 'bytes'> {
  const { recognition, figures, read, used, issues } = statistics;
  const years = figures.tables.flatMap(({ values }) =>
    Object.values(values).flatMap((byYear) => Object.keys(byYear).map(Number)),
  );
  return {
    layout: recognition.layout,
    layoutTitle: recognition.title,
    statistics: {
      figures: figures.tables.length,
      authorities: Object.keys(figures.areas).filter(isAuthority).length,
      ...(years.length > 0 ? { years: [Math.min(...years), Math.max(...years)] } : {}),
      notNeeded: read - used,
    },
    ...written,
    read,
    used,
    duplicates: 0,
    setAside: 0,
    columnsFound: [],
    columnsMissing: [],
    headersIgnored: [],
    issues: issueGroups(issues.kinds),
  };
}

/** Issues of one kind in one column together, in the order of the checks. */
export function issueGroups(kinds: readonly IssuesOfKind[]): IssueGroup[] {
  const groups = groupedBy(kinds, ({ first: [{ code, column }] }) => `${code} ${column ?? ''}`);
  return [...groups.values()]
    .map((group) => groupOf(group))
    .sort((a, b) => placeOfCheck(a.code) - placeOfCheck(b.code));
}

function groupOf(group: readonly IssuesOfKind[]): IssueGroup {
  const issues = group.flatMap(({ first }) => first);
  const { code, column } = issues[0] as Issue;
  const { severity, title, todo } = checkOf(code);
  return {
    code,
    severity,
    title,
    todo,
    ...(column ? { column } : {}),
    count: group.reduce((sum, { count }) => sum + count, 0),
    examples: issues.slice(0, mostExamples).map(({ line, value }) => ({
      ...(line === undefined ? {} : { line }),
      ...(value === undefined ? {} : { value }),
    })),
  };
}
