import type { QueryClient } from '@tanstack/react-query';
import { dayFromIso } from '../calendar/calendarDate.ts';
import type { Partnership } from '../scorecard/partnership.ts';
import type { LoadSettings, Progress, Trial } from '../scorecard/session.ts';
import type { Desk, DeskActions, Given, Problem } from '../ui/desk.ts';
import { FetchFailure } from './fetchFailure.ts';
import { extractQuery, manifestQuery, namePaths, partnershipQuery } from './hosted.ts';
import type { SessionClient } from './sessionClient.ts';
import { throttleProgress } from './throttleProgress.ts';

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

/** Fetches and reads extracts and keeps the scorecard: whatever fails, the one before stays. */
export function createDesk({ client, queries, base }: DeskParts): DeskStore {
  let desk: Desk = { problems: [], activity: { state: 'idle' } };
  const listeners = new Set<() => void>();
  /** Each thing started gets a turn; what an earlier turn still brings is not used. */
  let turn = 0;
  let underWay: Promise<unknown> = Promise.resolve();

  function set(change: Partial<Desk>): void {
    desk = { ...desk, ...change };
    for (const listener of listeners) listener();
  }

  function begin(): number {
    turn += 1;
    if (desk.activity.state === 'reading') void client.cancel().catch(() => undefined);
    const { ended: _, ...rest } = desk;
    desk = rest;
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
    const activity = { state: 'idle' } as const;
    if (error instanceof FetchFailure) set({ activity, problems: [problemOf(error)] });
    else set({ activity, ended: { how: 'failed', reason: reasonOf(error) } });
  }

  async function openHosted(): Promise<void> {
    const mine = begin();
    set({ problems: [], activity: { state: 'fetching', progress: [] } });
    try {
      const manifest = await queries.fetchQuery(manifestQuery(base));
      const partnership = await queries.fetchQuery(partnershipQuery(base, manifest.partnership));
      if (mine !== turn) return;
      const { title, invented, extracts, asAt, coverFrom } = manifest;
      set({ partnership, hosted: { title, invented, files: extracts.length } });
      if (extracts.length === 0) return set({ activity: { state: 'idle' } });

      const named = namePaths(extracts);
      const report = progressOf(mine, named.map(nameOf), 'fetching');
      const fetched = await Promise.allSettled(
        named.map((extract) =>
          queries.fetchQuery(
            extractQuery(base, extract, (bytesRead, bytesTotal) =>
              report({ file: extract.name, bytesRead, bytesTotal }),
            ),
          ),
        ),
      );
      if (mine !== turn) return;
      const sources = fetched.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const reasons = fetched.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      set({ problems: reasons.filter((reason) => reason instanceof FetchFailure).map(problemOf) });
      if (sources.length === 0) return set({ activity: { state: 'idle' } });
      await readInTurn(mine, { origin: 'hosted', sources, asAt, coverFrom }, partnership);
    } catch (error) {
      if (mine === turn) fail(error);
    }
  }

  async function read(given: Given): Promise<void> {
    const { partnership } = desk;
    if (!partnership) return;
    const mine = begin();
    try {
      await readInTurn(mine, given, partnership);
    } catch (error) {
      if (mine === turn) fail(error);
    }
  }

  async function readInTurn(mine: number, given: Given, partnership: Partnership): Promise<void> {
    const report = progressOf(mine, given.sources.map(nameOf), 'reading');
    await underWay.catch(() => undefined);
    if (mine !== turn) return;
    const loading = client.load(given.sources, settingsOf(given, partnership), report);
    underWay = loading;
    const loaded = await loading;
    if (mine !== turn) return;
    const drawn = loaded.files.some((file) => !file.refused && file.layout);
    const reading = { given, report: loaded, drawn };
    const scorecard = drawn
      ? await client.scorecard({
          partnership,
          periodMonths: partnership.periodMonths,
          measures: 'strategy',
          invented: given.origin === 'hosted' && desk.hosted?.invented === true,
        })
      : desk.scorecard;
    if (mine !== turn) return;
    set({
      reading,
      ...(scorecard && { scorecard }),
      ...(given.origin === 'local' && { problems: [] }),
      activity: { state: 'idle' },
    });
  }

  function cancel(): void {
    if (desk.activity.state === 'idle') return;
    begin();
    void queries.cancelQueries();
    set({ activity: { state: 'idle' }, ended: { how: 'cancelled' } });
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

  return {
    get: () => desk,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openHosted: () => void openHosted(),
    read: (given) => void read(given),
    cancel,
    tryMeasure,
    issuesCsv: () => client.issuesCsv(),
  };
}

function settingsOf(given: Given, partnership: Partnership): LoadSettings {
  const { asAt, coverFrom, dateOrder } = given;
  return {
    partnership,
    ...(dateOrder && { dateOrder }),
    ...(asAt && { asAt: dayFromIso(asAt) }),
    ...(coverFrom && { coverFrom: dayFromIso(coverFrom) }),
  };
}

function untried(message: string): Trial {
  return { ok: false, problems: [{ place: '', message }] };
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
