import { RouterProvider } from '@tanstack/react-router';
import type { DeskStore } from './createDesk.ts';
import type { WorkspaceStore } from './createWorkspaces.ts';
import { DeskContext } from './deskContext.ts';
import type { createPages } from './router.tsx';
import { WorkspacesContext } from './workspacesContext.ts';

type AppProps = {
  readonly desk: DeskStore;
  readonly pages: ReturnType<typeof createPages>;
  readonly workspaces?: WorkspaceStore;
};

/** The whole page, around a desk. */
export function App({ desk, pages, workspaces }: AppProps) {
  return (
    <DeskContext value={desk}>
      <WorkspacesContext value={workspaces}>
        <RouterProvider router={pages} />
      </WorkspacesContext>
    </DeskContext>
  );
}
