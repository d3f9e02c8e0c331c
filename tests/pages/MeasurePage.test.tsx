// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { MeasurePage } from '../../src/pages/MeasurePage.tsx';
import { renderReport } from '../support/renderReport.tsx';

afterEach(cleanup);

const cpNeglect = { view: { measure: 'cp-neglect' } };

test('asks the question and answers it with the counts', () => {
  renderReport(MeasurePage, cpNeglect);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'How many children on a child protection plan are on it for neglect?',
  );
  expect(document.querySelector('.lead')?.textContent).toContain(
    'Children on a plan for neglect: 145 of 320 (45.3 %) at 31 March 2026.',
  );
});

test('shows each locality by name and value', () => {
  renderReport(MeasurePage, cpNeglect);
  const places = within(screen.getByRole('region', { name: 'By locality' })).getAllByRole('img');
  expect(places).toHaveLength(5);
  expect(screen.getByText('36 of 80 (45.0 %)', { selector: '.multiple-value' })).toBeDefined();
  expect(
    screen.getByText('hidden to protect privacy [c]', { selector: '.multiple-value' }),
  ).toBeDefined();
});

test('says what is counted, from what, and what was left out', () => {
  renderReport(MeasurePage, cpNeglect);
  const definition = screen.getByRole('region', { name: 'What it counts' });
  expect(definition.textContent).toContain('those whose latest category is neglect.');
  expect(definition.textContent).toContain(
    'Child protection plans (cp_plans.csv): 2,410 rows read, 2,380 used, 12 left out as duplicates and 18 set aside because they cannot be used.',
  );
  expect(definition.textContent).toContain('Temporary plans of another authority');
});

test('copies exactly the table that is shown', async () => {
  const { user } = renderReport(MeasurePage, cpNeglect);
  await user.click(screen.getByRole('button', { name: 'Copy these figures' }));
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('February and March 2026\t145\t320\t45.3\t');
  expect(screen.getByText('Copied.')).toBeDefined();
});

test('gives the reason where the measure was never worked out', () => {
  renderReport(MeasurePage, { view: { measure: 'voice-heard' } });
  expect(
    screen.getByText(
      'This measure could not be worked out in any period: no extract of feedback (feedback) was supplied.',
    ),
  ).toBeDefined();
  expect(screen.queryByRole('slider')).toBeNull();
});

test('says when there is no such measure', () => {
  renderReport(MeasurePage, { view: { measure: 'nothing' } });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no such measure');
});
