// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ChallengesPage } from '../../src/pages/ChallengesPage.tsx';
import type { Workspace } from '../../src/scorecard/workspace/workspace.ts';
import { workspaceText } from '../../src/scorecard/workspace/workspaceText.ts';
import type { View } from '../../src/ui/view.ts';
import { renderReport } from '../support/renderReport.tsx';
import { testScorecard } from '../support/testScorecard.ts';
import { testWorkspace } from '../support/testWorkspace.ts';
import { testBrowser } from '../support/testWorkspaces.ts';
import { WithWorkspace } from '../support/WithWorkspace.tsx';

afterEach(cleanup);

async function open(view: Partial<View> = {}, workspace: Workspace = testWorkspace()) {
  const store = testBrowser().open();
  await store.actionsFor('test-shire').open(new File([workspaceText(workspace)], 'w.json'));
  const rendered = renderReport(
    (props) => (
      <WithWorkspace store={store} partnership="test-shire" meetings={['2026-04-14', '2099-06-09']}>
        <ChallengesPage {...props} />
      </WithWorkspace>
    ),
    { view, scorecard: testScorecard() },
  );
  return { store, ...rendered };
}

const entry = (name: RegExp) => within(screen.getByRole('article', { name }));

test('says there is no log where there is no workspace', () => {
  renderReport(ChallengesPage, { scorecard: testScorecard() });
  expect(screen.getByText('There is no workspace here, so there is no log.')).toBeDefined();
});

test('what can be seen of an entry: state, subject, owner, due date', async () => {
  await open();
  const challenge = screen.getByRole('article', { name: /^2\. Why do plans/ });
  expect(challenge.textContent).toContain(
    'Plans for neglect, All of Test Shire, February and March',
  );
  expect(challenge.textContent).toContain('Head of Service, due 9 June 2026');
  expect(within(challenge).getByRole('link').getAttribute('href')).toContain('2026-02-01');
});

test('what is typed of a meeting is kept until the form is done with', async () => {
  const { user, store } = await open();
  const kept = () => store.actionsFor('test-shire').typedIn('meeting')?.notes;
  await user.click(screen.getByRole('button', { name: 'Add a meeting' }));
  await user.type(screen.getByLabelText('What was decided'), 'Audit it.');
  expect(kept()).toBe('Audit it.');
  await user.click(screen.getByRole('button', { name: 'Leave it' }));
  expect(kept()).toBeUndefined();
});

test('a response, a verdict that closes, and opening again, each in the history', async () => {
  const { user, store } = await open();
  await user.click(entry(/^2\./).getByRole('button', { name: /^Respond/ }));
  await user.type(screen.getByLabelText('Response'), 'One reviewer.');
  await user.type(screen.getByLabelText('Evidence'), 'Audit of May.');
  await user.type(screen.getByLabelText('Your name'), 'Ann');
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  await user.click(entry(/^2\./).getByRole('button', { name: /^Give a verdict/ }));
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  expect(screen.getByText('Choose one.')).toBeDefined();
  await user.click(screen.getByLabelText('Assured'));
  await user.click(screen.getByLabelText('Close it with this verdict'));
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  const closed = screen.getByRole('region', { name: 'Closed (1)' });
  expect(closed.textContent).toContain('Audit of May.');
  expect(closed.textContent).toContain('Assured.');
  await user.click(entry(/^2\./).getByRole('button', { name: /^Open again/ }));
  await user.click(screen.getByRole('button', { name: 'Open it again' }));
  expect(screen.queryByRole('region', { name: /^Closed/ })).toBeNull();
  expect(entry(/^2\./).getByText(/changed closing \(taken away/)).toBeDefined();
  expect(store.get('test-shire').changes).toBe(3);
});

test('closing names who and when', async () => {
  const { user, store } = await open();
  await user.click(entry(/^1\./).getByRole('button', { name: /^Close/ }));
  await user.click(screen.getByRole('button', { name: 'Close it' }));
  expect(screen.getByText('Enter your name.')).toBeDefined();
  await user.type(screen.getByLabelText('Your name'), 'Ann');
  await user.click(screen.getByRole('button', { name: 'Close it' }));
  expect(store.get('test-shire').workspace.log[0]?.closed?.by).toBe('Ann');
});

test('the list of a meeting tells what is carried from the one before', async () => {
  await open({ meeting: '2099-06-09' });
  expect(screen.getByText(/The list of the meeting of 9 June 2099/)).toBeDefined();
  expect(screen.getAllByText(/carried from the meeting of 14 April 2026/)).toHaveLength(2);
  cleanup();
  await open({ meeting: '2026-04-06' });
  expect(screen.getByText('None of the 2 in the log is shown by these filters.')).toBeDefined();
});

test('filters are moves to another address', async () => {
  const { user, go } = await open({ measure: 'cp-neglect' });
  await user.selectOptions(screen.getByLabelText('State'), 'overdue');
  await user.selectOptions(screen.getByLabelText('Kind'), 'action');
  await user.selectOptions(screen.getByLabelText('Meeting'), '2026-04-14');
  await user.click(screen.getByRole('button', { name: 'Show all measures' }));
  expect(go.mock.calls).toEqual([
    [{ state: 'overdue' }],
    [{ kind: 'action' }],
    [{ meeting: '2026-04-14' }],
    [{ measure: undefined }],
  ]);
});

test('an entry that was changed outside of the page is told of', async () => {
  const { log, ...rest } = testWorkspace();
  await open({}, { ...rest, log: log.map((each) => ({ ...each, owner: 'Somebody else' })) });
  expect(screen.getByText(/2 entries are not as the history tells \(log-1, log-2\)/)).toBeDefined();
  expect(screen.getByText('Who changed what: 3 changes')).toBeDefined();
});

test('a meeting is added with its day', async () => {
  const { user, store } = await open();
  await user.click(screen.getByRole('button', { name: 'Add a meeting' }));
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  expect(screen.getByText('Enter the day.')).toBeDefined();
  await user.type(screen.getByLabelText('Day'), '2026-05-12');
  await user.type(screen.getByLabelText('Who meets'), 'Executive');
  await user.type(screen.getByLabelText('Your name'), 'Ann');
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  expect(screen.getByRole('region', { name: 'Meetings' }).textContent).toContain(
    '12 May 2026, Executive',
  );
  expect(store.get('test-shire').workspace.meetings).toHaveLength(1);
});

test('the minutes are copied as text', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(await navigator.clipboard.readText()).toContain('### 2. Why do plans for neglect');
});
