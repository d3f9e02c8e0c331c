import { dayOfInstant, timeOfInstant } from '../calendar/dayOfInstant.ts';
import { changesTold, relationOf } from '../scorecard/workspace/change.ts';
import { blankWorkspace, type Workspace } from '../scorecard/workspace/workspace.ts';
import { readWorkspaceText, workspaceText } from '../scorecard/workspace/workspaceText.ts';
import type {
  KeptChanges,
  SetAside,
  Typed,
  WorkspaceActions,
  WorkspaceState,
} from '../ui/workspaceContext.ts';
import { fileInKept, type KeptWorkspace, keptText, readKept } from './keptWorkspace.ts';
import type { TabChannel, TabMessage } from './workspaceTabs.ts';

/** What the workspaces need from outside. */
export type WorkspaceParts = {
  /** The browser's own storage; asking for it may throw where it is forbidden. */
  storage(): Storage;
  readonly channel: TabChannel;
  /** A name of this tab that no other has. */
  readonly tab: string;
  /** This moment as an ISO time. */
  now(): string;
  saveFile(name: string, text: string): void;
  /** Calls back later, to write down what is typed and to wait for other tabs. */
  later(work: () => void, milliseconds: number): void;
};

export type WorkspaceStore = {
  /** Looks for what earlier visits left of the workspace of a partnership, once. */
  begin(partnership: string): void;
  get(partnership: string): WorkspaceState;
  subscribe(listener: () => void): () => void;
  actionsFor(partnership: string): WorkspaceActions;
  /** Whether anything would be lost with the page, were it not kept. */
  hasUnsaved(): boolean;
  /** Writes down what is still to be written, when the page may be going. */
  flush(): void;
  /** Tells other tabs that this one is going. */
  leave(): void;
};

type Held = {
  readonly state: WorkspaceState;
  /** How many changes of the history stand in the file. */
  readonly saved: number;
  /** Not part of the state: nothing is to be drawn anew while somebody types. */
  readonly typed: Readonly<Record<string, Typed>>;
};

const place = 'neglect-scorecard/workspace';
const answerTime = 250;
const typingPause = 300;

/**
 * Keeps the workspace of each partnership while the page is open, and what is not saved also in the
 * browser's storage. Each tab writes under a name of its own, so no tab overwrites another.
 */
export function createWorkspaces(parts: WorkspaceParts): WorkspaceStore {
  const held = new Map<string, Held>();
  const waiting = new Map<string, { name: string; workspace: Workspace }>();
  const listeners = new Set<() => void>();
  /** Other tabs that have the page open, and how many unsaved changes each has, by partnership. */
  const others = new Map<string, Map<string, number>>();
  const begun = new Set<string>();
  const unwritten = new Set<string>();

  function heldOf(partnership: string): Held {
    const known = held.get(partnership);
    if (known) return known;
    const first: Held = { state: blankState(partnership), saved: 0, typed: {} };
    held.set(partnership, first);
    return first;
  }

  function begin(partnership: string): void {
    if (begun.has(partnership)) return;
    begun.add(partnership);
    heldOf(partnership);
    tell('asks', partnership);
    // Another tab that still has its changes answers, and those are not offered.
    parts.later(() => look(partnership), answerTime);
  }

  function put(partnership: string, next: Partial<WorkspaceState>, saved?: number): void {
    const before = heldOf(partnership);
    const state = { ...before.state, ...next };
    const known = saved ?? before.saved;
    const changes = changesTold(state.workspace.history.slice(known)).length;
    held.set(partnership, { ...before, state: { ...state, changes }, saved: known });
    for (const listener of listeners) listener();
  }

  function setTyped(partnership: string, typed: Held['typed']): void {
    const before = heldOf(partnership);
    held.set(partnership, { ...before, typed });
    const forms = Object.keys(typed).length;
    if (forms !== before.state.forms) put(partnership, { forms });
  }

  function tell(kind: TabMessage['kind'], partnership: string): void {
    const changes = held.get(partnership)?.state.changes ?? 0;
    parts.channel.post({ kind, tab: parts.tab, partnership, changes });
  }

  function keyOf(partnership: string, tab = parts.tab): string {
    return `${place}/${partnership}/${tab}`;
  }

  /** Writes down what is not saved, or clears it away where everything is. */
  function keep(partnership: string): void {
    unwritten.delete(partnership);
    const { state, saved, typed } = heldOf(partnership);
    const { workspace, file, author } = state;
    try {
      if (state.changes === 0 && Object.keys(typed).length === 0) {
        parts.storage().removeItem(keyOf(partnership));
      } else {
        const kept: KeptWorkspace = { at: parts.now(), workspace, file, saved, author, typed };
        parts.storage().setItem(keyOf(partnership), keptText(kept));
      }
      if (state.notKept) put(partnership, { notKept: undefined });
    } catch (error) {
      put(partnership, { notKept: whyNotKept(error) });
    }
  }

  function keepSoon(partnership: string): void {
    if (unwritten.has(partnership)) return;
    unwritten.add(partnership);
    parts.later(() => unwritten.has(partnership) && keep(partnership), typingPause);
  }

  /** Finds what earlier visits left, beside what tabs that are open now have. */
  function look(partnership: string): void {
    const found = textsIn(partnership).filter(
      ({ key }) =>
        key !== keyOf(partnership) &&
        ![...(others.get(partnership)?.keys() ?? [])].some(
          (tab) => key === keyOf(partnership, tab),
        ),
    );
    const offered: KeptChanges[] = [];
    const setAside: SetAside[] = [];
    for (const { key, text } of found) {
      const reading = readKept(text);
      if (!reading.ok) {
        setAside.push({ key, problems: reading.problems });
        continue;
      }
      const { at, workspace, saved, typed } = reading.kept;
      const changes = changesTold(workspace.history.slice(saved)).length;
      const relation = relationOf(workspace, heldOf(partnership).state.workspace);
      const lacks = relation === 'behind' || relation === 'parted';
      offered.push({ key, at, changes, forms: Object.keys(typed).length, lacks });
    }
    put(partnership, {
      offered: offered.toSorted((a, b) => (a.at < b.at ? 1 : -1)),
      setAside,
    });
  }

  function textsIn(partnership: string): { key: string; text: string }[] {
    try {
      const storage = parts.storage();
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      return keys
        .filter((key) => key.startsWith(`${place}/${partnership}/`))
        .map((key) => ({ key, text: storage.getItem(key) ?? '' }));
    } catch {
      return [];
    }
  }

  function textAt(key: string): string | undefined {
    try {
      return parts.storage().getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  function forget(key: string): void {
    try {
      parts.storage().removeItem(key);
    } catch {
      // It cannot be taken away, and is offered again.
    }
  }

  parts.channel.listen((message) => {
    const { kind, tab, partnership, changes } = message;
    if (tab === parts.tab || !held.has(partnership)) return;
    const tabs = others.get(partnership) ?? new Map<string, number>();
    others.set(partnership, tabs);
    if (kind === 'gone') tabs.delete(tab);
    else tabs.set(tab, changes);
    if (kind === 'asks') tell('is', partnership);
    const isChanged = [...tabs.values()].some((each) => each > 0);
    const before = held.get(partnership)?.state.elsewhere;
    const now =
      kind === 'saved' ? 'saved' : isChanged ? 'changed' : before === 'saved' ? 'saved' : undefined;
    put(partnership, { elsewhere: now });
    look(partnership);
  });

  function take(partnership: string, name: string, workspace: Workspace): void {
    waiting.delete(partnership);
    const { author: _, ...rest } = heldOf(partnership).state;
    put(
      partnership,
      {
        ...rest,
        workspace,
        file: name,
        author: '',
        refused: undefined,
        waiting: undefined,
        elsewhere: undefined,
      },
      workspace.history.length,
    );
    keep(partnership);
    tell('is', partnership);
    if (begun.has(partnership)) look(partnership);
  }

  async function open(partnership: string, file: File): Promise<boolean> {
    const reading = readWorkspaceText(await file.text());
    const problems = reading.ok ? problemsWith(reading.workspace, partnership) : reading.problems;
    if (!reading.ok || problems.length > 0) {
      put(partnership, { refused: { file: file.name, problems } });
      return false;
    }
    const { state } = heldOf(partnership);
    const relation = relationOf(state.workspace, reading.workspace);
    const isLost = state.changes > 0 && (relation === 'ahead' || relation === 'parted');
    if (isLost) {
      waiting.set(partnership, { name: file.name, workspace: reading.workspace });
      const lacks = relation === 'ahead';
      put(partnership, {
        waiting: { file: file.name, lacks },
        refused: undefined,
      });
      return false;
    }
    take(partnership, file.name, reading.workspace);
    return true;
  }

  function save(partnership: string): void {
    const { workspace } = heldOf(partnership).state;
    const at = parts.now();
    const name = `${partnership}-workspace-${dayOfInstant(at)}-${timeOfInstant(at).replace(':', '')}.json`;
    parts.saveFile(name, workspaceText(workspace));
    put(partnership, { file: name, elsewhere: undefined }, workspace.history.length);
    keep(partnership);
    tell('saved', partnership);
  }

  function takeKept(partnership: string, key: string): void {
    const reading = readKept(textAt(key) ?? '');
    if (!reading.ok) {
      look(partnership);
      return;
    }
    const { workspace, file, saved, author, typed } = reading.kept;
    setTyped(partnership, typed);
    put(partnership, { workspace, author, file }, saved);
    keep(partnership);
    if (!heldOf(partnership).state.notKept) forget(key);
    tell('is', partnership);
    look(partnership);
  }

  return {
    begin,
    get: (partnership) => heldOf(partnership).state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actionsFor: (partnership) => ({
      change(make, author) {
        const { workspace } = heldOf(partnership).state;
        put(partnership, { workspace: make(workspace, { by: author, at: parts.now() }), author });
        keep(partnership);
        tell('is', partnership);
      },
      type(form, typed) {
        const { [form]: _, ...rest } = heldOf(partnership).typed;
        setTyped(partnership, typed ? { ...rest, [form]: typed } : rest);
        keepSoon(partnership);
      },
      typedIn: (form) => heldOf(partnership).typed[form],
      save: () => save(partnership),
      open: (file) => open(partnership, file),
      openWaiting() {
        const next = waiting.get(partnership);
        if (next) take(partnership, next.name, next.workspace);
      },
      leaveWaiting() {
        waiting.delete(partnership);
        put(partnership, { waiting: undefined });
      },
      takeKept: (key) => takeKept(partnership, key),
      saveKept(key) {
        const text = textAt(key);
        if (text !== undefined)
          parts.saveFile(`${partnership}-workspace-kept.json`, fileInKept(text));
      },
      discardKept(key) {
        forget(key);
        look(partnership);
      },
    }),
    hasUnsaved: () => [...held.values()].some(({ state }) => state.changes > 0 || state.forms > 0),
    flush() {
      for (const partnership of unwritten) keep(partnership);
    },
    leave() {
      for (const partnership of held.keys()) tell('gone', partnership);
    },
  };
}

function blankState(partnership: string): WorkspaceState {
  return {
    workspace: blankWorkspace(partnership),
    changes: 0,
    author: '',
    forms: 0,
    offered: [],
    setAside: [],
  };
}

function problemsWith(workspace: Workspace, partnership: string): readonly string[] {
  if (workspace.partnership === partnership) return [];
  return [
    `it is the workspace of the partnership “${workspace.partnership}”, and “${partnership}” is shown. Choose that partnership under Load data first, then open the file again.`,
  ];
}

function whyNotKept(error: unknown): string {
  const isFull =
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
  return isFull
    ? 'The storage of this browser is full'
    : 'This browser does not let the page keep anything';
}
