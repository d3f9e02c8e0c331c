import { added, edited, type Stamp } from './change.ts';
import type { About, LogEntry, Origin, Response, Verdict, Workspace } from './workspace.ts';

export type LogState = 'overdue' | 'open' | 'closed';
export type LogKind = LogEntry['kind'];

export const logKinds = ['challenge', 'action', 'recommendation'] as const satisfies LogKind[];
export const logStates = ['overdue', 'open', 'closed'] as const satisfies LogState[];

export const kindWords: Readonly<Record<LogKind, { readonly one: string; readonly many: string }>> =
  {
    challenge: { one: 'challenge', many: 'challenges' },
    action: { one: 'action', many: 'actions' },
    recommendation: { one: 'recommendation', many: 'recommendations' },
  };

export const verdictWords: Readonly<Record<Verdict['found'], string>> = {
  assured: 'assured',
  partly: 'partly assured',
  not: 'not assured',
};

/**
 * What a challenge begins with. A line of enquiry, a measure's page or an audit fills in what it
 * knows, and the person who raises it changes and adds.
 */
export type ChallengeStart = {
  readonly about: About;
  readonly kind?: LogKind;
  /** The question to ask, or what is recommended. */
  readonly words?: string;
  readonly owner?: string;
  readonly from?: Origin;
};

/** An entry as it is raised; dates are ISO. */
export type Raised = Pick<LogEntry, 'kind' | 'about' | 'words' | 'raisedBy' | 'raisedOn'> & {
  readonly owner: string;
  readonly due: string;
  readonly from?: Origin | undefined;
};

/** Puts a challenge, action or recommendation into the log. */
export function withRaised(workspace: Workspace, raised: Raised, stamp: Stamp): Workspace {
  const { owner, due, from, ...fields } = raised;
  return added(
    workspace,
    'log',
    { ...fields, ...(owner && { owner }), ...(due && { due }), ...(from && { from }) },
    stamp,
  );
}

/** Changes what is asked, of whom and until when. */
export function withRaisedEdited(
  workspace: Workspace,
  id: string,
  { owner, due, from: _, ...fields }: Raised,
  stamp: Stamp,
): Workspace {
  const change = { ...fields, owner: owner || undefined, due: due || undefined };
  return edited(workspace, 'log', id, change, stamp);
}

/** Gives an entry its response; an earlier one stays in the history. */
export function withResponse(
  workspace: Workspace,
  id: string,
  response: Response,
  stamp: Stamp,
): Workspace {
  return edited(workspace, 'log', id, { response }, stamp);
}

/** Gives an entry the scrutineer's verdict, and closes it where that is said. */
export function withVerdict(
  workspace: Workspace,
  id: string,
  verdict: Verdict,
  closes: boolean,
  stamp: Stamp,
): Workspace {
  const closed = { by: verdict.by, on: verdict.on };
  return edited(workspace, 'log', id, { verdict, ...(closes && { closed }) }, stamp);
}

/** Closes an entry on a day. */
export function withClosed(workspace: Workspace, id: string, on: string, stamp: Stamp): Workspace {
  return edited(workspace, 'log', id, { closed: { by: stamp.by, on } }, stamp);
}

/** Opens a closed entry again. */
export function withReopened(workspace: Workspace, id: string, stamp: Stamp): Workspace {
  return edited(workspace, 'log', id, { closed: undefined }, stamp);
}

/** Where an entry stands on a day (ISO): it is overdue from the day after it was due. */
export function stateOn({ closed, due }: LogEntry, day: string): LogState {
  if (closed && closed.on <= day) return 'closed';
  return due !== undefined && due < day ? 'overdue' : 'open';
}

/** What of the log is to be seen; blank is all of it. */
export type LogFilter = {
  readonly state?: LogState | undefined;
  readonly kind?: LogKind | undefined;
  readonly measure?: string | undefined;
  readonly meeting?: string | undefined;
};

/** The entries that a filter lets through, by state: overdue before open before closed, the earliest due first. */
export function logShown(
  workspace: Workspace,
  { state, kind, measure, meeting }: LogFilter,
  meetings: readonly string[],
  today: string,
): readonly LogEntry[] {
  const day = meeting ?? today;
  const before = meeting && meetings.filter((each) => each < meeting).at(-1);
  const order = (entry: LogEntry) =>
    `${logStates.indexOf(stateOn(entry, day))} ${entry.due ?? '9999'}`;
  return workspace.log
    .filter((entry) => meeting === undefined || isOnListOf(entry, meeting, before))
    .filter((entry) => state === undefined || stateOn(entry, day) === state)
    .filter((entry) => kind === undefined || entry.kind === kind)
    .filter(({ about }) => measure === undefined || about.measure === measure)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/**
 * Whether an entry is on the list of a meeting: raised by then, and not closed before the meeting
 * before. So what is open is carried from each meeting to the next, and what was closed is told once.
 */
function isOnListOf(entry: LogEntry, meeting: string, before: string | undefined): boolean {
  if (entry.raisedOn > meeting) return false;
  return !entry.closed || before === undefined || entry.closed.on > before;
}

/** Whether an entry comes from an earlier meeting: it was raised by the day of the one before. */
export function isCarried(entry: LogEntry, before: string | undefined): boolean {
  return before !== undefined && entry.raisedOn <= before;
}

/** Days of meetings, those of the partnership's calendar and those recorded here, in order. */
export function meetingDays(
  { meetings }: Workspace,
  calendar: readonly string[],
): readonly string[] {
  return [...new Set([...calendar, ...meetings.map(({ on }) => on)])].toSorted();
}

/** How many entries are overdue, open and closed on a day. */
export function countsByState(
  log: readonly LogEntry[],
  day: string,
): Readonly<Record<LogState, number>> {
  const numberIn = (state: LogState) => log.filter((entry) => stateOn(entry, day) === state).length;
  return { overdue: numberIn('overdue'), open: numberIn('open'), closed: numberIn('closed') };
}
