import type { FigureId } from '../extracts/dfe/publishedFigures.ts';
import type { MappingTrial } from '../extracts/mapping/mappingTrial.ts';
import type { Source } from '../extracts/source.ts';
import type { TextChoice } from '../extracts/textFeed.ts';
import type { FiguresHere } from '../scorecard/benchmarks/figuresHere.ts';
import type { Changes, RecordedLoad } from '../scorecard/changes/changes.ts';
import type { ColumnsRequest, ColumnsToMap, MappingRequest } from '../scorecard/mapColumns.ts';
import type { Partnership } from '../scorecard/partnership.ts';
import type { Reconciliation } from '../scorecard/reconcile/reconciliation.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { DateOrder, LoadReport, Progress, Trial } from '../scorecard/session.ts';
import type { AskBreakdown } from './breakdownContext.ts';
import type { AskRows } from './rowsContext.ts';

/** What is being read, what was read, and what of it is drawn. */
export type Desk = {
  /** Absent until the file of the partnership was fetched. */
  readonly partnership?: Partnership;
  /** Present with the partnership. */
  readonly partnershipState?: PartnershipState;
  /** The partnerships that can be chosen; the first is opened where none is asked for. */
  readonly offered: readonly OfferedPartnership[];
  /** Those that the page alone has, by their keys: opened from a file, or changed and not saved. */
  readonly kept: Readonly<Record<string, KeptPartnership>>;
  /** What is wrong with the file of a partnership that was opened last; the one before stays. */
  readonly refusedPartnership?: RefusedPartnership;
  /** The extracts that come with this deployment for the partnership in use, where there are any. */
  readonly hosted?: { readonly title: string; readonly files: number; readonly invented: boolean };
  /** What of the hosted files could not be had. */
  readonly problems: readonly Problem[];
  readonly activity: Activity;
  /** How the latest attempt ended, where it ended without a reading. */
  readonly ended?: Ended;
  /** The latest reading that came to its end. */
  readonly reading?: Reading;
  readonly scorecard?: Scorecard;
  /** The record of an earlier load that is open, and the name of its file. */
  readonly record?: { readonly file: string; readonly load: RecordedLoad };
  /** What is wrong with the record that was opened last; the one before stays. */
  readonly refusedRecord?: { readonly file: string; readonly problems: readonly string[] };
};

/** The key of the partnership that was opened from a file; others have their ids. */
export const ownFile = 'own-file';

/** Whether the partnership in use was opened from a file of one's own, and whether it was changed. */
export type PartnershipState = {
  /** The name of the file; absent where the partnership came with this deployment. */
  readonly file?: string;
  /** Changed here since it was opened or saved. */
  readonly changed: boolean;
};

export type KeptPartnership = {
  readonly partnership: Partnership;
  readonly state: PartnershipState;
};

export type OfferedPartnership = { readonly id: string; readonly name: string };

export type RefusedPartnership = { readonly file: string; readonly problems: readonly string[] };

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
  /** How the texts of files are written, by their names, where the person says so. */
  readonly textChoices?: Readonly<Record<string, TextChoice>> | undefined;
};

export type Reading = {
  readonly given: Given;
  readonly report: LoadReport;
  /** Whether the scorecard is drawn from it; not where no file of it could be used. */
  readonly drawn: boolean;
};

export type Reconciled = Reconciliation & { readonly problem?: Problem };

export type DeskActions = {
  /**
   * Fetches the hosted extracts of the partnership that was chosen last, as far as that was not done,
   * and reads them in place of those in use.
   */
  openHosted(): void;
  /**
   * Takes another partnership, by its id or `ownFile`; none is the one that is opened first. Files of
   * one's own stay and are worked out anew; otherwise its hosted extracts are read.
   */
  choosePartnership(key?: string): void;
  /** Checks the file of a partnership and takes it; answers whether it could be taken. */
  openPartnershipFile(file: File): Promise<boolean>;
  /** Puts a changed partnership in the place of the one in use; no file is read for it. */
  revisePartnership(next: Partnership): Promise<void>;
  /** Notes that the partnership in use was written to a file. */
  partnershipSaved(): void;
  /** Reads anew; until that succeeds everything stays as it is. */
  read(given: Given): void;
  cancel(): void;
  /** Works out a measure, given as JSON, over the rows that were read, without adding it. */
  tryMeasure(measure: unknown): Promise<Trial>;
  /**
   * Published figures beside what the rows give. Where the DfE’s figures cannot be had, only the
   * strategy’s are in it, and why is said.
   */
  reconcile(): Promise<Reconciled>;
  /** Breaks a measure down over the rows that were read. */
  readonly breakdown: AskBreakdown;
  /** What is asked of the rows, of the partnership in use. */
  readonly rows: AskRows;
  /**
   * The published figures of these kinds: those that come with the page, fetched when they are first
   * asked for, and those of the DfE's files that were read.
   */
  publishedFigures(figures: readonly FigureId[]): Promise<FiguresHere>;
  /** The columns of a file that was read, for the form that asks which is which. */
  columnsToMap(request: ColumnsRequest): Promise<ColumnsToMap>;
  /** How its first rows would be read by a mapping. */
  tryMapping(request: MappingRequest): Promise<MappingTrial>;
  /** Opens the record of an earlier load, and says of the newest periods what it tells of them. */
  openRecord(source: Source): Promise<void>;
  closeRecord(): Promise<void>;
  /** The text of the file in which what is loaded is kept for next time. */
  keepRecord(): Promise<string>;
  /** What changed since the load whose record is open. */
  changes(): Promise<Changes>;
  /** Every issue of the latest reading, as CSV text. */
  issuesCsv(): Promise<string>;
};
