import type { Source } from '../extracts/source.ts';
import type { Partnership } from '../scorecard/partnership.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { DateOrder, LoadReport, Progress, Trial } from '../scorecard/session.ts';

/** What is being read, what was read, and what of it is drawn. */
export type Desk = {
  /** Absent until the file of the partnership was fetched. */
  readonly partnership?: Partnership;
  /** The extracts that come with this deployment, by the title that its manifest gives them. */
  readonly hosted?: { readonly title: string; readonly files: number; readonly invented: boolean };
  /** What of the hosted files could not be had. */
  readonly problems: readonly Problem[];
  readonly activity: Activity;
  /** How the latest attempt ended, where it ended without a reading. */
  readonly ended?: Ended;
  /** The latest reading that came to its end. */
  readonly reading?: Reading;
  readonly scorecard?: Scorecard;
};

export type Problem = { readonly file: string; readonly what: string; readonly todo: string };

export type Activity =
  | { readonly state: 'idle' }
  | { readonly state: 'fetching' | 'reading'; readonly progress: readonly Progress[] };

export type Ended =
  | { readonly how: 'cancelled' }
  | { readonly how: 'failed'; readonly reason: string };

/** What is given to be read; dates are ISO, and worked out from the rows where they are absent. */
export type Given = {
  readonly origin: 'hosted' | 'local';
  readonly sources: readonly Source[];
  readonly asAt?: string | undefined;
  readonly coverFrom?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
};

export type Reading = {
  readonly given: Given;
  readonly report: LoadReport;
  /** Whether the scorecard is drawn from it; not where no file of it could be used. */
  readonly drawn: boolean;
};

export type DeskActions = {
  /** Fetches what the manifest names, as far as that was not done, and reads it. */
  openHosted(): void;
  /** Reads anew; until that succeeds everything stays as it is. */
  read(given: Given): void;
  cancel(): void;
  /** Works out a measure, given as JSON, over the rows that were read, without adding it. */
  tryMeasure(measure: unknown): Promise<Trial>;
  /** Every issue of the latest reading, as CSV text. */
  issuesCsv(): Promise<string>;
};
