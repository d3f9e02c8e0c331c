import type { IssueCode } from './checks/checks.ts';

/** Something wrong in a file: the check, and where. `line` counts from 1, the header included. */
export type Issue = {
  readonly code: IssueCode;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
};

/** An issue with the name of the file it was found in. */
export type FoundIssue = Issue & {
  readonly file: string;
  /** The one measure that it is about. */
  readonly measure?: string;
};
