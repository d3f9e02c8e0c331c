import { bareId, columnData, type Extracts } from '../extracts/columns.ts';
import type { PublishedFigures } from '../extracts/dfe/publishedFigures.ts';
import type { IssueRow } from '../extracts/issueRows.ts';
import { placesFor } from '../extracts/places.ts';
import { type Reading, readExtracts } from '../extracts/readExtracts.ts';
import type { Source } from '../extracts/source.ts';
import { catalogue } from '../measures/catalogue/catalogue.ts';
import { EvaluationContext } from '../measures/context.ts';
import type { Measure } from '../measures/measure.ts';
import { readMeasure } from '../measures/readMeasure.ts';
import type { Account } from './account.ts';
import { assembleScorecard } from './assemble.ts';
import { assembleBreakdown } from './breakdown/assembleBreakdown.ts';
import type { Breakdown } from './breakdown/breakdown.ts';
import type { LoadToRecord } from './changes/makeRecord.ts';
import type { EarlierLoad } from './changes/openRecord.ts';
import { monthlyValues } from './control/monthlyValues.ts';
import { countedExtracts } from './countedExtracts.ts';
import type { Partnership } from './partnership.ts';
import { otherReadings } from './readings.ts';
import type { Scorecard } from './scorecard.ts';
import type {
  BreakdownRequest,
  LoadSettings,
  Progress,
  RecordRequest,
  ScorecardRequest,
  Session,
  Trial,
  TrialRequest,
} from './session.ts';

/** The message of the error by which a cancelled load ends. */
const cancelled = 'cancelled';

type Loaded = Reading & Account & { readonly settings: LoadSettings };

/**
 * Holds the rows that were loaded and answers what is asked of them. `writeIssues` turns issues into
 * the text of a file.
 */
export function createSession(writeIssues: (rows: readonly IssueRow[]) => string): Session {
  let loaded: Loaded | undefined;
  /** What was read last; not what is loaded where it held official statistics only. */
  let latest: Loaded | undefined;
  let published: PublishedFigures = { areas: {}, tables: [] };
  let running: AbortController | undefined;
  let record: EarlierLoad | undefined;
  const opened = () => {
    if (!loaded) throw new Error('Nothing has been loaded yet.');
    return loaded;
  };
  const latestRead = () => {
    if (!latest) throw new Error('Nothing has been loaded yet.');
    return latest;
  };
  return {
    async load(sources, settings, onProgress) {
      running?.abort();
      const controller = new AbortController();
      running = controller;
      try {
        const result = await load(sources, settings, controller.signal, onProgress);
        const statistics = statisticsIn(result);
        const figures = statistics.length > 0 ? await merged(statistics) : published;
        controller.signal.throwIfAborted();
        published = figures;
        latest = result;
        if (!loaded || statistics.length < result.outcomes.length) loaded = result;
        return result.report;
      } catch (error) {
        throw controller.signal.aborted ? new Error(cancelled) : error;
      }
    },
    account(partnership) {
      const before = opened();
      const settings = { ...before.settings, partnership };
      loaded = { ...before, ...before.under(settings), settings };
      latest = loaded;
      return loaded.report;
    },
    cancel() {
      running?.abort();
    },
    scorecard(request) {
      const scorecard = scorecardOf(opened(), request);
      return { ...scorecard, ...recordingLagOf(opened(), request.partnership, record) };
    },
    async protectedFor(request) {
      const read = opened();
      const { protectScorecard } = await import('./audience/protectScorecard.ts');
      const { audience, partnership } = request;
      const context = contextOf(read, partnership);
      return protectScorecard({
        scorecard: scorecardOf(read, request),
        audience,
        partnership,
        context,
      });
    },
    breakdown: (request) => breakdownOf(opened(), request),
    monthly({ partnership, measures, locality }) {
      const context = contextOf(opened(), partnership);
      return measuresOf({ partnership })
        .filter(({ id }) => measures.includes(id))
        .map((measure) => monthlyValues(measure, locality, context));
    },
    tryMeasure(request) {
      try {
        return tryMeasure(loaded, request);
      } catch (error) {
        return { ok: false, problems: [{ place: '', message: String(error) }] };
      }
    },
    async reconcile(request) {
      const context = contextOf(opened(), request.partnership);
      const { reconcile } = await import('./reconcile/reconciliation.ts');
      return reconcile(request, context);
    },
    async openRecord({ blob }, partnership) {
      const { openRecord } = await import('./changes/openRecord.ts');
      const opening = openRecord(await blob.text(), partnership);
      if (!opening.ok) return opening;
      record = opening.record;
      return { ok: true, record: record.summary() };
    },
    closeRecord() {
      record = undefined;
    },
    async keepRecord(request) {
      const { keepRecord } = await import('./changes/openRecord.ts');
      return keepRecord(toRecord(opened(), request), request.product, record);
    },
    async changes(request) {
      if (record?.partnership !== request.partnership.id) {
        throw new Error('No record of an earlier load of this partnership is open.');
      }
      return record.changesTo(toRecord(opened(), request), request.product);
    },
    async quality({ partnership, periodMonths }) {
      const read = opened();
      const { assembleQuality } = await import('./quality/assembleQuality.ts');
      return assembleQuality({
        measures: measuresOf({ partnership, measures: 'strategy' }),
        context: contextOf(read, partnership),
        periodMonths,
        yearStartMonth: partnership.yearStartMonth,
        issues: read.issuesOfTables(),
      });
    },
    async cases(request) {
      const { listCases } = await import('./audit/listCases.ts');
      return listCases(...asked(opened(), request));
    },
    async sample(request) {
      const { sampleCases } = await import('./audit/sampleCases.ts');
      const { newDigestKey } = await import('../extracts/digests/sipHash.ts');
      return sampleCases(...asked(opened(), request), newDigestKey());
    },
    async auditResults(request) {
      const { countResults } = await import('./audit/countResults.ts');
      return countResults(request, contextOf(opened(), request.partnership));
    },
    publishedFigures(figures) {
      const { areas, tables } = published;
      return { areas, tables: tables.filter(({ figure }) => figures.includes(figure)) };
    },
    async columnsToMap(request) {
      const read = latestRead();
      const { columnsToMap } = await import('./mapColumns.ts');
      const own = read.settings.partnership?.measures ?? [];
      return columnsToMap(read, request, [...catalogue, ...own]);
    },
    async tryMapping(request) {
      const read = latestRead();
      const { tryMapping } = await import('./mapColumns.ts');
      return tryMapping(read, request);
    },
    issuesCsv() {
      return writeIssues(latest?.issueRows() ?? []);
    },
  };
}

async function merged(statistics: readonly PublishedFigures[]): Promise<PublishedFigures> {
  const { mergeFigures } = await import('../extracts/dfe/mergeFigures.ts');
  return mergeFigures(statistics);
}

/** What files of official statistics hold, in the order of their names. */
function statisticsIn({ outcomes }: Reading): PublishedFigures[] {
  return outcomes.flatMap((outcome) =>
    'statistics' in outcome ? [outcome.statistics.statistics.figures] : [],
  );
}

const invented = new WeakMap<Extracts, boolean>();

/** Children of the sample are marked in their ids, so they are known wherever their files turn up. */
function isInvented(extracts: Extracts): boolean {
  const known = invented.get(extracts) ?? hasMarkedChild(extracts);
  invented.set(extracts, known);
  return known;
}

function hasMarkedChild({ tables, children }: Extracts): boolean {
  const marked = Uint8Array.from(children, (_, child) =>
    bareId(children.at(child) ?? '').startsWith('SAMPLE-') ? 1 : 0,
  );
  return [...tables.values()].some(
    (data) =>
      data.columns.has('child_id') &&
      columnData(data, 'child_id', 'child').values.some((child) => marked[child] === 1),
  );
}

async function load(
  sources: readonly Source[],
  settings: LoadSettings,
  signal: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<Loaded> {
  // What is worked out of all rows is fetched while they are read.
  const accounting = import('./account.ts');
  const reading = await readExtracts(sources, {
    dateOrder: settings.dateOrder,
    mappings: settings.partnership?.mappings,
    textChoices: settings.textChoices,
    signal,
    onProgress: (file, bytesRead, bytesTotal) => onProgress?.({ file, bytesRead, bytesTotal }),
  });
  const { accountOf } = await accounting;
  return { ...reading, ...accountOf(reading, settings), settings };
}

function scorecardOf(loaded: Loaded, request: ScorecardRequest): Scorecard {
  const measures = measuresOf(request);
  if (request.measures !== 'strategy') return scorecardWith(loaded, request, measures);
  const aside = otherReadings(request.partnership);
  return scorecardWith(
    loaded,
    request,
    measures.filter(({ id }) => !aside.includes(id)),
    measures.filter(({ id }) => aside.includes(id)),
  );
}

/** How much the newest periods usually still change, where the record of an earlier load is open. */
function recordingLagOf(
  { extracts, asAt, coverFrom }: Loaded,
  partnership: Partnership,
  record: EarlierLoad | undefined,
): Pick<Scorecard, 'recordingLag'> {
  if (record?.partnership !== partnership.id) return {};
  const recordingLag = record.lag(extracts, { asAt, coverFrom }, partnership);
  return recordingLag.length > 0 ? { recordingLag } : {};
}

function toRecord(loaded: Loaded, { partnership, invented }: RecordRequest): LoadToRecord {
  const { periodMonths } = partnership;
  const request = { partnership, periodMonths, invented, measures: 'strategy' } as const;
  const { extracts, files } = loaded;
  return { extracts, files, partnership, scorecard: scorecardOf(loaded, request) };
}

function tryMeasure(loaded: Loaded | undefined, request: TrialRequest): Trial {
  const reading = readMeasure(request.measure);
  if (!reading.ok) return reading;
  if (!loaded) return { ok: false, problems: [{ place: '', message: 'no extracts are read yet' }] };
  const scorecard = scorecardWith(loaded, { ...request, invented: false }, [reading.measure]);
  return { ok: true, scorecard };
}

function scorecardWith(
  loaded: Loaded,
  { partnership, periodMonths, invented }: ScorecardRequest,
  measures: readonly Measure[],
  aside: readonly Measure[] = [],
): Scorecard {
  return assembleScorecard({
    partnership,
    measures,
    otherReadings: aside,
    context: contextOf(loaded, partnership),
    files: loaded.files,
    periodMonths,
    invented: invented || isInvented(loaded.extracts),
  });
}

function breakdownOf(loaded: Loaded, request: BreakdownRequest): Breakdown {
  const [measure, , context] = asked(loaded, request);
  return assembleBreakdown({ ...request, measure, context });
}

/** The measure that is asked for by its id, what is asked of it, and the rows. */
function asked<Request extends { readonly partnership: Partnership; readonly measure: string }>(
  loaded: Loaded,
  request: Request,
): [measure: Measure, request: Request, context: EvaluationContext] {
  const { partnership } = request;
  const measure = measuresOf({ partnership }).find(({ id }) => id === request.measure);
  if (!measure) throw new Error(`There is no measure “${request.measure}”.`);
  return [measure, request, contextOf(loaded, partnership)];
}

/** What was loaded, under the rules of a partnership; kept, with its indexes, for the next question. */
function contextOf(loaded: Loaded, partnership: Partnership): EvaluationContext {
  const { localities, neglect, neglectByPrimaryNeed } = partnership;
  const rules = JSON.stringify({ localities, neglect, neglectByPrimaryNeed });
  const known = contexts.get(loaded);
  if (known?.rules === rules) return known.context;
  const { asAt, coverFrom } = loaded;
  const extracts = countedExtracts(loaded.extracts, partnership);
  const places = placesFor(localities, extracts.tables);
  const context = new EvaluationContext({ extracts, places, asAt, coverFrom, neglect });
  contexts.set(loaded, { rules, context });
  return context;
}

const contexts = new WeakMap<Loaded, { rules: string; context: EvaluationContext }>();

function measuresOf({
  partnership,
  measures,
}: Pick<ScorecardRequest, 'partnership' | 'measures'>): readonly Measure[] {
  const all = [...catalogue, ...partnership.measures];
  if (measures !== 'strategy') return all;
  const named = new Set([
    ...partnership.groups.flatMap((group) => group.measures.map(({ measure }) => measure)),
    ...otherReadings(partnership),
  ]);
  return all.filter(({ id }) => named.has(id));
}
