// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LocalitiesPage } from '../../src/pages/LocalitiesPage.tsx';
import { LocalityPage } from '../../src/pages/LocalityPage.tsx';
import { renderReport } from '../support/renderReport.tsx';
import { testTarget, testTargeted } from '../support/testTargets.ts';

afterEach(cleanup);

test('shows each measure in each locality with its counts', () => {
  renderReport(LocalitiesPage);
  const row = screen.getByRole('row', { name: /^Children on a plan for neglect ?position/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([
    '145 of 320 (45.3 %)',
    '3 of 8 (37.5 %) † too few to judge',
    '36 of 80 (45.0 %)',
    '[c]hidden to protect privacy',
    '0 of 12 (0.0 %)',
  ]);
});

test('keeps the localities in the order of the partnership', () => {
  renderReport(LocalitiesPage);
  const [table] = screen.getAllByRole('table');
  const heads = within(table as HTMLElement).getAllByRole('columnheader');
  expect(heads.map((head) => head.textContent)).toEqual([
    'Measure',
    'Rotherham',
    'Wentworth North',
    'Rotherham South',
    'Out of area',
    'Not known',
  ]);
});

test('shows a locality beside the partnership, and its part of the total', () => {
  renderReport(LocalityPage, { view: { locality: 'rotherham-south' } });
  const row = screen.getByRole('row', { name: /12 months or more/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
      .slice(0, 3),
  ).toEqual(['4 of 36 (11.1 %)', '17 of 145 (11.7 %)', '4 of 17 (23.5 %)']);
});

test('says of the unknown place what it is', () => {
  renderReport(LocalityPage, { view: { locality: 'unknown' } });
  expect(screen.getByText(/could not be matched. They are in the total./)).toBeDefined();
});

test('says the status beside a value only where it is judged, and the target with the measure', () => {
  const targets = { 'cp-neglect-12-months': [testTarget(12, 1)] };
  renderReport(LocalitiesPage, { scorecard: testTargeted(targets) });
  const row = screen.getByRole('row', { name: /Neglect plans of 12 months or more/ });
  expect(row.textContent).toContain('position at the end of the period; target 12 % or less');
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([
    '17 of 145 (11.7 %) target met',
    '0 of 3 (0.0 %) † too few to judge',
    '4 of 36 (11.1 %) target met',
    '[c]hidden to protect privacy',
    '0 of 12 (0.0 %) target met',
  ]);
  expect(screen.getByRole('heading', { name: 'How targets are judged' })).toBeDefined();
});
