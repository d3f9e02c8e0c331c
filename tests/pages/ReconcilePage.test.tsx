// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ReconcilePage } from '../../src/pages/ReconcilePage.tsx';
import type { Reconciled } from '../../src/ui/desk.ts';
import { renderReport } from '../support/renderReport.tsx';
import { testFullScorecard } from '../support/testFullScorecard.ts';
import { testReconciled } from '../support/testReconciled.ts';

afterEach(cleanup);

async function renderPage(reconciled: Reconciled = testReconciled, invented = false) {
  const reconcile = async () => reconciled;
  const rendered = renderReport((props) => <ReconcilePage {...props} reconcile={reconcile} />, {
    scorecard: { ...testFullScorecard(), invented },
  });
  await screen.findByRole('heading', { name: 'What the strategy published' });
  return rendered;
}

function cellsOf(name: RegExp): (string | null)[] {
  const row = screen.getByRole('row', { name });
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

test('begins with how many agree, differ and cannot be right', async () => {
  await renderPage();
  expect(
    screen.getByText(
      'Of 5 published figures, 1 agrees with the extracts, 1 differs and 3 cannot be compared. 1 percentage was cut off rather than rounded; 1 cannot be right.',
    ),
  ).toBeDefined();
});

test('sets what was published beside the extracts, with the difference and the reason', async () => {
  await renderPage();
  expect(cellsOf(/^Assessments with neglect/)).toEqual([
    '669 of 4,249 (15 %)',
    '669 of 4,249 (15.7 %)',
    'the same',
    'Published 15 %, the counts give 15.7 %: cut off, not rounded.',
  ]);
  expect(cellsOf(/^Plans because of neglect/)).toEqual([
    '335 (30 %)',
    '172 of 504 (34.1 %)',
    '−163; +4.1 points',
    '▲ Cannot be right. 335 as 30 % needs about 1,117 plans.',
  ]);
});

test('says why the extracts give no value', async () => {
  await renderPage();
  expect(cellsOf(/^Notifications ?1 April 2022/)).toEqual([
    '310 ',
    'no value ',
    '–',
    'History starts on 1 April 2022.',
  ]);
});

test('folds localities away under their total, and lists what no measure counts', async () => {
  await renderPage();
  expect(screen.getByText('Notifications, by locality (1)')).toBeDefined();
  expect(screen.getByText(/^No measure counts these: which is not neglect alone/)).toBeDefined();
  expect(screen.getByText(/^Children in need, 31 March 2015: 1,256/)).toBeDefined();
});

test('says of a count that the DfE hides that it can be the same, and what was not asked', async () => {
  await renderPage();
  expect(cellsOf(/^Plans open for two years/)).toEqual([
    'hidden, of 313 ',
    '4 of 313 (1.3 %)',
    '–',
    'The extracts’ 4 can be the same.',
  ]);
  expect(screen.getByText(/Reviews of plans: no extract holds them/)).toBeDefined();
});

test('says of an invented sample that it was made to match, and not of other extracts', async () => {
  await renderPage(testReconciled, true);
  expect(screen.getByRole('note').textContent).toContain(
    'They were made to match some of the published figures',
  );
  cleanup();
  await renderPage();
  expect(screen.queryByRole('note')).toBeNull();
});

test('says where nothing was published and where the figures of the DfE could not be had', async () => {
  const problem = {
    file: 'dfe-figures.json',
    what: 'was not found.',
    todo: 'Tell who runs this page.',
  };
  await renderPage({ strategy: [], official: [], notCounted: [], problem });
  expect(screen.getByText(/names no published figures/)).toBeDefined();
  expect(
    screen.getByText('dfe-figures.json was not found. Tell who runs this page.'),
  ).toBeDefined();
});

test('says why the extracts could not be asked', async () => {
  const reconcile = vi.fn(async () => {
    throw new Error('the worker stopped');
  });
  renderReport((props) => <ReconcilePage {...props} reconcile={reconcile} />);
  expect(
    await screen.findByText('The extracts could not be asked: the worker stopped.'),
  ).toBeDefined();
});
