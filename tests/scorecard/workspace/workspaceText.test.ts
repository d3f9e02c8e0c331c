import { expect, test } from 'vitest';
import {
  migrated,
  readWorkspaceText,
  workspaceText,
} from '../../../src/scorecard/workspace/workspaceText.ts';
import { testWorkspace } from '../../support/testWorkspace.ts';

const text = workspaceText(testWorkspace());
const problemsIn = (changed: string) => {
  const reading = readWorkspaceText(changed);
  return reading.ok ? [] : reading.problems;
};

test('a workspace that is written is read as the same', () => {
  expect(readWorkspaceText(`\uFEFF${text}`)).toEqual({ ok: true, workspace: testWorkspace() });
});

test('fields that this version does not know are kept, wherever they stand', () => {
  const richer = text
    .replace('"format"', '"colour": "blue", "format"')
    .replace('"happened"', '"mood": ["calm"], "happened"');
  const reading = readWorkspaceText(richer);
  expect(reading.ok && JSON.parse(workspaceText(reading.workspace))).toEqual(JSON.parse(richer));
});

test('a file of a newer version is refused, and nothing of it is lost', () => {
  expect(problemsIn(text.replace('workspace/1', 'workspace/2'))).toEqual([
    'made by a newer version: the file is workspace/2, and this page reads workspace/1. Open it with the newer page. Nothing of the file was changed or lost.',
  ]);
});

test.each(['{}', '[]', '"text"', '{"format":"partnership/1"}', '{"format":"workspace/01"}'])(
  'what is no workspace is said to be none: %s',
  (other) => {
    expect(problemsIn(other)[0]).toMatch(/^this is no workspace file/);
  },
);

test('a damaged file is refused with line and column', () => {
  expect(problemsIn(text.slice(0, 60))[0]).toMatch(/^line \d+, column \d+: the file is not JSON: /);
  expect(problemsIn('')).toEqual([
    'line 1, column 1: the file is not JSON: there is nothing in the file.',
  ]);
});

test('what is wrong in an entry is named with its line and place', () => {
  expect(problemsIn(text.replace('"due": "2026-06-09"', '"due": "9 June"'))).toEqual(
    [
      expect.stringMatching(/^line \d+, log\.1\.due: a date such as 2026-03-31$/),
      expect.stringMatching(/^line \d+/),
    ].slice(0, 1),
  );
  expect(problemsIn(text.replaceAll('"kind": "challenge"', '"kind": "wish"'))).toEqual([
    expect.stringMatching(/^line \d+, log\.1\.kind: should be challenge, action, recommendation/),
  ]);
  expect(problemsIn(text.replaceAll('"raisedOn"', '"raised"'))[0]).toMatch(
    /log\.0\.raisedOn: this part is missing$/,
  );
});

test.each([
  ['"due": "2026-06-09"', '"due": "2026-02-30"', /log\.1\.due: a date such as/],
  ['"due": "2026-06-09"', '"due": "2026-13-01"', /log\.1\.due: a date such as/],
  [/"writtenAt": "[^"]+"/, '"writtenAt": "2026-04-31T10:00:00.000Z"', /writtenAt: a time such as/],
])('a day that there is not is refused: %s as %s', (was, is, problem) => {
  expect(problemsIn(text.replace(was, is))[0]).toMatch(problem);
});

test('two entries with one id are refused', () => {
  const { log, ...rest } = testWorkspace();
  const [first] = log;
  const twice = workspaceText({ ...rest, log: first ? [first, first] : [] });
  expect(problemsIn(twice)).toEqual([
    expect.stringMatching(/^line \d+, log\.1\.id: another entry has the id “log-1” already/),
  ]);
});

test('an older workspace is brought to this version step by step', () => {
  const steps = {
    1: (json: object) => ({ ...json, first: 'done' }),
    3: (json: object) => ({ ...json, third: 'done' }),
  };
  expect(migrated({ format: 'workspace/1', kept: true }, 1, 4, steps)).toEqual({
    format: 'workspace/4',
    kept: true,
    first: 'done',
    third: 'done',
  });
  expect(migrated({ format: 'workspace/1' }, 1, 1, steps)).toEqual({ format: 'workspace/1' });
});
