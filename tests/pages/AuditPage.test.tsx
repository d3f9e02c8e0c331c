// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { AuditPage } from '../../src/pages/AuditPage.tsx';
import { withSample } from '../../src/scorecard/workspace/samples.ts';
import type { Workspace } from '../../src/scorecard/workspace/workspace.ts';
import { workspaceText } from '../../src/scorecard/workspace/workspaceText.ts';
import { RowsContext } from '../../src/ui/rowsContext.ts';
import type { View } from '../../src/ui/view.ts';
import { renderReport } from '../support/renderReport.tsx';
import { stillDesk } from '../support/stillDesk.ts';
import { testSample } from '../support/testCases.ts';
import { stampOn, testAbout, testWorkspace } from '../support/testWorkspace.ts';
import { testBrowser } from '../support/testWorkspaces.ts';
import { WithWorkspace } from '../support/WithWorkspace.tsx';

// The form is fetched when it is asked for; that must not be part of what a test waits for.
beforeAll(() => import('../../src/pages/audit/QuotationForm.tsx'));
afterEach(cleanup);

async function open(view: Partial<View> = {}, workspace: Workspace = testWorkspace()) {
  const store = testBrowser().open();
  await store.actionsFor('test-shire').open(new File([workspaceText(workspace)], 'w.json'));
  const rendered = renderReport(
    (props) => (
      <RowsContext value={stillDesk().rows}>
        <WithWorkspace store={store} partnership="test-shire">
          <AuditPage {...props} />
        </WithWorkspace>
      </RowsContext>
    ),
    { view },
  );
  await screen.findByRole('heading', { name: 'Grades' });
  return { store, ...rendered };
}

/** Puts a text into a box at once. */
async function write(user: UserEvent, box: HTMLElement, text: string): Promise<void> {
  await user.click(box);
  await user.paste(text);
}

const rowOf = (table: RegExp, name: RegExp) =>
  within(screen.getByRole('table', { name: table })).getByRole('row', { name });

test('grades stand by locality with counts, share and interval; few are not judged', async () => {
  await open();
  expect(rowOf(/^Grades of audits/, /^Rotherham 2/).textContent).toContain('12 of 19 (63.2 %)');
  expect(rowOf(/^Grades of audits/, /^Wentworth North/).textContent).toContain('too few to judge');
});

test('a question stands beside the measures that it helps to explain', async () => {
  await open();
  const row = rowOf(/^Answers to the questions/, /lived experience/);
  expect(row.textContent).toContain('15 of 20');
  expect(within(row).getByRole('link', { name: 'Children on a plan for neglect' })).toBeDefined();
});

test('feedback stands by stage', async () => {
  await open();
  expect(rowOf(/^Feedback by stage/, /^Initial conference/).textContent).toContain('15 of 20');
});

test('what is chosen as locality is what the questions are told of', async () => {
  await open({ locality: 'wentworth-north' });
  expect(rowOf(/^Answers to the questions, |^Answers/, /neglect tool/).textContent).toContain(
    '1 of 3',
  );
});

test('a quotation is written with its consent, and only what was agreed to is printed', async () => {
  const { user, store } = await open();
  await user.click(screen.getByRole('button', { name: 'Add a quotation' }));
  await write(user, await screen.findByLabelText('What was said'), 'Jack, 9, was at last asked.');
  expect(await screen.findByText('This could point to a child:')).toBeDefined();
  await user.clear(screen.getByLabelText('What was said'));
  await write(user, screen.getByLabelText('What was said'), 'I was asked.');
  await write(user, screen.getByLabelText('Who said it'), 'a young person');
  await write(user, screen.getByLabelText('Your name'), 'Ann Analyst');
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  const said = screen.getByText('I was asked.');
  expect(said.closest('figure')?.classList.contains('screen-only')).toBe(true);

  await user.click(screen.getByRole('button', { name: /^Edit/ }));
  await user.selectOptions(await screen.findByLabelText('Consent'), 'given');
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  expect(
    screen.getByText('I was asked.').closest('figure')?.classList.contains('screen-only'),
  ).toBe(false);
  expect(store.get('test-shire').workspace.quotations).toMatchObject([
    { words: 'I was asked.', who: 'a young person', consent: 'given' },
  ]);
});

test('a quotation is removed, and the history keeps it', async () => {
  const { user, store } = await open();
  await user.click(screen.getByRole('button', { name: 'Add a quotation' }));
  await write(user, await screen.findByLabelText('What was said'), 'I was asked.');
  await write(user, screen.getByLabelText('Your name'), 'Ann Analyst');
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  await user.click(screen.getByRole('button', { name: /^Edit/ }));
  await user.click(await screen.findByRole('button', { name: 'Remove the quotation' }));
  expect(screen.queryByText('I was asked.')).toBeNull();
  expect(store.get('test-shire').workspace.history.at(-1)).toMatchObject({ list: 'quotations' });
});

test('samples that were recorded are told with how they were drawn', async () => {
  const taken = {
    sample: testSample as Extract<typeof testSample, { state: 'drawn' }>,
    asked: { among: 'numerator', by: 'locality', seed: '4711' },
    about: testAbout,
    on: '2026-04-14',
  } as const;
  await open({}, withSample(testWorkspace(), taken, stampOn('2026-04-14')));
  expect(rowOf(/^Samples that/, /^14 April 2026/).textContent).toContain('1 of 2locality4711');
});
