import { type Day, dayOf, isoFromDay, today } from '../calendar/calendarDate.ts';
import { aggregateReach } from '../extracts/aggregateRows.ts';
import { checkExtracts } from '../extracts/checks/checkExtracts.ts';
import {
  earliestCover,
  latestEvent,
  type Stragglers,
  stragglersBefore,
} from '../extracts/coverage.ts';
import { type FileOutcome, nameOfOutcome } from '../extracts/fileOutcome.ts';
import { fileReports, issueGroups } from '../extracts/fileReport.ts';
import type { FoundIssue } from '../extracts/issue.ts';
import { IssueList } from '../extracts/issueList.ts';
import { allIssues, type IssueRow } from '../extracts/issueRows.ts';
import { placesFor } from '../extracts/places.ts';
import type { Reading } from '../extracts/readExtracts.ts';
import type { FileReport } from '../extracts/report.ts';
import { checkCounts } from './checkCounts.ts';
import { type IssuesOfTable, IssuesTogether } from './quality/issuesTogether.ts';
import type { LoadReport, LoadSettings } from './session.ts';

const year2000 = dayOf(2000, 1, 1);

/** What became of what was read, and the dates in use. */
export type Account = {
  readonly report: LoadReport;
  readonly files: readonly FileReport[];
  readonly asAt: number;
  readonly coverFrom: number;
  /** Every issue in full. */
  issueRows(): IssueRow[];
  /** The issues in files that belong to a table. */
  issuesOfTables(): readonly IssuesOfTable[];
  /** The same rows by what other settings say. */
  under(settings: LoadSettings): Account;
};

/** What became of each file, and the dates in use, by what the settings say. */
export function accountOf(reading: Reading, settings: LoadSettings): Account {
  const { extracts, outcomes } = reading;
  const reach = aggregateReach(extracts, today());
  const asAt = settings.asAt ?? latestEvent(extracts, today()) ?? reach?.end ?? today();
  const coverFrom = settings.coverFrom ?? earliestCover(extracts) ?? reach?.start ?? asAt;
  const places =
    settings.partnership && placesFor(settings.partnership.localities, extracts.tables);
  const neglectByPrimaryNeed = settings.partnership?.neglectByPrimaryNeed;
  const found = new IssueList<FoundIssue>();
  for (const issue of checkDates(asAt, coverFrom)) found.push(issue);
  checkExtracts({ extracts, asAt, coverFrom, places, neglectByPrimaryNeed }, found);
  const checked = { extracts, asAt, coverFrom, places };
  for (const issue of checkCounts(checked, settings.partnership)) found.push(issue);
  const files = fileReports(outcomes, found.kinds);
  const given = settings.asAt !== undefined && settings.coverFrom !== undefined;
  const report: LoadReport = {
    files,
    ...(extracts.tables.size > 0
      ? { asAt: isoFromDay(asAt), coverFrom: isoFromDay(coverFrom) }
      : {}),
    ofTheLoad: issueGroups(found.kinds.filter(({ first: [{ file }] }) => file === '')),
    datesFrom: given ? 'given' : 'rows',
    ...doubtOf(settings.asAt === undefined ? stragglersBefore(extracts, asAt) : undefined),
  };
  return {
    report,
    files,
    asAt,
    coverFrom,
    issueRows: () => allIssues(outcomes, found),
    issuesOfTables: () => issuesOfTables(outcomes, files, found),
    under: (others) => accountOf(reading, others),
  };
}

/** What is wrong with the dates by which everything is read; no file is to blame. */
function checkDates(asAt: Day, coverFrom: Day): FoundIssue[] {
  const value = isoFromDay(coverFrom);
  return [
    ...(coverFrom > asAt ? [{ file: '', code: 'cover-from-after-as-at', value } as const] : []),
    ...(coverFrom < year2000 ? [{ file: '', code: 'cover-from-before-2000', value } as const] : []),
  ];
}

/** What was met while reading and found afterwards, with the table that each file belongs to. */
function issuesOfTables(
  outcomes: readonly FileOutcome[],
  files: readonly FileReport[],
  found: IssueList<FoundIssue>,
): IssuesOfTable[] {
  const tableOf = new Map(files.map(({ file, table }) => [file, table]));
  const together = new IssuesTogether();
  for (const outcome of outcomes) {
    const table = tableOf.get(nameOfOutcome(outcome));
    if (table && 'read' in outcome) together.add(outcome.read.account.issues, () => table);
  }
  together.add(found, ({ file }) => tableOf.get(file));
  return together.kinds();
}

function doubtOf(stragglers: Stragglers | undefined): Pick<LoadReport, 'asAtDoubt'> {
  if (!stragglers) return {};
  const { rowsAfter, likely } = stragglers;
  return { asAtDoubt: { rowsAfter, likely: isoFromDay(likely) } };
}
