import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/app/App.tsx';
import type { DeskStore } from '../../src/app/createDesk.ts';
import type { WorkspaceStore } from '../../src/app/createWorkspaces.ts';
import { createPages } from '../../src/app/router.tsx';

type Rendered = { readonly user: UserEvent; readonly address: () => string };

/** Draws the whole page at an address (what stands after the `#`). */
export function renderApp(desk: DeskStore, address: string, workspaces?: WorkspaceStore): Rendered {
  const history = createMemoryHistory({ initialEntries: [address] });
  window.scrollTo = () => {};
  render(<App desk={desk} pages={createPages(history)} {...(workspaces && { workspaces })} />);
  return { user: userEvent.setup(), address: () => history.location.href };
}
