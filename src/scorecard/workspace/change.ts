import {
  blankWorkspace,
  type Change,
  type EntryOf,
  type ListName,
  listNames,
  type Trace,
  type Workspace,
} from './workspace.ts';

/** Who changes something, and when, as an ISO time. */
export type Stamp = { readonly by: string; readonly at: string };

type Fields<Name extends ListName> = Omit<EntryOf<Name>, 'id'>;
/** A field that is `undefined` is taken away. */
type Revision<Name extends ListName> = { readonly [F in keyof Fields<Name>]?: unknown };
type FieldsOf = ReadonlyMap<string, unknown>;
type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Adds an entry to a list and says so in the history. */
export function added<Name extends ListName>(
  workspace: Workspace,
  list: Name,
  fields: Fields<Name>,
  stamp: Stamp,
): Workspace {
  const id = `${list}-${nextNumber(workspace, list)}`;
  // A copy of another entry brings that entry's id.
  const { id: _, ...own } = fields as Record<string, unknown>;
  return changed(workspace, list, id, own, stamp);
}

/** Changes fields of an entry; fields that stay the same are no change. */
export function edited<Name extends ListName>(
  workspace: Workspace,
  list: Name,
  id: string,
  fields: Revision<Name>,
  stamp: Stamp,
): Workspace {
  const isThere = workspace[list].some((entry) => entry.id === id);
  return isThere ? changed(workspace, list, id, fields, stamp) : workspace;
}

/** Takes an entry out of its list; the history keeps it. */
export function removed(workspace: Workspace, list: ListName, id: string, stamp: Stamp): Workspace {
  const entry = entriesOf(workspace, list).find((each) => each.id === id);
  if (!entry) return workspace;
  const { id: _, ...fields } = entry;
  const gone = Object.fromEntries(Object.keys(fields).map((field) => [field, undefined]));
  return changed(workspace, list, id, gone, stamp);
}

/** The number that an entry goes by among people: 7 for `log-7`. */
export function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}

/** The entry that was added to a list last. */
export function lastAdded<Name extends ListName>(
  workspace: Workspace,
  list: Name,
): EntryOf<Name> | undefined {
  return workspace[list].at(-1);
}

/** The workspace as it was at a time: what was changed later is undone. */
export function workspaceAt(workspace: Workspace, at: string): Workspace {
  const later = workspace.history.filter((change) => Date.parse(change.at) > Date.parse(at));
  const undone = later.toReversed().reduce((now, change) => put(now, change, 'before'), workspace);
  return { ...undone, history: workspace.history.filter((change) => !later.includes(change)) };
}

/** The workspace that the history alone tells of. */
export function replayed({ partnership, history }: Workspace): Workspace {
  const told = new Map(listNames.map((list) => [String(list), new Map<string, FieldsOf>()]));
  for (const change of history) {
    const entries = told.get(change.list);
    const fields = withSide(entries?.get(change.id), change, 'after');
    if (fields.size > 0) entries?.set(change.id, fields);
    else entries?.delete(change.id);
  }
  const lists = [...told].map(([list, entries]) => [
    list,
    inOrder([...entries].map(([id, fields]) => ({ id, ...Object.fromEntries(fields) }))),
  ]);
  return { ...blankWorkspace(partnership), ...Object.fromEntries(lists), history };
}

/** Ids of entries that are not as the history tells: somebody changed the file outside of the page. */
export function unaccounted(workspace: Workspace): readonly string[] {
  const told = replayed(workspace);
  return listNames.flatMap((list) => {
    const [here, there] = [textsOf(workspace, list), textsOf(told, list)];
    const ids = new Set([...here.keys(), ...there.keys()]);
    return [...ids].filter((id) => here.get(id) !== there.get(id));
  });
}

/** What happened to one entry, the earliest first. */
export function historyOf(workspace: Workspace, id: string): readonly Change[] {
  return workspace.history.filter((change) => change.id === id);
}

/** What people changed, for those who read it: the cases of a sample come with it as one change. */
export function changesTold(history: readonly Change[]): readonly Change[] {
  return history.filter(({ list }) => list !== 'audited');
}

/** How one workspace stands to another: whether it has all the changes of the other, and more. */
export type Relation = 'same' | 'ahead' | 'behind' | 'parted';

/** Compares two workspaces by their histories, of which one may be the beginning of the other. */
export function relationOf(one: Workspace, other: Workspace): Relation {
  const shared = Math.min(one.history.length, other.history.length);
  const isShared = one.history
    .slice(0, shared)
    .every((change, index) => sameJson(change, other.history[index]));
  if (!isShared) return 'parted';
  if (one.history.length === other.history.length) return 'same';
  return one.history.length > other.history.length ? 'ahead' : 'behind';
}

/** Whether two JSON values are the same, whatever the order of their fields. */
function sameJson(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function changed(
  workspace: Workspace,
  list: ListName,
  id: string,
  fields: Readonly<Record<string, unknown>>,
  { by, at }: Stamp,
): Workspace {
  const entry = entriesOf(workspace, list).find((each) => each.id === id);
  const traces = Object.entries(fields).flatMap(([field, after]): [string, Trace][] => {
    const before = entry?.[field];
    if (sameJson(before, after)) return [];
    return [
      [field, { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }],
    ];
  });
  if (traces.length === 0) return workspace;
  const change: Change = { at, by, list, id, fields: Object.fromEntries(traces) };
  const next = put(workspace, change, 'after');
  return { ...next, history: [...workspace.history, change] };
}

/** Gives an entry the fields of one side of a change; an entry without fields is gone. */
function put(workspace: Workspace, change: Change, side: 'before' | 'after'): Workspace {
  const list = listNames.find((name) => name === change.list);
  if (!list) return workspace;
  const entries = entriesOf(workspace, list);
  const entry = entries.find(({ id }) => id === change.id);
  const before = new Map(Object.entries(entry ?? {}).filter(([field]) => field !== 'id'));
  const fields = withSide(before, change, side);
  const others = entries.filter(({ id }) => id !== change.id);
  const own = fields.size > 0 ? [{ id: change.id, ...Object.fromEntries(fields) }] : [];
  return { ...workspace, [list]: inOrder([...others, ...own]) };
}

/** The fields of an entry with those of one side of a change. */
function withSide(before: FieldsOf | undefined, { fields }: Change, side: keyof Trace) {
  const now = new Map(before);
  for (const [field, trace] of Object.entries(fields)) {
    if (trace[side] === undefined) now.delete(field);
    else now.set(field, trace[side]);
  }
  return now;
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => numberOf(a.id) - numberOf(b.id));
}

/** A number that no entry of the list ever had, so that a reference never comes to mean another one. */
function nextNumber(workspace: Workspace, list: ListName): number {
  const ever = workspace.history.filter((change) => change.list === list);
  const numbers = [...entriesOf(workspace, list), ...ever].map(({ id }) => numberOf(id));
  return 1 + Math.max(0, ...numbers);
}

function textsOf(workspace: Workspace, list: ListName): Map<string, string | undefined> {
  return new Map(entriesOf(workspace, list).map((entry) => [entry.id, canonical(entry)]));
}

function entriesOf(workspace: Workspace, list: ListName): readonly Entry[] {
  return workspace[list] as unknown as readonly Entry[];
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
