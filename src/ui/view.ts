import type { SqlDialect } from '../measures/sql/sqlDialect.ts';
import type { LogKind, LogState } from '../scorecard/workspace/log.ts';

/** What the address says of the page that is shown; never anything about a child. */
export type View = {
  /** Id of a locality of the scorecard; `all` is the whole partnership, and the default. */
  readonly locality: string;
  /** ISO start of a period of the scorecard; absent means the latest complete one. */
  readonly period?: string | undefined;
  /** Id of a measure of the scorecard; always there on the page of a measure. */
  readonly measure?: string | undefined;
  /** Id of a dimension of the measure by which it is broken down; absent means the first. */
  readonly by?: string | undefined;
  /** The database that SQL is written for; absent means the first. */
  readonly sql?: SqlDialect | undefined;
  /** What of the challenge log is shown; absent means all of it. */
  readonly state?: LogState | undefined;
  readonly kind?: LogKind | undefined;
  /** ISO day of the meeting whose list is shown. */
  readonly meeting?: string | undefined;
};

export type PageName =
  | 'scorecard'
  | 'measure'
  | 'localities'
  | 'locality'
  | 'load'
  | 'definitions'
  | 'reconcile'
  | 'enquiry'
  | 'audit'
  | 'challenges';

/** Where a link goes: a page, and what differs from the view that the link stands in. */
export type Target = { readonly page: PageName } & Partial<View>;

/**
 * What the shell gives to every page that draws the scorecard. The view was checked against the
 * scorecard: its locality, period and measure are there.
 */
export type PageProps = {
  readonly view: View;
  /** The address of another place, for `<a href>`; what the target leaves out stays as it is. */
  href(to: Target): string;
  /** Changes the view in place (a filter); `undefined` goes back to the default. */
  go(change: Partial<View>): void;
};
