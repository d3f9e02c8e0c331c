import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { WorkspaceHandle } from '../ui/workspaceContext.ts';
import type { WorkspaceStore } from './createWorkspaces.ts';
import { useDesk } from './deskContext.ts';

export const WorkspacesContext = createContext<WorkspaceStore | undefined>(undefined);

const nobody = () => () => {};

/** The workspace of the partnership in use, and what can be done with it. */
export function useWorkspaceHere(): WorkspaceHandle | undefined {
  const store = useContext(WorkspacesContext);
  const id = useDesk((desk) => desk.partnership?.id);
  const meetings = useDesk((desk) => desk.partnership?.meetings);
  const state = useSyncExternalStore(store?.subscribe ?? nobody, () =>
    id === undefined ? undefined : store?.get(id),
  );
  const actions = useMemo(
    () => (id === undefined ? undefined : store?.actionsFor(id)),
    [store, id],
  );
  useEffect(() => {
    if (id !== undefined) store?.begin(id);
  }, [store, id]);
  return useMemo(
    () => state && actions && meetings && { state, actions, meetings },
    [state, actions, meetings],
  );
}

/** Whether any workspace has something that is in no file yet. */
export function useUnsavedWorkspaces(): boolean {
  const store = useContext(WorkspacesContext);
  return useSyncExternalStore(store?.subscribe ?? nobody, () => store?.hasUnsaved() === true);
}

/** Writes down what is typed, and tells other tabs, when the page may be going. */
export function useWriteBeforeLeaving(): void {
  const store = useContext(WorkspacesContext);
  useEffect(() => {
    if (!store) return;
    const hidden = () => document.visibilityState === 'hidden' && store.flush();
    const going = () => {
      store.flush();
      store.leave();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('beforeunload', store.flush);
    window.addEventListener('pagehide', going);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('beforeunload', store.flush);
      window.removeEventListener('pagehide', going);
    };
  }, [store]);
}
