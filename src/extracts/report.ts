import type { IssueCode } from './checks/checks.ts';
import type { TableId } from './tables.ts';

/** What became of one file: read = used + duplicates + setAside, whatever was wrong with it. */
export type FileReport = {
  /** The name of the file; of a workbook with the name of the sheet. */
  readonly file: string;
  /** The name of the workbook, where it is a sheet of one. */
  readonly workbook?: string;
  /** The layout that its headers were recognised as, and its title; absent where none was. */
  readonly layout?: string;
  readonly layoutTitle?: string;
  /** Whether it was read by a mapping kept in the partnership file. */
  readonly mapped?: true;
  /** The table that its rows belong to; absent where they are joined to other tables only. */
  readonly table?: TableId;
  /** What was taken of a file of official statistics, which is no extract. */
  readonly statistics?: StatisticsTaken;
  /** What files of the layout cannot say, and what to add. */
  readonly cannotSupply?: readonly string[];
  /** Why nothing of the file could be used, and what to do; absent where it was used. */
  readonly refused?: { readonly reason: string; readonly todo: string; readonly code: RefusalCode };
  readonly bytes: number;
  /** How its text was read; absent for a sheet of a workbook. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly read: number;
  readonly used: number;
  readonly duplicates: number;
  readonly setAside: number;
  /** Columns of the layout that the file has, lacks, and headers that are not used. */
  readonly columnsFound: readonly string[];
  readonly columnsMissing: readonly string[];
  readonly headersIgnored: readonly string[];
  /** Issues of the file, grouped by what is wrong and the column it is wrong in. */
  readonly issues: readonly IssueGroup[];
};

/** Figures that were taken from a file of the DfE's statistics; its other rows are not needed. */
export type StatisticsTaken = {
  readonly figures: number;
  readonly authorities: number;
  /** First and last year to 31 March; absent where no figure was taken. */
  readonly years?: readonly [first: number, last: number];
  /** read = used + notNeeded. */
  readonly notNeeded: number;
};

export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'workbook'
  | 'binary'
  | 'not-recognised'
  | 'unclosed-quote'
  | 'row-too-long'
  | 'month-first'
  | 'unreadable';

export type IssueGroup = {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  readonly column?: string;
  readonly count: number;
  readonly title: string;
  readonly todo: string;
  /** The first few; all of them are in the download. */
  readonly examples: readonly IssueExample[];
};

/** `set aside`: the row is not used. `warning`: it is used, look at it. `note`: for information. */
export type IssueSeverity = 'set aside' | 'warning' | 'note';

export type IssueExample = { readonly line?: number; readonly value?: string };
