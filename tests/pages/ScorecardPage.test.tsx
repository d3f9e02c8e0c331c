// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ScorecardPage } from '../../src/pages/ScorecardPage.tsx';
import { renderReport } from '../support/renderReport.tsx';
import { testFullScorecard } from '../support/testFullScorecard.ts';
import { testTarget, testTargeted } from '../support/testTargets.ts';

afterEach(cleanup);

function rowOf(question: string) {
  return screen.getByRole('row', { name: new RegExp(question.replace('?', '\\?')) });
}

test('names the place and the period', () => {
  renderReport(ScorecardPage);
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading.textContent).toBe('Neglect in Rotherham: February and March 2026');
  expect(screen.getByText(/Period from 1 February 2026 to 31 March 2026, complete/)).toBeDefined();
});

test('says first where the leading measures stand and what changed', () => {
  renderReport(ScorecardPage);
  const summary = screen.getByRole('region', { name: 'Summary' });
  expect(summary.textContent).toContain('145 of 320 (45.3 %)');
  expect(summary.textContent).toContain('Changed most clearly since February and March 2025');
  expect(summary.textContent).toContain('1 of 8 measures could not be worked out');
});

test('shows a measure with its counts now, before, and a year before', () => {
  renderReport(ScorecardPage);
  const row = rowOf('How many children have been on a plan for neglect for 12 months or more?');
  const cells = within(row).getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent).slice(0, 3)).toEqual([
    '17 of 145 (11.7 %)',
    '20 of 143 (14.0 %)',
    '36 of 120 (30.0 %)',
  ]);
  expect(row.textContent).toContain('fell by 18.3 percentage points: better');
  expect(row.textContent).toContain('lower is better');
});

test('shows the year to date of a measure that adds up', () => {
  renderReport(ScorecardPage);
  const cells = within(rowOf('How many contacts come to the front door?')).getAllByRole('cell');
  expect(cells[3]?.textContent).toBe('13,942');
});

test('shows no previous value of a rolling measure', () => {
  renderReport(ScorecardPage);
  const row = rowOf('How many children come on a plan a second time or more?');
  const cells = within(row).getAllByRole('cell');
  expect(cells[1]?.textContent).toBe('–the 12 months of two periods in a row overlap');
  expect(cells[2]?.textContent).toBe('103 of 401 (25.7 %)');
});

test('describes each line in words', () => {
  renderReport(ScorecardPage);
  expect(screen.getAllByRole('img')).toHaveLength(7);
  expect(screen.getByRole('img', { name: /^Contacts, Rotherham, 13 values\./ })).toBeDefined();
});

test('lists apart what was not worked out in any period, with the reason', () => {
  renderReport(ScorecardPage);
  expect(screen.getByText(/Not worked out in any period/).textContent).toBe(
    'Not worked out in any period: 1 measure',
  );
  expect(screen.getByText(/No extract of feedback/)).toBeDefined();
});

test('shows a part period without judging it', () => {
  renderReport(ScorecardPage, { view: { period: '2026-04-01' } });
  expect(screen.getByText(/○ Part period/)).toBeDefined();
  expect(screen.getAllByText('part period: not judged')).toHaveLength(7);
});

test('filters by locality and by period', async () => {
  const { user, go } = renderReport(ScorecardPage);
  await user.selectOptions(screen.getByLabelText('Locality'), 'Wentworth North');
  expect(go).toHaveBeenLastCalledWith({ locality: 'wentworth-north' });
  await user.selectOptions(screen.getByLabelText('Period'), 'August and September 2025');
  expect(go).toHaveBeenLastCalledWith({ period: '2025-08-01' });
  await user.selectOptions(screen.getByLabelText('Period'), 'February and March 2026');
  expect(go).toHaveBeenLastCalledWith({ period: undefined });
});

test('shows a place with few children as too few to judge', () => {
  renderReport(ScorecardPage, { view: { locality: 'wentworth-north' } });
  const row = rowOf('How many children on a child protection plan are on it for neglect?');
  expect(row.textContent).toContain('3 of 8 (37.5 %) † too few to judge');
  expect(screen.getAllByText('† of fewer than 10: too few to judge').length).toBeGreaterThan(0);
});

test('says when there is no period yet', () => {
  renderReport(ScorecardPage, { scorecard: testFullScorecard({ periods: [] }) });
  expect(screen.getByText(/no reporting period yet/)).toBeDefined();
});

test('leads from a change to its measure', () => {
  renderReport(ScorecardPage);
  const summary = screen.getByRole('region', { name: 'Summary' });
  const link = within(summary).getByRole('link', { name: 'contacts about neglect' });
  expect(link.getAttribute('href')).toContain('contacts-neglect');
});

test('says the dates of the year to date, and why cells are blank', () => {
  renderReport(ScorecardPage);
  const [head] = screen.getAllByRole('columnheader', { name: /^Year to date/ });
  expect(head?.textContent).toBe('Year to date 1 April 2025 to 31 March 2026');
  expect(
    screen.getByText(
      '– under “Period before”: the 12 months of two periods in a row overlap; under “Year to date”: does not add up over a year.',
    ),
  ).toBeDefined();
});

test('shows per 10,000 with a rate', () => {
  renderReport(ScorecardPage);
  expect(screen.getAllByText('per 10,000').length).toBeGreaterThan(0);
});

test('says how changes are judged once, and not for a part period', () => {
  const { unmount } = renderReport(ScorecardPage);
  expect(screen.getAllByText('How changes are judged')).toHaveLength(1);
  unmount();
  renderReport(ScorecardPage, { view: { period: '2026-04-01' } });
  expect(screen.queryByText('How changes are judged')).toBeNull();
});

const targeted = testTargeted({ 'cp-neglect-12-months': [testTarget(10, 1)] });

test('has a column for targets only in a group that has one', () => {
  renderReport(ScorecardPage, { scorecard: targeted });
  const plans = screen.getByRole('table', { name: 'Children on a plan' });
  const frontDoor = screen.getByRole('table', { name: 'Contacts and referrals' });
  expect(within(plans).getByRole('columnheader', { name: 'Target' })).toBeDefined();
  expect(within(frontDoor).queryByRole('columnheader', { name: 'Target' })).toBeNull();
  expect(screen.getByText('No measure of this group has a target: none was set.')).toBeDefined();
});

test('says the status of a measure in a word, with the target', () => {
  renderReport(ScorecardPage, { scorecard: targeted });
  const row = rowOf('How many children have been on a plan for neglect for 12 months or more?');
  expect(within(row).getAllByRole('cell')[1]?.textContent).toBe('missed 10 % or less');
  const without = rowOf('How many children on a child protection plan are on it for neglect?');
  expect(within(without).getAllByRole('cell')[1]?.textContent).toBe('–no target: none was set');
});

test('names the missed targets in its summary, as links', () => {
  renderReport(ScorecardPage, { scorecard: targeted });
  const summary = screen.getByRole('region', { name: 'Summary' });
  expect(summary.textContent).toContain(
    '1 of 1 target is missed: neglect plans of 12 months or more.',
  );
});

test('says once that no measure has a target, and nothing more of targets', () => {
  renderReport(ScorecardPage);
  expect(screen.getByText('No measure of this page has a target: none was set.')).toBeDefined();
  expect(screen.getAllByText(/target/i)).toHaveLength(1);
});
