import { expect, test } from 'vitest';
import { withRaised } from '../../src/scorecard/workspace/log.ts';
import { workspaceText } from '../../src/scorecard/workspace/workspaceText.ts';
import { stampOn, testRaised, testWorkspace } from '../support/testWorkspace.ts';
import { testBrowser, testStorage } from '../support/testWorkspaces.ts';

const id = 'test-shire';
const raise = (words: string) => (workspace: Parameters<typeof withRaised>[0]) =>
  withRaised(workspace, testRaised({ words }), stampOn('2026-04-07'));
const fileOf = (text: string, name = 'workspace.json') => new File([text], name);
const before = workspaceText(testWorkspace());

test('a change is written under a name, counted, and kept in the browser', () => {
  const browser = testBrowser();
  const tab = browser.open();
  tab.actionsFor(id).change(raise('Why?'), 'Ann');
  expect(tab.get(id)).toMatchObject({ changes: 1, author: 'Ann' });
  expect(tab.hasUnsaved()).toBe(true);
  expect(browser.storage.length).toBe(1);
});

test('saving writes the file and takes the texts out of the browser', () => {
  const browser = testBrowser();
  const tab = browser.open();
  tab.actionsFor(id).change(raise('Why?'), 'Ann');
  tab.actionsFor(id).save();
  expect(browser.saved).toEqual([
    {
      name: expect.stringMatching(/^test-shire-workspace-2026-04-07-\d{4}\.json$/),
      text: workspaceText(tab.get(id).workspace),
    },
  ]);
  expect(browser.storage.length).toBe(0);
  expect(tab.hasUnsaved()).toBe(false);
});

test('after a crash the changes and unfinished texts are offered and can be used', () => {
  const browser = testBrowser();
  const first = browser.open();
  first.actionsFor(id).change(raise('Why?'), 'Ann');
  first.actionsFor(id).type('a form', { words: 'half a sen' });
  browser.crash(1);
  const next = browser.open();
  const [kept] = next.get(id).offered;
  expect(kept).toMatchObject({ changes: 1, forms: 1, at: '2026-04-07T13:32:00.000Z' });
  expect(next.get(id).workspace.log).toEqual([]);
  next.actionsFor(id).takeKept(kept?.key ?? '');
  expect(next.get(id)).toMatchObject({ changes: 1, author: 'Ann', offered: [] });
  expect(next.get(id).workspace).toEqual(first.get(id).workspace);
  expect(next.actionsFor(id).typedIn('a form')).toEqual({ words: 'half a sen' });
  expect(browser.storage.length).toBe(1);
});

test('what is offered can be discarded, or saved as a file first', () => {
  const browser = testBrowser();
  browser.open().actionsFor(id).change(raise('Why?'), 'Ann');
  browser.crash(1);
  const next = browser.open();
  const [kept] = next.get(id).offered;
  next.actionsFor(id).saveKept(kept?.key ?? '');
  expect(browser.saved[0]?.text).toContain('"words": "Why?"');
  next.actionsFor(id).discardKept(kept?.key ?? '');
  expect(next.get(id).offered).toEqual([]);
  expect(browser.storage.length).toBe(0);
});

test('kept changes that lack what is in an opened file say so', async () => {
  const browser = testBrowser();
  browser.open().actionsFor(id).change(raise('Why?'), 'Ann');
  browser.crash(1);
  const next = browser.open();
  expect(next.get(id).offered[0]?.lacks).toBe(false);
  await next.actionsFor(id).open(fileOf(before));
  expect(next.get(id).offered[0]?.lacks).toBe(true);
});

test('changes of a tab that is open are not offered to another, which is told of them', () => {
  const browser = testBrowser();
  const one = browser.open();
  one.actionsFor(id).change(raise('Of the first tab'), 'Ann');
  const two = browser.open();
  expect(two.get(id).offered).toEqual([]);
  expect(two.get(id).elsewhere).toBe('changed');
  two.actionsFor(id).change(raise('Of the second tab'), 'Sam');
  expect(one.get(id).elsewhere).toBe('changed');
  expect(browser.storage.length).toBe(2);
  one.actionsFor(id).save();
  expect(two.get(id).elsewhere).toBe('saved');
  expect(two.get(id).workspace.log.map(({ words }) => words)).toEqual(['Of the second tab']);
});

test('when a tab goes, what it left is offered to the one that stays', () => {
  const browser = testBrowser();
  const one = browser.open();
  one.actionsFor(id).change(raise('Why?'), 'Ann');
  const two = browser.open();
  one.leave();
  expect(two.get(id).offered).toHaveLength(1);
  expect(two.get(id).elsewhere).toBeUndefined();
});

test('a full storage is told of, and the page goes on in memory', () => {
  const browser = testBrowser(testStorage(10));
  const tab = browser.open();
  tab.actionsFor(id).change(raise('Why?'), 'Ann');
  expect(tab.get(id).notKept).toBe('The storage of this browser is full');
  tab.actionsFor(id).change(raise('And why?'), 'Ann');
  expect(tab.get(id).workspace.log).toHaveLength(2);
  tab.actionsFor(id).save();
  expect(browser.saved[0]?.text).toContain('And why?');
  expect(tab.get(id).notKept).toBeUndefined();
});

test('what is damaged in the storage is set aside with words, and can be saved', () => {
  const browser = testBrowser();
  browser.storage.setItem('neglect-scorecard/workspace/test-shire/old', '{"half');
  browser.storage.setItem(
    'neglect-scorecard/workspace/test-shire/newer',
    JSON.stringify({
      at: '',
      saved: 0,
      author: '',
      typed: {},
      workspace: '{"format":"workspace/9"}',
    }),
  );
  const tab = browser.open();
  expect(tab.get(id).offered).toEqual([]);
  expect(tab.get(id).setAside.map(({ problems }) => problems[0])).toEqual([
    'it is damaged.',
    expect.stringMatching(/^made by a newer version: /),
  ]);
  tab.actionsFor(id).saveKept('neglect-scorecard/workspace/test-shire/newer');
  expect(browser.saved[0]?.text).toBe('{"format":"workspace/9"}');
  expect(browser.storage.length).toBe(2);
});

test('a file is opened, and the name is asked anew', async () => {
  const tab = testBrowser().open();
  expect(await tab.actionsFor(id).open(fileOf(before))).toBe(true);
  expect(tab.get(id)).toMatchObject({
    file: 'workspace.json',
    changes: 0,
    author: '',
    workspace: testWorkspace(),
  });
});

test('a file that cannot be used is refused with its place, and nothing changes', async () => {
  const tab = testBrowser().open();
  expect(await tab.actionsFor(id).open(fileOf('{"format"', 'torn.json'))).toBe(false);
  expect(tab.get(id).refused?.problems[0]).toMatch(/^line 1, column \d+: the file is not JSON/);
  await tab.actionsFor(id).open(fileOf(before.replace('workspace/1', 'workspace/2')));
  expect(tab.get(id).refused?.problems[0]).toMatch(/^made by a newer version/);
  await tab.actionsFor(id).open(fileOf(before.replace('test-shire', 'other-shire')));
  expect(tab.get(id).refused?.problems[0]).toMatch(
    /^it is the workspace of the partnership “other-shire”/,
  );
  expect(tab.get(id).workspace.log).toEqual([]);
});

test('a file never takes the place of unsaved changes unasked', async () => {
  const tab = testBrowser().open();
  const actions = tab.actionsFor(id);
  await actions.open(fileOf(before));
  actions.change(raise('New'), 'Ann');
  expect(await actions.open(fileOf(before))).toBe(false);
  expect(tab.get(id).waiting).toEqual({ file: 'workspace.json', lacks: true });
  actions.leaveWaiting();
  expect(tab.get(id)).toMatchObject({ waiting: undefined, changes: 1 });
  await actions.open(fileOf(before));
  actions.openWaiting();
  expect(tab.get(id)).toMatchObject({ waiting: undefined, changes: 0, workspace: testWorkspace() });
});

test('a file that holds all of the unsaved changes and more is opened at once', async () => {
  const tab = testBrowser().open();
  const actions = tab.actionsFor(id);
  await actions.open(fileOf(before));
  actions.change(raise('New'), 'Ann');
  const more = withRaised(tab.get(id).workspace, testRaised(), stampOn('2026-05-01'));
  expect(await actions.open(fileOf(workspaceText(more)))).toBe(true);
  expect(tab.get(id)).toMatchObject({ changes: 0, workspace: more });
});

test('a form that is done with is kept no longer', () => {
  const browser = testBrowser();
  const tab = browser.open();
  tab.actionsFor(id).type('a form', { words: 'x' });
  expect([tab.get(id).forms, browser.storage.length, tab.hasUnsaved()]).toEqual([1, 1, true]);
  tab.actionsFor(id).type('a form', undefined);
  expect([tab.get(id).forms, browser.storage.length, tab.hasUnsaved()]).toEqual([0, 0, false]);
});
