import { saveJson } from '../ui/saveFile.ts';
import { createWorkspaces, type WorkspaceStore } from './createWorkspaces.ts';
import { tabChannel } from './workspaceTabs.ts';

/** The workspaces of this tab, kept in this browser. */
export function startWorkspaces(): WorkspaceStore {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return createWorkspaces({
    storage: () => window.localStorage,
    channel: tabChannel(),
    tab: [...random].map((part) => part.toString(36)).join(''),
    now: () => new Date().toISOString(),
    saveFile: saveJson,
    later: (work, milliseconds) => void setTimeout(work, milliseconds),
  });
}
