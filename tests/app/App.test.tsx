import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Reading } from '../../src/ui/desk.ts';
import { renderApp } from '../support/renderApp.tsx';
import { stillDesk } from '../support/stillDesk.ts';
import { testFileReport, testRefusedReport } from '../support/testFileReport.ts';
import { testPartnership } from '../support/testPartnership.ts';
import { testScorecard } from '../support/testScorecard.ts';
import { testBrowser } from '../support/testWorkspaces.ts';
// Loaded here, so that no test waits for the parts that the page fetches later.
import '../../src/pages/ChallengesPage.tsx';
import '../../src/pages/LoadPage.tsx';
import '../../src/pages/MeasurePage.tsx';

test('the header says whose scorecard it is, that the rows are invented, and its marking', async () => {
  renderApp(stillDesk(), '/definitions');
  const header = await screen.findByRole('banner');
  expect(header).toHaveTextContent('Neglect scorecard');
  expect(header).toHaveTextContent('Test Shire Safeguarding Children Partnership');
  expect(header).toHaveTextContent('Invented sample data — not real children');
  expect(header).toHaveTextContent('OFFICIAL-SENSITIVE');
});

test('rows that are not invented are not called so', async () => {
  renderApp(stillDesk({ scorecard: testScorecard({ invented: false }) }), '/definitions');
  expect(await screen.findByRole('banner')).not.toHaveTextContent('Invented');
});

test('the as-at date and how many rows are used stand on every page', async () => {
  renderApp(stillDesk(), '/load');
  expect(await screen.findByText('30 April 2026')).toBeVisible();
  expect(screen.getByText(/1,200 of 1,210 rows are used/)).toBeVisible();
});

const doubt: Reading = {
  given: { origin: 'local', sources: [] },
  report: {
    files: [testFileReport()],
    ofTheLoad: [],
    datesFrom: 'rows',
    asAtDoubt: { rowsAfter: 1, likely: '2026-03-31' },
  },
  drawn: true,
};

test('a doubtful as-at date is said on every page, with a link to where it is chosen', async () => {
  renderApp(stillDesk({ reading: doubt }), '/definitions');
  const header = within(await screen.findByRole('banner'));
  expect(header.getByText(/^Only 1 row is dated after 31 March 2026/)).toHaveTextContent(
    'If it is a typing error, the data end there.',
  );
  expect(header.getByRole('link', { name: 'Choose the as-at date' })).toHaveAttribute(
    'href',
    '#/load',
  );
});

test('the Load page says a doubtful as-at date once', async () => {
  renderApp(stillDesk({ reading: doubt }), '/load');
  expect(await screen.findAllByText(/^Only 1 row is dated after/)).toHaveLength(1);
});

test('an extract that ends long before the as-at date is named on every page', async () => {
  const [plans] = testScorecard().sources;
  if (!plans) throw new Error('the test scorecard has no source');
  const contacts = { ...plans, table: 'contacts', title: 'MASH contacts', latest: '2024-12-31' };
  renderApp(
    stillDesk({ scorecard: testScorecard({ sources: [plans, contacts] }) }),
    '/definitions',
  );
  const header = within(await screen.findByRole('banner'));
  expect(header.getByText('MASH contacts end on 31 December 2024.')).toBeVisible();
  expect(header.queryByText(/Child protection plans end/)).not.toBeInTheDocument();
});

test('an export that is cut is named on every page', async () => {
  const [plans] = testScorecard().sources;
  if (!plans) throw new Error('the test scorecard has no source');
  const sources = [{ ...plans, cut: ['cp_plans.csv'] }];
  renderApp(stillDesk({ scorecard: testScorecard({ sources }) }), '/definitions');
  const header = within(await screen.findByRole('banner'));
  expect(header.getByText(/^cp_plans\.csv is cut, as it seems: rows are missing\./)).toBeVisible();
});

test('files that could not be used are counted when reading has ended', async () => {
  const report = { ...doubt.report, files: [testFileReport(), testRefusedReport] };
  renderApp(stillDesk({ reading: { ...doubt, report } }), '/definitions');
  expect(await screen.findByText('1 file read, 1 could not be used.')).toBeInTheDocument();
});

test('where all files were used, the end of reading is said plainly', async () => {
  renderApp(stillDesk({ reading: doubt }), '/definitions');
  expect(await screen.findByText('All files are read.')).toBeInTheDocument();
});

test('the page in view is marked in the list of pages', async () => {
  renderApp(stillDesk(), '/definitions');
  expect(await screen.findByRole('link', { current: 'page' })).toHaveTextContent('Definitions');
});

test('links keep the locality and the period', async () => {
  renderApp(stillDesk(), '/definitions?locality=test-north&period=2025-12-01');
  const nav = await screen.findByRole('navigation', { name: 'Pages' });
  expect(within(nav).getByRole('link', { name: 'Localities' })).toHaveAttribute(
    'href',
    '#/localities?locality=test-north&period=2025-12-01',
  );
});

test('the document has the title of the page', async () => {
  renderApp(stillDesk(), '/definitions');
  await waitFor(() =>
    expect(document.title).toBe(
      'Definitions – Neglect scorecard – Test Shire Safeguarding Children Partnership',
    ),
  );
});

test('the first page of a visit leaves the focus where it is', async () => {
  renderApp(stillDesk(), '/definitions');
  await screen.findByRole('heading', { level: 1, name: 'Definitions' });
  expect(document.body).toHaveFocus();
});

test('an unknown locality falls back to all, and is said', async () => {
  renderApp(stillDesk(), '/definitions?locality=nowhere');
  expect(await screen.findByText(/no locality “nowhere” here/)).toBeVisible();
});

test('an unknown measure has no page', async () => {
  renderApp(stillDesk(), '/measure/nothing');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Page not found');
});

test('an unknown address has no page', async () => {
  renderApp(stillDesk(), '/nowhere');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Page not found');
});

test('parameters that are not understood leave the address', async () => {
  const { address } = renderApp(stillDesk(), '/definitions?child=12345&period=2025-12-01');
  await screen.findByRole('heading', { level: 1, name: 'Definitions' });
  expect(address()).toBe('/definitions?period=2025-12-01');
});

test('a file that could not be fetched is said, and can be tried again', async () => {
  const openHosted = vi.fn();
  const problem = {
    file: 'data/contacts.csv',
    what: 'is not on the server (404).',
    todo: 'Ask whoever runs this site.',
  };
  const { user } = renderApp({ ...stillDesk({ problems: [problem] }), openHosted }, '/definitions');
  const alert = await screen.findByRole('alert', {
    name: 'There is a problem with 1 file of this site',
  });
  expect(alert).toHaveTextContent('data/contacts.csv is not on the server (404).');
  expect(alert).toHaveTextContent('The other files are read');
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(openHosted).toHaveBeenCalledOnce();
});

test('while the first files are read, each says how far it is', async () => {
  const activity = {
    state: 'reading',
    progress: [{ file: 'contacts.csv', bytesRead: 50, bytesTotal: 200 }],
  } as const;
  const { scorecard: _, ...desk } = stillDesk({ activity }).get();
  renderApp({ ...stillDesk(), get: () => desk }, '/');
  const bar = await screen.findByRole('progressbar', { name: 'contacts.csv' });
  expect(bar).toHaveAttribute('value', '50');
  expect(bar).toHaveAttribute('max', '200');
  expect(screen.getByRole('status')).toHaveTextContent('Reading 1 file.');
});

test('while other files are read, the scorecard before stays in view', async () => {
  const activity = { state: 'reading', progress: [] } as const;
  renderApp(stillDesk({ activity }), '/definitions');
  expect(await screen.findByRole('heading', { level: 1, name: 'Definitions' })).toBeVisible();
  expect(screen.getByText(/Until then the scorecard stays as it is/)).toBeVisible();
});

test('without the file of the partnership nothing can be loaded, and the page says so', async () => {
  const { partnership: _, scorecard: __, ...desk } = stillDesk().get();
  renderApp({ ...stillDesk(), get: () => desk }, '/');
  expect(await screen.findByText(/does not know whose scorecard to draw/)).toBeVisible();
});

const otherShire = { ...testPartnership, id: 'other-shire', name: 'Other Shire Partnership' };

test('the partnership of the address is asked for, and links keep it', async () => {
  const choosePartnership = vi.fn();
  const desk = { ...stillDesk({ partnership: otherShire }), choosePartnership };
  renderApp(desk, '/definitions?partnership=other-shire');
  const nav = within(await screen.findByRole('navigation', { name: 'Pages' }));
  expect(nav.getByRole('link', { name: 'Localities' })).toHaveAttribute(
    'href',
    '#/localities?partnership=other-shire',
  );
  expect(choosePartnership).toHaveBeenCalledWith('other-shire');
});

test('the partnership that is opened first is left out of links', async () => {
  renderApp(stillDesk(), '/definitions?partnership=test-shire');
  const nav = within(await screen.findByRole('navigation', { name: 'Pages' }));
  expect(nav.getByRole('link', { name: 'Localities' })).toHaveAttribute('href', '#/localities');
});

test('a partnership that is not here is said', async () => {
  renderApp(stillDesk(), '/definitions?partnership=no-shire');
  expect(await screen.findByText(/^There is no partnership “no-shire” here/)).toBeVisible();
});

test('a file of one’s own that the address tells of must be opened again', async () => {
  renderApp(stillDesk(), '/definitions?partnership=own-file');
  expect(await screen.findByText(/not kept when the page is closed/)).toBeVisible();
});

test('a partnership that could not be opened is said beside the one that is shown', async () => {
  const problem = { file: 'partnerships/other-shire.json', what: 'is not there.', todo: '' };
  renderApp(stillDesk({ problems: [problem] }), '/definitions?partnership=other-shire');
  expect(await screen.findByText(/^Other Shire .* was not opened/)).toBeVisible();
});

test('the header leads to where the partnership is chosen, and says that a change is not saved', async () => {
  renderApp(stillDesk({ partnershipState: { changed: true } }), '/definitions');
  const header = within(await screen.findByRole('banner'));
  expect(header.getByText(/its file is changed and not saved/)).toBeVisible();
  expect(
    header.getByRole('link', { name: 'Save it, or choose another partnership' }),
  ).toHaveAttribute('href', '#/load');
});

test.each([
  ['asks', true, true],
  ['does not ask', false, false],
])('leaving the page %s while a change is unsaved: %s', async (_, changed, isAsked) => {
  const kept = { 'test-shire': { partnership: testPartnership, state: { changed } } };
  renderApp(stillDesk({ kept }), '/definitions');
  await screen.findByRole('heading', { level: 1 });
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(isAsked);
});

test('going back to the latest period takes the period out of the address', async () => {
  const { user, address } = renderApp(stillDesk(), '/measure/cp-neglect?period=2025-12-01');
  const period = await screen.findByRole('combobox', { name: 'Period' });
  await user.selectOptions(period, within(period).getAllByRole('option')[1] ?? '');
  await waitFor(() => expect(address()).toBe('/measure/cp-neglect'));
});

test('changes of the workspace that are not saved stand in the header, and leaving asks', async () => {
  const store = testBrowser().open();
  const { user } = renderApp(stillDesk(), '/challenges', store);
  await user.click(await screen.findByRole('button', { name: 'Add a meeting' }));
  await user.type(screen.getByLabelText('Day'), '2026-05-12');
  await user.type(screen.getByLabelText('Your name'), 'Ann');
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  expect(screen.getAllByRole('banner')[0]).toHaveTextContent('Workspace: 1 change not saved');
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Save the workspace' }));
  expect(screen.getAllByRole('banner')[0]).not.toHaveTextContent('not saved');
});

test('what an earlier visit left of the workspace is offered on every page', async () => {
  const browser = testBrowser();
  const id = testPartnership.id;
  browser.open(id).actionsFor(id).type('a form', { words: 'Half a sentence' });
  browser.crash(1);
  const { user } = renderApp(stillDesk(), '/definitions', browser.open(id));
  expect(await screen.findByText(/In the workspace: 1 text that was not finished/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Discard them' }));
  expect(screen.queryByText(/were kept in this browser/)).toBeNull();
});
