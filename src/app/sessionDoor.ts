import type { Scorecard, ScorecardMeasure } from '../scorecard/scorecard.ts';
import type { ScorecardRequest, Session } from '../scorecard/session.ts';
import { throttleProgress } from './throttleProgress.ts';

/** Takes some measures of a scorecard; answered before the next are sent. */
export type TakeMeasures = (measures: readonly ScorecardMeasure[]) => void | Promise<void>;

/** A session as it is spoken with from the page: a scorecard comes in parts. */
export type SessionDoor = Omit<Session, 'scorecard'> & {
  scorecard(
    request: ScorecardRequest,
    takeMeasures: TakeMeasures,
  ): Promise<Omit<Scorecard, 'measures'>>;
};

/** So many measures at a time take the page a few milliseconds to receive; all at once would be felt. */
const measuresAtOnce = 6;

/** The door of the worker. */
export function sessionDoor(session: Session): SessionDoor {
  return {
    load: (sources, settings, onProgress) =>
      session.load(sources, settings, onProgress && throttleProgress(onProgress)),
    account: (partnership) => session.account(partnership),
    cancel: () => session.cancel(),
    tryMeasure: (request) => session.tryMeasure(request),
    protectedFor: (request) => session.protectedFor(request),
    breakdown: (request) => session.breakdown(request),
    monthly: (request) => session.monthly(request),
    cases: (request) => session.cases(request),
    auditResults: (request) => session.auditResults(request),
    sample: (request) => session.sample(request),
    reconcile: (request) => session.reconcile(request),
    quality: (request) => session.quality(request),
    publishedFigures: (figures) => session.publishedFigures(figures),
    columnsToMap: (request) => session.columnsToMap(request),
    tryMapping: (request) => session.tryMapping(request),
    openRecord: (source, partnership) => session.openRecord(source, partnership),
    closeRecord: () => session.closeRecord(),
    keepRecord: (request) => session.keepRecord(request),
    changes: (request) => session.changes(request),
    issuesCsv: () => session.issuesCsv(),
    async scorecard(request, takeMeasures) {
      const { measures, ...rest } = session.scorecard(request);
      for (let first = 0; first < measures.length; first += measuresAtOnce) {
        await takeMeasures(measures.slice(first, first + measuresAtOnce));
      }
      return rest;
    },
  };
}
