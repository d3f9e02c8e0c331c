import * as v from 'valibot';
import type { Workspace } from '../scorecard/workspace/workspace.ts';
import { readWorkspaceText, workspaceText } from '../scorecard/workspace/workspaceText.ts';
import type { Typed } from '../ui/workspaceContext.ts';

/** Unsaved work as the browser's storage holds it: texts that people wrote, and no row. */
export type KeptWorkspace = {
  /** When it was kept, as an ISO time. */
  readonly at: string;
  readonly workspace: Workspace;
  readonly file?: string | undefined;
  /** How many changes of the history stand in the file. */
  readonly saved: number;
  readonly author: string;
  readonly typed: Readonly<Record<string, Typed>>;
};

const schema = v.looseObject({
  at: v.string(),
  /** As the text of a workspace file, so that it is checked like one. */
  workspace: v.string(),
  file: v.optional(v.string()),
  saved: v.number(),
  author: v.string(),
  typed: v.record(v.string(), v.record(v.string(), v.string())),
});

export type KeptReading =
  | { readonly ok: true; readonly kept: KeptWorkspace }
  | { readonly ok: false; readonly problems: readonly string[] };

export function keptText({ workspace, ...rest }: KeptWorkspace): string {
  return JSON.stringify({ ...rest, workspace: workspaceText(workspace) });
}

/** Checks what was found in the storage: another version, or another program, may have written it. */
export function readKept(text: string): KeptReading {
  const result = v.safeParse(schema, jsonOf(text));
  if (!result.success) return { ok: false, problems: ['it is damaged.'] };
  const reading = readWorkspaceText(result.output.workspace);
  if (!reading.ok) return reading;
  const { at, file, saved, author, typed } = result.output;
  return { ok: true, kept: { at, workspace: reading.workspace, file, saved, author, typed } };
}

/** The workspace file inside of what is kept, else all of it: for saving what cannot be read here. */
export function fileInKept(text: string): string {
  const json = jsonOf(text);
  const inside = typeof json === 'object' && json !== null && 'workspace' in json;
  return inside && typeof json.workspace === 'string' ? json.workspace : text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
