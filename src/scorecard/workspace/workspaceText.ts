import * as v from 'valibot';
import { issueInWords } from '../../measures/issueInWords.ts';
import { jsonFault, jsonLine } from '../jsonFault.ts';
import { listNames, type Workspace, workspaceSchema } from './workspace.ts';

/** How a workspace of an older version becomes one of the next, by the version that it has. */
export type Migrations = Readonly<Record<number, (json: JsonObject) => JsonObject>>;

type JsonObject = Readonly<Record<string, unknown>>;

export type WorkspaceReading =
  | { readonly ok: true; readonly workspace: Workspace }
  | { readonly ok: false; readonly problems: readonly string[] };

const version = 1;

/** There is no older version yet. */
const migrations: Migrations = {};

/** Checks the text of a workspace file; each problem names its place in the file and what to do. */
export function readWorkspaceText(text: string): WorkspaceReading {
  const bare = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(bare);
  if (fault) {
    const { line, column, what } = fault;
    return refused(`line ${line}, column ${column}: the file is not JSON: ${what}`);
  }
  const json: unknown = JSON.parse(bare);
  const found = versionOf(json);
  if (found === undefined) {
    return refused(
      'this is no workspace file: a workspace begins with "format": "workspace/1". Choose the file that was saved as the workspace',
    );
  }
  if (found > version) {
    return refused(
      `made by a newer version: the file is workspace/${found}, and this page reads workspace/${version}. Open it with the newer page. Nothing of the file was changed or lost`,
    );
  }
  const current = migrated(json as JsonObject, found, version, migrations);
  const result = v.safeParse(workspaceSchema, current);
  if (!result.success) {
    return {
      ok: false,
      problems: result.issues.map((issue) => {
        const place = v.getDotPath(issue) ?? '';
        return `line ${jsonLine(bare, place)}, ${place}: ${issueInWords(issue)}`;
      }),
    };
  }
  const workspace = result.output as unknown as Workspace;
  const twice = twiceIn(workspace);
  if (twice.length === 0) return { ok: true, workspace };
  return {
    ok: false,
    problems: twice.map(
      ({ place, id }) =>
        `line ${jsonLine(bare, place)}, ${place}: another entry has the id “${id}” already; each needs its own`,
    ),
  };
}

/** Brings the JSON of a workspace from its version to another, one step after the other. */
export function migrated(
  json: JsonObject,
  from: number,
  to: number,
  steps: Migrations,
): JsonObject {
  if (from >= to) return json;
  const next = steps[from]?.(json) ?? json;
  return migrated({ ...next, format: `workspace/${from + 1}` }, from + 1, to, steps);
}

/** The text of a workspace file, read again as the same value. */
export function workspaceText(workspace: Workspace): string {
  return `${JSON.stringify(workspace, null, 2)}\n`;
}

function refused(problem: string): WorkspaceReading {
  return { ok: false, problems: [`${problem}.`] };
}

function versionOf(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null || !('format' in json)) return undefined;
  const [, number] = /^workspace\/([1-9]\d*)$/.exec(String(json.format)) ?? [];
  return number === undefined ? undefined : Number(number);
}

function twiceIn(workspace: Workspace): { place: string; id: string }[] {
  return listNames.flatMap((list) =>
    workspace[list].flatMap(({ id }, index) => {
      const first = workspace[list].findIndex((other) => other.id === id);
      return first < index ? [{ place: `${list}.${index}.id`, id }] : [];
    }),
  );
}
