// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { TrendFigure } from '../../src/charts/TrendFigure.tsx';
import { trendModel } from '../../src/charts/trendModel.ts';
import { testFullScorecard, testLatest, testMeasure } from '../support/testFullScorecard.ts';

const model = trendModel(testFullScorecard(), testMeasure(), 'all');

afterEach(cleanup);

function renderFigure() {
  const user = userEvent.setup();
  const view = render(<TrendFigure model={model} kind="share" start={testLatest} />);
  return { user, ...view };
}

test('reads the points one by one with the arrow keys', async () => {
  const { user } = renderFigure();
  const chart = screen.getByRole('slider', { name: 'Read the chart point by point' });
  expect(chart).toHaveProperty('tabIndex', 0);
  expect(chart.getAttribute('aria-valuetext')).toBe('February and March 2026: 145 of 320 (45.3 %)');
  chart.focus();
  await user.keyboard('{ArrowLeft}');
  expect(chart.getAttribute('aria-valuetext')).toBe(
    'December 2025 and January 2026: 143 of 321 (44.5 %)',
  );
  await user.keyboard('{Home}{ArrowLeft}');
  expect(chart.getAttribute('aria-valuetext')).toBe('April and May 2024: 130 of 310 (41.9 %)');
  await user.keyboard('{End}');
  expect(chart.getAttribute('aria-valuenow')).toBe('13');
});

test('shows the reading beside the chart, not only on pointing', () => {
  renderFigure();
  expect(screen.getByRole('figure').textContent).toContain(
    'February and March 2026: 145 of 320 (45.3 %)Point at the chart',
  );
});

test('draws each value as a point, the part period hollow', async () => {
  const { container } = renderFigure();
  await waitFor(
    () => expect(container.querySelectorAll('.recharts-surface circle')).toHaveLength(14),
    { timeout: 10_000 },
  );
  expect(container.querySelectorAll('circle[fill="var(--chart-paper)"]')).toHaveLength(1);
});

test('has a headline, a subtitle, a text and a table', () => {
  renderFigure();
  expect(screen.getByRole('figure').textContent).toContain(model.headline);
  expect(screen.getByText(model.alternative)).toBeDefined();
  expect(screen.getByRole('table', { name: model.subtitle, hidden: true })).toBeDefined();
});

test('draws the target as a labelled line that is not that of the values', async () => {
  const targets = [
    { from: '2024-04-01', value: 40, tolerance: 4, toleranceIn: 'points' as const },
    { from: '2025-10-01', value: 46, tolerance: 0, toleranceIn: 'points' as const },
  ];
  const targeted = trendModel(testFullScorecard(), testMeasure({ good: 'low', targets }), 'all');
  render(<TrendFigure model={targeted} kind="share" start={testLatest} />);
  expect(await screen.findByText('target 40 %', {}, { timeout: 10_000 })).toBeDefined();
  expect(screen.getByText('target 46 %')).toBeDefined();
});
