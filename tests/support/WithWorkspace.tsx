import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import type { WorkspaceStore } from '../../src/app/createWorkspaces.ts';
import { WorkspaceContext } from '../../src/ui/workspaceContext.ts';

type Props = {
  readonly store: WorkspaceStore;
  readonly partnership: string;
  readonly meetings?: readonly string[];
  readonly children: ReactNode;
};

const none: readonly string[] = [];

/** Gives what is inside the workspace of a partnership, as the shell does. */
export function WithWorkspace({ store, partnership, meetings = none, children }: Props) {
  const state = useSyncExternalStore(store.subscribe, () => store.get(partnership));
  const actions = useMemo(() => store.actionsFor(partnership), [store, partnership]);
  return (
    <WorkspaceContext
      value={useMemo(() => ({ state, actions, meetings }), [state, actions, meetings])}
    >
      {children}
    </WorkspaceContext>
  );
}
