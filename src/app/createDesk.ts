import type { QueryClient } from '@tanstack/react-query';
import { dayFromIso } from '../calendar/calendarDate.ts';
import { type FigureId, figureIds } from '../extracts/dfe/publishedFigures.ts';
import type { Source } from '../extracts/source.ts';
import type { ResultsRequest } from '../scorecard/audit/results.ts';
import { type FiguresHere, figuresHere } from '../scorecard/benchmarks/figuresHere.ts';
import { type Partnership, readPartnership } from '../scorecard/partnership.ts';
import { readPartnershipText } from '../scorecard/partnershipText.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { LoadSettings, Progress, RecordRequest, Trial } from '../scorecard/session.ts';
import type { AskBreakdown } from '../ui/breakdownContext.ts';
import {
  type Desk,
  type DeskActions,
  type Given,
  type KeptPartnership,
  ownFile,
  type Problem,
  type Reading,
  type Reconciled,
} from '../ui/desk.ts';
import { keyInUse, partnershipKey } from '../ui/partnershipKey.ts';
import type { AskRows } from '../ui/rowsContext.ts';
import { deploymentAt } from './deployment.ts';
import { FetchFailure } from './fetchFailure.ts';
import { officialFiguresQuery } from './officialFigures.ts';
import type { SessionClient } from './sessionClient.ts';
import { throttleProgress } from './throttleProgress.ts';
import { version } from './version.ts';

export type DeskStore = DeskActions & {
  get(): Desk;
  subscribe(listener: () => void): () => void;
};

/** What the desk needs from outside; `base` is the address of the page. */
export type DeskParts = {
  readonly client: SessionClient;
  readonly queries: QueryClient;
  readonly base: string;
};

/** What of the desk can be taken away. */
type Removable =
  | 'hosted'
  | 'reading'
  | 'scorecard'
  | 'ended'
  | 'refusedPartnership'
  | 'record'
  | 'refusedRecord';

const idle = { state: 'idle' } as const;

/** Fetches and reads extracts and keeps the scorecard: whatever fails, the one before stays. */
export function createDesk({ client, queries, base }: DeskParts): DeskStore {
  let desk: Desk = { offered: [], kept: {}, problems: [], activity: idle };
  const listeners = new Set<() => void>();
  /** Each thing started gets a turn; what an earlier turn still brings is not used. */
  let turn = 0;
  let underWay: Promise<unknown> = Promise.resolve();
  const deployment = deploymentAt(base, queries);
  /** The key of the partnership that was asked for last, and that partnership while it is opened. */
  let asked: string | undefined;
  let coming: KeptPartnership | undefined;

  function set(change: Partial<Desk>, gone: readonly Removable[] = []): void {
    const next: { -readonly [Part in keyof Desk]: Desk[Part] } = { ...desk, ...change };
    for (const part of gone) delete next[part];
    desk = next;
    for (const listener of listeners) listener();
  }

  function begin(): number {
    turn += 1;
    if (desk.activity.state === 'reading') void client.cancel().catch(() => undefined);
    const { ended: _, ...rest } = desk;
    desk = rest;
    coming = undefined;
    return turn;
  }

  function progressOf(mine: number, files: readonly string[], state: 'fetching' | 'reading') {
    const blank = files.map((file) => ({ file, bytesRead: 0, bytesTotal: 0 }));
    set({ activity: { state, progress: blank } });
    return throttleProgress((progress: Progress) => {
      const { activity } = desk;
      if (mine !== turn || activity.state === 'idle') return;
      const next = activity.progress.map((was) => (was.file === progress.file ? progress : was));
      set({ activity: { ...activity, progress: next } });
    });
  }

  function fail(error: unknown): void {
    coming = undefined;
    if (error instanceof FetchFailure) set({ activity: idle, problems: [problemOf(error)] });
    else set({ activity: idle, ended: { how: 'failed', reason: reasonOf(error) } });
  }

  /** Does a thing that takes time; where it fails, that is said, unless something else was begun. */
  async function inTurn(mine: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (mine === turn) fail(error);
    }
  }

  function openHosted(): Promise<void> {
    const mine = begin();
    set({ problems: [], activity: { state: 'fetching', progress: [] } });
    return inTurn(mine, async () => {
      const chosen = await partnershipAsked(mine);
      if (chosen) await openExtracts(mine, chosen);
    });
  }

  function choosePartnership(key?: string): void {
    const isBusy = desk.activity.state !== 'idle';
    const wanted = key ?? desk.offered[0]?.id;
    const isThere = isBusy ? wanted === asked : desk.partnership && wanted === keyInUse(desk);
    asked = wanted;
    if (isThere) return;
    const mine = begin();
    set({ problems: [], activity: { state: 'fetching', progress: [] } }, ['refusedPartnership']);
    void inTurn(mine, async () => {
      const chosen = await partnershipAsked(mine);
      if (chosen) await take(mine, chosen);
    });
  }

  /** The partnership that was asked for, or the first where it is not to be had here. */
  async function partnershipAsked(mine: number): Promise<KeptPartnership | undefined> {
    const offered = await deployment.offered();
    if (mine !== turn) return undefined;
    set({ offered });
    const known = [...Object.keys(desk.kept), ...offered.map(({ id }) => id)];
    const key = asked && known.includes(asked) ? asked : offered[0].id;
    asked = key;
    const kept = desk.kept[key];
    if (kept) return kept;
    const partnership = await deployment.partnership(key);
    return mine === turn ? { partnership, state: { changed: false } } : undefined;
  }

  /** Takes a partnership with the rows that are the person's own, else with its hosted ones. */
  async function take(mine: number, chosen: KeptPartnership): Promise<void> {
    const { reading } = desk;
    const isOwn = reading?.given.origin === 'local';
    if (isOwn && isMappedOtherwise(chosen.partnership, desk.partnership)) {
      place(chosen, {}, ['scorecard']);
      return readInTurn(mine, reading.given, chosen);
    }
    if (!reading?.drawn || !isOwn) return openExtracts(mine, chosen);
    coming = chosen;
    await underWay.catch(() => undefined);
    const report = await client.account(chosen.partnership);
    const scorecard = await scorecardOf(chosen.partnership, reading.given);
    if (mine !== turn) return;
    place(chosen, { reading: { ...reading, report }, scorecard });
  }

  async function openExtracts(mine: number, chosen: KeptPartnership): Promise<void> {
    const hosted = deployment.setFor(chosen.partnership);
    coming = chosen;
    if (!hosted || hosted.extracts.length === 0) {
      return place(chosen, {}, ['reading', 'scorecard']);
    }
    if (!desk.partnership) set(inUse(chosen));
    const { asAt, coverFrom } = hosted;
    const { sources, failures } = await deployment.extracts(hosted, (names) =>
      progressOf(mine, names, 'fetching'),
    );
    if (mine !== turn) return;
    set({ problems: failures.map(problemOf) });
    if (sources.length > 0) {
      return readInTurn(mine, { origin: 'hosted', sources, asAt, coverFrom }, chosen);
    }
    coming = undefined;
    set({ activity: idle });
  }

  async function read(given: Given): Promise<void> {
    const subject = coming ?? current();
    if (!subject) return;
    const mine = begin();
    coming = subject;
    await inTurn(mine, () => readInTurn(mine, given, subject));
  }

  async function readInTurn(mine: number, given: Given, subject: KeptPartnership): Promise<void> {
    const report = progressOf(mine, given.sources.map(nameOf), 'reading');
    await underWay.catch(() => undefined);
    if (mine !== turn) return;
    const loading = client.load(given.sources, settingsOf(given, subject.partnership), report);
    underWay = loading;
    const loaded = await loading;
    if (mine !== turn) return;
    const drawn = loaded.files.some((file) => !file.refused && file.layout && !file.statistics);
    const reading = { given, report: loaded, drawn };
    if (given.origin === 'local') set({ problems: [] });
    if (!drawn) {
      coming = undefined;
      return set({ reading: besideExtracts(desk.reading, reading), activity: idle });
    }
    // It may have been changed while the files were read.
    const latest = desk.kept[partnershipKey(subject)] ?? subject;
    const scorecard = await scorecardOf(latest.partnership, given);
    if (mine === turn) place(latest, { reading, scorecard });
  }

  function scorecardOf(partnership: Partnership, given: Given): Promise<Scorecard> {
    const { periodMonths } = partnership;
    const invented = given.origin === 'hosted' && deployment.setFor(partnership)?.invented === true;
    return client.scorecard({ partnership, periodMonths, measures: 'strategy', invented });
  }

  /** Puts a partnership in the place of the one in use, with all that was worked out for it. */
  function place(
    chosen: KeptPartnership,
    change: Partial<Desk>,
    gone: readonly Removable[] = [],
  ): void {
    coming = undefined;
    const noSet = deployment.setFor(chosen.partnership) ? [] : (['hosted'] as const);
    set({ ...inUse(chosen), ...change, activity: idle }, [...gone, ...noSet]);
  }

  async function openPartnershipFile(file: File): Promise<boolean> {
    const text = await file.text();
    const outcome = readPartnershipText(text);
    if (!outcome.ok) {
      set({ refusedPartnership: { file: file.name, problems: outcome.problems } });
      return false;
    }
    const { partnership } = outcome;
    const opened = { partnership, state: { file: file.name, changed: false } };
    asked = ownFile;
    const mine = begin();
    set({ kept: { ...desk.kept, [ownFile]: opened }, problems: [] }, ['refusedPartnership']);
    await inTurn(mine, () => take(mine, opened));
    return mine === turn && keyInUse(desk) === ownFile;
  }

  async function revisePartnership(next: Partnership): Promise<void> {
    const before = current();
    const checked = readPartnership(next);
    if (!before || !checked.ok) {
      const problems = checked.ok ? [] : checked.problems;
      set({ refusedPartnership: { file: before?.state.file ?? next.name, problems } });
      return;
    }
    const changed = { partnership: next, state: { ...before.state, changed: true } };
    set({ ...inUse(changed), kept: { ...desk.kept, [partnershipKey(changed)]: changed } });
    const { reading, activity } = desk;
    if (reading && isMappedOtherwise(next, before.partnership)) return read(reading.given);
    // What is being read takes the changed partnership when it comes to its end.
    if (activity.state !== 'idle' || !reading?.drawn) return;
    const mine = begin();
    await inTurn(mine, async () => {
      const report = await client.account(next);
      const scorecard = await scorecardOf(next, reading.given);
      if (mine === turn) set({ scorecard, reading: { ...reading, report } });
    });
  }

  function partnershipSaved(): void {
    const before = current();
    if (!before?.state.changed) return;
    const saved = { ...before, state: { ...before.state, changed: false } };
    set({ ...inUse(saved), kept: { ...desk.kept, [partnershipKey(saved)]: saved } });
  }

  async function publishedFigures(figures: readonly FigureId[]): Promise<FiguresHere> {
    const [shipped, loaded] = await Promise.all([
      queries.fetchQuery(officialFiguresQuery(base)),
      client.publishedFigures(figures),
    ]);
    return figuresHere(shipped, loaded);
  }

  function cancel(): void {
    if (desk.activity.state === 'idle') return;
    begin();
    void queries.cancelQueries();
    set({ activity: idle, ended: { how: 'cancelled' } });
  }

  function current(): KeptPartnership | undefined {
    const { partnership, partnershipState: state } = desk;
    return partnership && state && { partnership, state };
  }

  /** What of the desk goes with a partnership. */
  function inUse({ partnership, state }: KeptPartnership): Partial<Desk> {
    const set = deployment.setFor(partnership);
    const hosted = set && {
      title: set.title,
      invented: set.invented,
      files: set.extracts.length,
    };
    return { partnership, partnershipState: state, ...(hosted && { hosted }) };
  }

  async function tryMeasure(measure: unknown): Promise<Trial> {
    const { partnership } = desk;
    if (!partnership) return untried('the file of the partnership is not read yet');
    const { periodMonths } = partnership;
    try {
      return await client.tryMeasure({ partnership, periodMonths, measure });
    } catch (error) {
      return untried(reasonOf(error));
    }
  }

  async function reconcile(): Promise<Reconciled> {
    const { partnership } = desk;
    if (!partnership) throw new Error('the file of the partnership is not read yet');
    const fetched = await Promise.allSettled([publishedFigures(figureIds)]);
    const [official] = fetched;
    if (official.status === 'fulfilled') {
      return client.reconcile({ partnership, official: official.value.figures });
    }
    const reconciliation = await client.reconcile({ partnership });
    const { reason } = official;
    return reason instanceof FetchFailure
      ? { ...reconciliation, problem: problemOf(reason) }
      : reconciliation;
  }

  async function openRecord({ name: file, blob }: Source): Promise<void> {
    const { partnership } = desk;
    if (!partnership) return;
    try {
      const opening = await client.openRecord({ name: file, blob }, partnership);
      if (!opening.ok) return set({ refusedRecord: { file, problems: opening.problems } });
      await redraw({ record: { file, load: opening.record } }, ['refusedRecord']);
    } catch (error) {
      set({ refusedRecord: { file, problems: [reasonOf(error)] } });
    }
  }

  async function closeRecord(): Promise<void> {
    await client.closeRecord();
    await redraw({}, ['record', 'refusedRecord']);
  }

  /** Changes the desk, and draws what was read once more; what is being read is drawn anyway. */
  async function redraw(change: Partial<Desk>, gone: readonly Removable[]): Promise<void> {
    const { partnership, reading, activity } = desk;
    if (!partnership || activity.state !== 'idle' || !reading?.drawn) return set(change, gone);
    const mine = begin();
    await inTurn(mine, async () => {
      const scorecard = await scorecardOf(partnership, reading.given);
      set(mine === turn ? { ...change, scorecard } : change, gone);
    });
  }

  /** What a record is asked with: the partnership in use, and whether its rows are invented. */
  function recordRequest(): RecordRequest {
    const invented = desk.scorecard?.invented === true;
    return { partnership: partnershipInUse(), invented, product: version };
  }

  function partnershipInUse(): Partnership {
    const { partnership } = desk;
    if (!partnership) throw new Error('the file of the partnership is not read yet');
    return partnership;
  }

  const breakdown: AskBreakdown = async (question) =>
    client.breakdown({ ...question, partnership: partnershipInUse() });
  const rows: AskRows = {
    async quality() {
      const partnership = partnershipInUse();
      return client.quality({ partnership, periodMonths: partnership.periodMonths });
    },
    monthly: async (question) => client.monthly({ ...question, partnership: partnershipInUse() }),
    changes: async () => (desk.record ? client.changes(recordRequest()) : undefined),
    cases: async (question) => client.cases({ ...question, partnership: partnershipInUse() }),
    async auditResults({ scorecard, period }) {
      const periodMonths = scorecard.periodMonths as ResultsRequest['periodMonths'];
      const partnership = partnershipInUse();
      return client.auditResults({ partnership, periodMonths, period: period.start });
    },
    sample: async (question) => client.sample({ ...question, partnership: partnershipInUse() }),
  };

  return {
    get: () => desk,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openHosted: () => void openHosted(),
    choosePartnership,
    openPartnershipFile,
    revisePartnership,
    partnershipSaved,
    read: (given) => void read(given),
    cancel,
    tryMeasure,
    reconcile,
    breakdown,
    rows,
    publishedFigures,
    columnsToMap: (request) => client.columnsToMap(request),
    tryMapping: (request) => client.tryMapping(request),
    openRecord,
    closeRecord,
    keepRecord: async () => client.keepRecord(recordRequest()),
    changes: async () => client.changes(recordRequest()),
    issuesCsv: () => client.issuesCsv(),
  };
}
/** Whether files may be read otherwise for a partnership: its mappings are not those of the one before. */
function isMappedOtherwise(next: Partnership, before: Partnership | undefined): boolean {
  return JSON.stringify(next.mappings) !== JSON.stringify(before?.mappings ?? []);
}

function settingsOf(given: Given, partnership: Partnership): LoadSettings {
  const { asAt, coverFrom, dateOrder, textChoices } = given;
  return {
    partnership,
    ...(dateOrder && { dateOrder }),
    ...(textChoices && { textChoices }),
    ...(asAt && { asAt: dayFromIso(asAt) }),
    ...(coverFrom && { coverFrom: dayFromIso(coverFrom) }),
  };
}

function untried(message: string): Trial {
  return { ok: false, problems: [{ place: '', message }] };
}

/** Files of official statistics alone leave the extracts in use, and are told of beside them. */
function besideExtracts(before: Reading | undefined, { given, report }: Reading): Reading {
  const isAside = before?.drawn && report.files.every(({ statistics }) => statistics);
  if (!isAside) return { given, report, drawn: false };
  const names = new Set(report.files.map(({ file }) => file));
  const others = before.report.files.filter(({ file }) => !names.has(file));
  return { ...before, report: { ...before.report, files: [...others, ...report.files] } };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function problemOf({ file, what, todo }: FetchFailure): Problem {
  return { file, what, todo };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
