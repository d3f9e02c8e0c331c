import type { RefusalCode } from '../../../src/extracts/report.ts';

/** What becomes of a file, or of a sheet of a workbook. */
export type Expected =
  | { readonly refused: RefusalCode }
  | {
      readonly layout: string;
      readonly account: Account;
      /** Each issue as its code and line, if it has one. */
      readonly issues: readonly string[];
      /** The cells that were understood, by column, as they are written tidily. */
      readonly values: Readonly<Record<string, readonly string[]>>;
    };

/** How many rows were read, and what became of them. */
export type Account = readonly [read: number, used: number, duplicates: number, setAside: number];

/** A damaged or odd file: how it is made, and what becomes of it. */
export type CorpusFile = {
  readonly name: string;
  readonly file: string;
  readonly content: () => string | Uint8Array;
  readonly expected: readonly Expected[];
};

export function oddFile(
  name: string,
  content: () => string | Uint8Array,
  ...expected: readonly Expected[]
): CorpusFile {
  return { name, file: 'odd.csv', content, expected };
}

export function oddWorkbook(
  name: string,
  content: () => string | Uint8Array,
  ...expected: readonly Expected[]
): CorpusFile {
  return { name, file: 'odd.xlsx', content, expected };
}

export function refused(code: RefusalCode): Expected {
  return { refused: code };
}

/** A file that is read: the account, the issues, and cells that matter in it. */
export function read(
  layout: string,
  account: Account,
  issues: readonly string[] = [],
  values: Readonly<Record<string, readonly string[]>> = {},
): Expected {
  return { layout, account, issues, values };
}

export const contactHeader = 'contact_id,child_id,contact_date,neglect';
export const planHeader = 'plan_id,child_id,start_date,end_date,initial_category,latest_category';
