import { proxy, wrap } from 'comlink';
import type { FigureId, PublishedFigures } from '../extracts/dfe/publishedFigures.ts';
import type { MappingTrial } from '../extracts/mapping/mappingTrial.ts';
import type { Source } from '../extracts/source.ts';
import type { Cases, CasesRequest } from '../scorecard/audit/cases.ts';
import type { AuditResults, ResultsRequest } from '../scorecard/audit/results.ts';
import type { Sample, SampleRequest } from '../scorecard/audit/sample.ts';
import type { Breakdown } from '../scorecard/breakdown/breakdown.ts';
import type { Changes } from '../scorecard/changes/changes.ts';
import type { MonthlyValues } from '../scorecard/control/monthlyValues.ts';
import type { ColumnsRequest, ColumnsToMap, MappingRequest } from '../scorecard/mapColumns.ts';
import type { Partnership } from '../scorecard/partnership.ts';
import type { Quality } from '../scorecard/quality/quality.ts';
import type {
  Reconciliation,
  ReconciliationRequest,
} from '../scorecard/reconcile/reconciliation.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard/scorecard.ts';
import type {
  BreakdownRequest,
  LoadReport,
  LoadSettings,
  MonthlyRequest,
  Progress,
  QualityRequest,
  RecordOpening,
  RecordRequest,
  ScorecardRequest,
  Trial,
  TrialRequest,
} from '../scorecard/session.ts';
import type { SessionDoor } from './sessionDoor.ts';

/** The session as the page sees it: the same questions, answered later. */
export type SessionClient = {
  load(
    sources: readonly Source[],
    settings: LoadSettings,
    onProgress: (progress: Progress) => void,
  ): Promise<LoadReport>;
  account(partnership: Partnership): Promise<LoadReport>;
  cancel(): Promise<void>;
  scorecard(request: ScorecardRequest): Promise<Scorecard>;
  tryMeasure(request: TrialRequest): Promise<Trial>;
  breakdown(request: BreakdownRequest): Promise<Breakdown>;
  monthly(request: MonthlyRequest): Promise<readonly MonthlyValues[]>;
  cases(request: CasesRequest): Promise<Cases>;
  auditResults(request: ResultsRequest): Promise<AuditResults>;
  sample(request: SampleRequest): Promise<Sample>;
  reconcile(request: ReconciliationRequest): Promise<Reconciliation>;
  quality(request: QualityRequest): Promise<Quality>;
  publishedFigures(figures: readonly FigureId[]): Promise<PublishedFigures>;
  columnsToMap(request: ColumnsRequest): Promise<ColumnsToMap>;
  tryMapping(request: MappingRequest): Promise<MappingTrial>;
  openRecord(source: Source, partnership: Partnership): Promise<RecordOpening>;
  closeRecord(): Promise<void>;
  keepRecord(request: RecordRequest): Promise<string>;
  changes(request: RecordRequest): Promise<Changes>;
  issuesCsv(): Promise<string>;
};

/** Starts the one worker of the page at once, so that it is warm when the first file comes. */
export function startSession(): SessionClient {
  const worker = new Worker(new URL('../worker.ts', import.meta.url), {
    type: 'module',
    name: 'scorecard',
  });
  return clientOf(worker);
}

/** Speaks with a session behind a worker; a worker that breaks ends every question with a reason. */
export function clientOf(worker: Worker | MessagePort): SessionClient {
  const remote = wrap<SessionDoor>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('the part of the page that reads the files stopped: reload the page'));
    });
  });
  broken.catch(() => undefined);
  const answer = <T>(question: Promise<T>) => Promise.race([question, broken]);
  return {
    load: (sources, settings, onProgress) =>
      answer(remote.load(sources, settings, proxy(onProgress))),
    account: (partnership) => answer(remote.account(partnership)),
    cancel: () => answer(remote.cancel()),
    async scorecard(request) {
      const measures: ScorecardMeasure[] = [];
      const take = proxy((some: readonly ScorecardMeasure[]) => {
        measures.push(...some);
      });
      const rest = await answer(remote.scorecard(request, take));
      return { ...rest, measures };
    },
    tryMeasure: (request) => answer<Trial>(remote.tryMeasure(request)),
    breakdown: (request) => answer(remote.breakdown(request)),
    monthly: (request) => answer(remote.monthly(request)),
    cases: (request) => answer<Cases>(remote.cases(request)),
    auditResults: (request) => answer<AuditResults>(remote.auditResults(request)),
    sample: (request) => answer<Sample>(remote.sample(request)),
    reconcile: (request) => answer(remote.reconcile(request)),
    quality: (request) => answer<Quality>(remote.quality(request)),
    publishedFigures: (figures) => answer(remote.publishedFigures(figures)),
    columnsToMap: (request) => answer(remote.columnsToMap(request)),
    tryMapping: (request) => answer<MappingTrial>(remote.tryMapping(request)),
    openRecord: (source, partnership) =>
      answer<RecordOpening>(remote.openRecord(source, partnership)),
    closeRecord: () => answer(remote.closeRecord()),
    keepRecord: (request) => answer(remote.keepRecord(request)),
    changes: (request) => answer(remote.changes(request)),
    issuesCsv: () => answer(remote.issuesCsv()),
  };
}
