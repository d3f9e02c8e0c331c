import { checkOf } from './checks/checks.ts';
import { type FileOutcome, nameOfOutcome } from './fileOutcome.ts';
import type { FoundIssue, Issue } from './issue.ts';
import type { Refusal } from './refusal.ts';

/** One issue in full, as a row of the list that the analyst takes away. */
export type IssueRow = {
  readonly file: string;
  readonly line: number | '';
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly severity: string;
  readonly what: string;
  readonly todo: string;
};

/** Every issue of every file: those met while reading, then those found by the checks. */
export function allIssues(
  outcomes: readonly FileOutcome[],
  found: Iterable<FoundIssue>,
): IssueRow[] {
  const refused = outcomes.flatMap((outcome) =>
    'refused' in outcome ? [refusedRow(nameOfOutcome(outcome), outcome.refused)] : [],
  );
  const read = outcomes.flatMap((outcome) =>
    Array.from(metWhileReading(outcome), (issue) =>
      issueRow({ ...issue, file: nameOfOutcome(outcome) }),
    ),
  );
  return [...refused, ...read, ...Array.from(found, issueRow)];
}

function metWhileReading(outcome: FileOutcome): Iterable<Issue> {
  if ('read' in outcome) return outcome.read.account.issues;
  return 'statistics' in outcome ? outcome.statistics.statistics.issues : [];
}

function refusedRow(file: string, { code, message, todo }: Refusal): IssueRow {
  const none = { line: '', column: '', value: '' } as const;
  return { file, ...none, code, severity: 'not used', what: message, todo };
}

function issueRow({ file, code, line, column, value }: FoundIssue): IssueRow {
  const { severity, title, todo } = checkOf(code);
  return {
    file,
    line: line ?? '',
    column: column ?? '',
    value: value ?? '',
    code,
    severity,
    what: title,
    todo,
  };
}
