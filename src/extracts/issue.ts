import type { IssueCode } from './checks/checks.ts';
import type { RowDates } from './rowDates.ts';

/** Something wrong in a file: the check, and where. `line` counts from 1, the header included. */
export type Issue = {
  readonly code: IssueCode;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  /** When the row, or each of those that may be meant, counts; absent where that cannot be told. */
  readonly at?: readonly RowDates[];
};

/** An issue with the name of the file it was found in. */
export type FoundIssue = Issue & {
  readonly file: string;
  /** The one measure that it is about. */
  readonly measure?: string;
};
