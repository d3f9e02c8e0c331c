import { createContext, useContext } from 'react';
import type { Stamp } from '../scorecard/workspace/change.ts';
import type { Workspace } from '../scorecard/workspace/workspace.ts';

/** What stands in the boxes of a form that is not finished, by the names of the boxes. */
export type Typed = Readonly<Record<string, string>>;

/** Changes of an earlier visit that were kept in this browser. */
export type KeptChanges = {
  /** Names them in the browser's storage. */
  readonly key: string;
  /** When they were kept, as an ISO time. */
  readonly at: string;
  /** How many changes are not saved. */
  readonly changes: number;
  /** How many forms were not finished. */
  readonly forms: number;
  /** Whether the workspace that is open has changes that these do not have. */
  readonly lacks: boolean;
};

/** Something in the browser's storage that cannot be read; it is left there, and can be saved. */
export type SetAside = { readonly key: string; readonly problems: readonly string[] };

/** The workspace of a partnership as this page has it. */
export type WorkspaceState = {
  readonly workspace: Workspace;
  /** The file that was opened or saved last. */
  readonly file?: string | undefined;
  /** How many changes were made since it was opened or saved. */
  readonly changes: number;
  /** Under whose name changes are written; asked once, and again when another file is opened. */
  readonly author: string;
  /** How many forms were begun and are not finished. */
  readonly forms: number;
  /** Why unsaved changes cannot be kept in this browser; then they are in this page only. */
  readonly notKept?: string | undefined;
  readonly offered: readonly KeptChanges[];
  readonly setAside: readonly SetAside[];
  /** What another tab of this browser did to the workspace of the same partnership. */
  readonly elsewhere?: 'changed' | 'saved' | undefined;
  /** A file that was chosen and could not be opened. */
  readonly refused?: { readonly file: string; readonly problems: readonly string[] } | undefined;
  /** A file that would take the place of changes that are not saved. */
  readonly waiting?: { readonly file: string; readonly lacks: boolean } | undefined;
};

export type WorkspaceActions = {
  /** Changes the workspace under a name. */
  change(make: (workspace: Workspace, stamp: Stamp) => Workspace, author: string): void;
  /** Keeps what stands in an unfinished form; `undefined` when it is done with. */
  type(form: string, typed: Typed | undefined): void;
  /** What stands in a form that was begun, in this visit or the one before. */
  typedIn(form: string): Typed | undefined;
  /** Hands the workspace to the browser as a file. */
  save(): void;
  /** Checks a workspace file and takes it; answers whether it is in use. */
  open(file: File): Promise<boolean>;
  /** Opens the file that waits in place of unsaved changes, or leaves it. */
  openWaiting(): void;
  leaveWaiting(): void;
  /** Takes kept changes of an earlier visit into this page. */
  takeKept(key: string): void;
  /** Hands what is kept to the browser as a file, as it stands. */
  saveKept(key: string): void;
  discardKept(key: string): void;
};

export type WorkspaceHandle = {
  readonly state: WorkspaceState;
  readonly actions: WorkspaceActions;
  /** Days on which the executive group meets, by the partnership's file. */
  readonly meetings: readonly string[];
};

/** Filled by the shell; absent where nothing can be written, as in a file that was handed out. */
export const WorkspaceContext = createContext<WorkspaceHandle | undefined>(undefined);

/** The workspace of the partnership that is shown, where there is one. */
export function useWorkspace(): WorkspaceHandle | undefined {
  return useContext(WorkspaceContext);
}
