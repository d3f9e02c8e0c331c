import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  added,
  edited,
  historyOf,
  relationOf,
  removed,
  replayed,
  unaccounted,
  workspaceAt,
} from '../../../src/scorecard/workspace/change.ts';
import { blankWorkspace, type Workspace } from '../../../src/scorecard/workspace/workspace.ts';
import {
  readWorkspaceText,
  workspaceText,
} from '../../../src/scorecard/workspace/workspaceText.ts';
import { stampOn, testWorkspace } from '../../support/testWorkspace.ts';

const meeting = (notes: string) => ({ on: '2026-04-14', body: 'Executive', notes });
const stampAt = (minute: number) => ({
  by: 'Ann',
  at: new Date(Date.UTC(2026, 3, 7, 12, minute)).toISOString(),
});

type Step = (before: Workspace, minute: number) => Workspace;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.string().map(
    (notes): Step =>
      (before, minute) =>
        added(before, 'meetings', meeting(notes), stampAt(minute)),
  ),
  fc.tuple(fc.nat(6), fc.string()).map(
    ([number, notes]): Step =>
      (before, minute) =>
        edited(before, 'meetings', `meetings-${number}`, { notes }, stampAt(minute)),
  ),
  fc.nat(6).map(
    (number): Step =>
      (before, minute) =>
        removed(before, 'meetings', `meetings-${number}`, stampAt(minute)),
  ),
  fc.tuple(fc.nat(2), fc.option(fc.constantFrom('QA group', 'Health'), { nil: undefined })).map(
    ([number, owner]): Step =>
      (before, minute) =>
        edited(before, 'log', `log-${number}`, { owner }, stampAt(minute)),
  ),
);

/** The workspace after each step, the one that they begin with first. */
function after(steps: readonly Step[], first = testWorkspace()): Workspace[] {
  const all = [first];
  for (const [minute, each] of steps.entries()) all.push(each(all[minute] as Workspace, minute));
  return all;
}

test('after any changes the history tells the whole workspace, and the file gives it back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const last = after(steps).at(-1) as Workspace;
      expect(replayed(last)).toEqual(last);
      expect(unaccounted(last)).toEqual([]);
      expect(readWorkspaceText(workspaceText(last))).toEqual({ ok: true, workspace: last });
    }),
    { endOnFailure: true },
  );
});

test('the workspace of any earlier time can be had again', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.nat(12), (steps, which) => {
      const all = after(steps, { ...testWorkspace(), history: [] });
      const minute = Math.min(which, steps.length);
      const time = new Date(Date.UTC(2026, 3, 7, 12, minute) - 1).toISOString();
      expect(workspaceAt(all.at(-1) as Workspace, time)).toEqual(all[minute]);
    }),
    { endOnFailure: true },
  );
});

test('a change says who, when, and the fields before and after', () => {
  const first = added(blankWorkspace('test-shire'), 'meetings', meeting(''), stampOn('2026-04-14'));
  const second = edited(
    first,
    'meetings',
    'meetings-1',
    { notes: 'Held.' },
    stampOn('2026-04-15', 'Sam'),
  );
  expect(historyOf(second, 'meetings-1')[1]).toEqual({
    at: '2026-04-15T12:00:00.000Z',
    by: 'Sam',
    list: 'meetings',
    id: 'meetings-1',
    fields: { notes: { before: '', after: 'Held.' } },
  });
});

test('what stays as it is makes no history', () => {
  const before = testWorkspace();
  expect(edited(before, 'log', 'log-1', { owner: 'QA group' }, stampOn('2026-04-15'))).toBe(before);
  expect(edited(before, 'log', 'log-9', { owner: 'Nobody' }, stampOn('2026-04-15'))).toBe(before);
});

test('a number is never given twice, even after its entry was taken away', () => {
  const gone = removed(testWorkspace(), 'log', 'log-2', stampOn('2026-04-15'));
  const { log } = added(
    gone,
    'log',
    testWorkspace().log[0] as Workspace['log'][0],
    stampOn('2026-04-16'),
  );
  expect(log.map(({ id }) => id)).toEqual(['log-1', 'log-3']);
});

test('an entry that was changed outside of the page is not accounted for', () => {
  const { log, ...rest } = testWorkspace();
  const changed = log.map((entry) => ({ ...entry, owner: 'Somebody else' }));
  expect(unaccounted({ ...rest, log: changed })).toEqual(['log-1', 'log-2']);
});

test('two workspaces are compared by their histories', () => {
  const before = testWorkspace();
  const one = added(before, 'meetings', meeting('one'), stampOn('2026-04-15'));
  const other = added(before, 'meetings', meeting('other'), stampOn('2026-04-15'));
  expect(relationOf(before, testWorkspace())).toBe('same');
  expect(relationOf(one, before)).toBe('ahead');
  expect(relationOf(before, one)).toBe('behind');
  expect(relationOf(one, other)).toBe('parted');
});
