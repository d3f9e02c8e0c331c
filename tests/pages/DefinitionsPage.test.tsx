import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { DefinitionsPage } from '../../src/pages/DefinitionsPage.tsx';
import { howChangesAreJudged } from '../../src/scorecard/movement.ts';
import { howTargetsAreJudged } from '../../src/scorecard/target.ts';
import { ScorecardContext } from '../../src/ui/scorecardContext.ts';
import { testScorecard } from '../support/testScorecard.ts';

beforeAll(() => {
  // jsdom has no layout and so cannot scroll.
  Element.prototype.scrollIntoView = () => {};
});

function renderPage(measure?: string) {
  render(
    <ScorecardContext value={testScorecard()}>
      <DefinitionsPage
        view={{ locality: 'all', measure }}
        href={(to) => `#/${to.page}/${to.measure}`}
        go={() => {}}
      />
    </ScorecardContext>,
  );
  return userEvent.setup();
}

test('every measure of the scorecard is defined, in the order of its groups', () => {
  renderPage();
  const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
  expect(headings).toEqual([
    'Definitions',
    'Child protection plans',
    'Plans for neglect',
    'The front door',
    'Notifications to MASH',
    'How targets are judged',
    'How changes are judged',
  ]);
});

test('a definition says what is counted, what is left out, which way is good and from where', () => {
  renderPage();
  const entry = screen.getByRole('article', { name: 'Plans for neglect' });
  expect(entry).toHaveTextContent('How many children on a plan are on it for neglect?');
  expect(entry).toHaveTextContent('NumeratorChildren whose open plan has the latest category');
  expect(entry).toHaveTextContent('DenominatorChildren with an open plan');
  expect(entry).toHaveTextContent('What was left outTemporary plans of another authority');
  expect(entry).toHaveTextContent(
    'Good directionNo direction is good in itself: more may mean better recognition, or more harm',
  );
  expect(entry).toHaveTextContent('In the strategyStrategy, page 12');
  expect(entry).toHaveTextContent(
    'Counted fromChild protection plans: start_date, end_date, latest_category',
  );
});

test('a definition says why there is no target', () => {
  renderPage();
  expect(screen.getByRole('article', { name: 'Plans for neglect' })).toHaveTextContent(
    'TargetNone: none was set',
  );
});

test('the page says how targets are judged', () => {
  renderPage();
  const section = screen.getByRole('region', { name: 'How targets are judged' });
  for (const sentence of howTargetsAreJudged(10)) expect(section).toHaveTextContent(sentence);
});

test('the page says how changes are judged', () => {
  renderPage();
  const section = screen.getByRole('region', { name: 'How changes are judged' });
  for (const sentence of howChangesAreJudged) expect(section).toHaveTextContent(sentence);
});

test('a count has no denominator', () => {
  renderPage();
  const entry = screen.getByRole('article', { name: 'Notifications to MASH' });
  expect(within(entry).queryByText('Denominator')).not.toBeInTheDocument();
});

test('a text finds the definitions that have all its words', async () => {
  const user = renderPage();
  await user.type(screen.getByLabelText('Find a definition'), 'open category');
  expect(screen.getByRole('status')).toHaveTextContent('1 measure of 2 found');
  expect(screen.queryByRole('article', { name: 'Notifications to MASH' })).not.toBeInTheDocument();
});

test('a text that finds nothing says so', async () => {
  const user = renderPage();
  await user.type(screen.getByLabelText('Find a definition'), 'xyz');
  expect(screen.getByText('No definition has these words.')).toBeVisible();
});

test('a link to a definition moves the focus to it', () => {
  renderPage('mash-notifications');
  expect(screen.getByRole('heading', { name: 'Notifications to MASH' })).toHaveFocus();
});

test('the nearest official definition, the columns and the version are folded in the entry', () => {
  renderPage();
  const entry = screen.getByRole('article', { name: 'Plans for neglect' });
  expect(entry).toHaveTextContent('Nearest official definitionDepartment for Education: ');
  expect(entry).toHaveTextContent('In what was loadedAll that it needs is there.');
  expect(entry).toHaveTextContent('Version0123abcd');
  expect(within(entry).getByText(/^Official definition, columns and version/)).toBeVisible();
});

test('the SQL of a measure is made when it is opened, for the database of the address', async () => {
  const go = vi.fn();
  render(
    <ScorecardContext value={testScorecard()}>
      <DefinitionsPage view={{ locality: 'all', sql: 'tsql' }} href={() => '#/'} go={go} />
    </ScorecardContext>,
  );
  const user = userEvent.setup();
  const entry = within(screen.getByRole('article', { name: 'Plans for neglect' }));
  expect(entry.queryByLabelText('Database')).not.toBeInTheDocument();
  await user.click(entry.getByText(/^The same measure as SQL/));
  const sql = await entry.findByRole('region', {
    name: 'SQL of Plans for neglect for T-SQL (SQL Server 2017 or later)',
  });
  expect(sql).toHaveTextContent("('all'), ('test-north'), ('test-south'), ('unknown')");
  expect(sql).toHaveTextContent("('2026-02-01/2026-03-31', '2026-02-01', '2026-03-31')");
  await user.selectOptions(entry.getByLabelText('Database'), 'PostgreSQL');
  expect(go).toHaveBeenCalledWith({ sql: 'postgresql' });
  await user.click(entry.getByRole('button', { name: 'Copy the SQL' }));
  expect(await entry.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/^-- .*\(cp-neglect\), share\. For T-SQL/);
});
