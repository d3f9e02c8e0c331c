import type { Day } from '../calendar/calendarDate.ts';
import type { FigureId, PublishedFigures } from '../extracts/dfe/publishedFigures.ts';
import type { MappingTrial } from '../extracts/mapping/mappingTrial.ts';
import type { FileReport, IssueGroup } from '../extracts/report.ts';
import type { Source } from '../extracts/source.ts';
import type { TextChoice } from '../extracts/textFeed.ts';
import type { MeasureProblem } from '../measures/readMeasure.ts';
import type { Audience, ProtectedScorecard } from './audience/protectScorecard.ts';
import type { Cases, CasesRequest } from './audit/cases.ts';
import type { AuditResults, ResultsRequest } from './audit/results.ts';
import type { Sample, SampleRequest } from './audit/sample.ts';
import type { Breakdown } from './breakdown/breakdown.ts';
import type { Changes, RecordedLoad } from './changes/changes.ts';
import type { MonthlyValues } from './control/monthlyValues.ts';
import type { ColumnsRequest, ColumnsToMap, MappingRequest } from './mapColumns.ts';
import type { Partnership } from './partnership.ts';
import type { Quality } from './quality/quality.ts';
import type { Reconciliation, ReconciliationRequest } from './reconcile/reconciliation.ts';
import type { Scorecard } from './scorecard.ts';

/** How slashed dates are read where a file's own values do not decide it. */
export type DateOrder = 'dmy' | 'mdy';

export type LoadSettings = {
  /** Whose localities rows are checked against, and whose mappings are used. */
  readonly partnership?: Partnership;
  readonly dateOrder?: DateOrder;
  /** How the texts of files are written, by their names, where a person says so. */
  readonly textChoices?: Readonly<Record<string, TextChoice>>;
  /** Days; worked out from the data where they are not given. */
  readonly asAt?: Day;
  readonly coverFrom?: Day;
};

export type Progress = {
  readonly file: string;
  readonly bytesRead: number;
  readonly bytesTotal: number;
};

/** What the Load page shows: the account of each file, and the dates in use. ISO dates. */
export type LoadReport = {
  readonly files: readonly FileReport[];
  readonly asAt?: string;
  readonly coverFrom?: string;
  /** Issues of the load as a whole, such as dates that cannot be. */
  readonly ofTheLoad: readonly IssueGroup[];
  /** Whether the dates were given or worked out from the rows. */
  readonly datesFrom: 'given' | 'rows';
  /** Where the as-at date was worked out and rests on a few rows far behind the others: typing errors? */
  readonly asAtDoubt?: { readonly rowsAfter: number; readonly likely: string };
};

/** What the page asks of the worker, and the command line of the same code. */
export type Session = {
  /**
   * Reads all sources anew; what was loaded before is replaced only when this one succeeds. Files of
   * official statistics replace those before them, and leave the extracts as they are.
   */
  load(
    sources: readonly Source[],
    settings: LoadSettings,
    onProgress?: (progress: Progress) => void,
  ): Promise<LoadReport>;
  /** The account of what was loaded, held against a partnership without reading anything anew. */
  account(partnership: Partnership): LoadReport;
  /** Ends the load under way; its promise is rejected with an error whose message is `cancelled`. */
  cancel(): void;
  scorecard(request: ScorecardRequest): Scorecard;
  /** The scorecard as others than those who may see the rows may have it: small numbers are hidden. */
  protectedFor(request: ProtectedRequest): Promise<ProtectedScorecard>;
  /** Works out one measure, given as JSON, without adding it; what is wrong with it is said, not thrown. */
  tryMeasure(request: TrialRequest): Trial;
  /** A measure by the groups of a dimension. */
  breakdown(request: BreakdownRequest): Breakdown;
  /** Published figures beside what the rows give for the same days, whatever the periods. */
  reconcile(request: ReconciliationRequest): Promise<Reconciliation>;
  /** Measures of the strategy month by month in one place, for control charts. */
  monthly(request: MonthlyRequest): readonly MonthlyValues[];
  /** The rows behind a value, with their ids: to be drawn for whoever has the extracts, and kept nowhere. */
  cases(request: CasesRequest): Promise<Cases>;
  /** A random sample of them for an audit. */
  sample(request: SampleRequest): Promise<Sample>;
  /** What audits and feedback of 12 months say, as counts. */
  auditResults(request: ResultsRequest): Promise<AuditResults>;
  /** The published figures of these kinds that were read from files of the DfE's statistics. */
  publishedFigures(figures: readonly FigureId[]): PublishedFigures;
  /** The columns of a file of the latest reading, with samples, for the form that asks which is which. */
  columnsToMap(request: ColumnsRequest): Promise<ColumnsToMap>;
  /** How the first rows of a file of the latest reading would be read by a mapping. */
  tryMapping(request: MappingRequest): Promise<MappingTrial>;
  /**
   * Opens the record of an earlier load of a partnership, in place of the one before; what is wrong
   * with it is said, and the one before stays.
   */
  openRecord(source: Source, partnership: Partnership): Promise<RecordOpening>;
  closeRecord(): void;
  /** The text of the file in which the load is kept for next time: counts and keyed digests, no rows. */
  keepRecord(request: RecordRequest): Promise<string>;
  /** What changed since the load whose record is open. */
  changes(request: RecordRequest): Promise<Changes>;
  /** How good the data of each measure of the strategy are, by what the checks found. */
  quality(request: QualityRequest): Promise<Quality>;
  /** Every issue of the latest reading as CSV text, safe to open in a spreadsheet. */
  issuesCsv(): string;
};

export type ScorecardRequest = {
  readonly partnership: Partnership;
  readonly periodMonths: 1 | 2 | 3 | 6 | 12;
  readonly invented: boolean;
  /** Only the measures of the strategy, as on the page, or all that are known (the default). */
  readonly measures?: 'strategy' | 'all';
};

export type ProtectedRequest = ScorecardRequest & { readonly audience: Audience };

export type RecordRequest = Pick<ScorecardRequest, 'partnership' | 'invented'> & {
  /** The version of the product. */
  readonly product: string;
};

export type RecordOpening =
  | { readonly ok: true; readonly record: RecordedLoad }
  | { readonly ok: false; readonly problems: readonly string[] };

export type QualityRequest = Pick<ScorecardRequest, 'partnership' | 'periodMonths'>;

export type TrialRequest = Pick<ScorecardRequest, 'partnership' | 'periodMonths'> & {
  readonly measure: unknown;
};

/** A measure that is being tried: a scorecard of it alone, or what is wrong with it. */
export type Trial =
  | { readonly ok: true; readonly scorecard: Scorecard }
  | { readonly ok: false; readonly problems: readonly MeasureProblem[] };

export type MonthlyRequest = Pick<ScorecardRequest, 'partnership'> & {
  /** Ids of measures. */
  readonly measures: readonly string[];
  /** A locality of the partnership, `unknown`, or `all`. */
  readonly locality: string;
};

export type BreakdownRequest = Pick<ScorecardRequest, 'partnership' | 'periodMonths'> & {
  readonly measure: string;
  readonly dimension: string;
  /** A locality of the partnership, `unknown`, or `all`. */
  readonly locality: string;
};
