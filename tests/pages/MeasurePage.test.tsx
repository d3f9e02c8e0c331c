// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { MeasurePage } from '../../src/pages/MeasurePage.tsx';
// Loaded here, so that no test waits for the parts that the page fetches later.
import '../../src/pages/measure/ComparedWithOthers.tsx';
import { renderReport } from '../support/renderReport.tsx';
import { testFullScorecard, testMeasure } from '../support/testFullScorecard.ts';
import { testFunnelScorecard } from '../support/testFunnels.ts';
import { testTarget, testTargeted } from '../support/testTargets.ts';

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
    screen.getByText('hidden to protect privacy', { selector: '.multiple-value' }),
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

test('says why there is no value as a sentence, and once for all localities', () => {
  renderReport(MeasurePage, { view: { measure: 'cp-repeat', period: '2024-04-01' } });
  const reason = 'history starts on 1 April 2024; this needs it from an earlier day.';
  expect(document.querySelector('.lead')?.textContent).toBe(
    `Second or later plans could not be worked out in the 12 months to 31 May 2024: ${reason}`,
  );
  expect(screen.getByText(`No value in April and May 2024 for any place: ${reason}`)).toBeDefined();
  expect(screen.getAllByText('no value', { selector: '.multiple-value' })).toHaveLength(5);
});

test('says how changes are judged where one is shown', () => {
  renderReport(MeasurePage, cpNeglect);
  expect(screen.getByText(/Differences are worked out from the counts/)).toBeDefined();
});

test('says nothing of how changes are judged where none is shown', () => {
  const measure = testMeasure({ id: 'new', points: { all: [] } });
  renderReport(MeasurePage, {
    view: { measure: 'new' },
    scorecard: testFullScorecard({ measures: [measure] }),
  });
  expect(screen.queryByText(/Differences are worked out from the counts/)).toBeNull();
});

const drift = { view: { measure: 'cp-neglect-12-months' } };

function fact(name: string): string | null | undefined {
  return screen.getByText(name, { selector: '.judgement dt' }).nextElementSibling?.textContent;
}

/** Plans of 12 months or more: 17 of 145 (11.7 %). */
const targeted = testTargeted({ 'cp-neglect-12-months': [testTarget(10, 1)] });

test('keeps target, travel and good direction apart: better than last year and still missed', () => {
  renderReport(MeasurePage, { ...drift, scorecard: targeted });
  expect(fact('Against target')).toBe(
    'Missed: the target is 10 % or less, tolerance 1 percentage point, from 1 April 2025.',
  );
  expect(fact('Direction of travel')).toContain(
    'Since Feb–Mar 25 fell by 18.3 percentage points: better',
  );
  expect(fact('Good direction')).toBe(
    'Lower is better: a plan that lasts this long has not changed enough for the child.',
  );
});

test('says why there is nothing to judge, for each of the three', () => {
  renderReport(MeasurePage, { view: { measure: 'cp-neglect', period: '2024-04-01' } });
  expect(fact('Against target')).toBe('Not judged: there is no target, because none was set.');
  expect(fact('Direction of travel')).toBe(
    'Not compared with the year before: no earlier period.Not compared with the period before: no earlier period.',
  );
  expect(fact('Good direction')).toMatch(/^No direction is good in itself: more can mean/);
});

test('judges no part period', () => {
  const view = { measure: 'cp-neglect-12-months', period: '2026-04-01' };
  renderReport(MeasurePage, { view, scorecard: targeted });
  expect(fact('Against target')).toMatch(/^Not judged: part period; the target is 10 % or less/);
  expect(fact('Direction of travel')).toBe('Not judged: part period.');
});

test('says how targets are judged only where there is one', () => {
  renderReport(MeasurePage, { ...drift, scorecard: targeted });
  expect(screen.getByRole('heading', { name: 'How targets are judged' })).toBeDefined();
  cleanup();
  renderReport(MeasurePage, drift);
  expect(screen.queryByRole('heading', { name: 'How targets are judged' })).toBeNull();
});

test('shows the steps that a measure is part of, with what each is of', () => {
  const scorecard = testFunnelScorecard();
  renderReport(MeasurePage, { view: { measure: 'tool-improved' }, scorecard });
  const steps = screen.getByRole('region', {
    name: 'From training to change with the neglect tool',
  });
  expect(
    within(steps)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toContain('Scored again in the 12 months to 31 March 2026192 of 481 (39.9 %)');
  expect(within(steps).getByRole('button', { name: 'Download these steps (CSV)' })).toBeDefined();
});

test('shows no steps with a measure that is part of none', () => {
  renderReport(MeasurePage, cpNeglect);
  expect(screen.queryByRole('button', { name: 'Download these steps (CSV)' })).toBeNull();
});

test('stands beside the official figures of England, with who published them', async () => {
  renderReport(MeasurePage, cpNeglect);
  const compared = await screen.findByRole('region', { name: 'Compared with others' });
  await within(compared).findAllByText(/as published: Rotherham/);
  expect(compared.textContent).toContain('England 24,570 of 49,900 (49.2 %)');
  expect(compared.textContent).toContain('Source: Department for Education');
  expect(compared.textContent).toContain('Open Government Licence v3.0');
  expect(within(compared).getAllByRole('table').length).toBeGreaterThan(0);
});

test('says first that an official figure counts otherwise than the measure', async () => {
  renderReport(MeasurePage, { view: { measure: 'cp-repeat' } });
  const same = await screen.findByRole('region', { name: 'Compared with others' });
  await within(same).findByText(/as published/);
  expect(within(same).queryByText('Not the same count.')).toBeNull();
  cleanup();
  renderReport(MeasurePage, { view: { measure: 'cp-neglect-12-months' } });
  const differs = await screen.findByRole('region', { name: 'Compared with others' });
  expect(await within(differs).findByText('Not the same count.')).toBeDefined();
});

test('compares nothing where no official figure is near the measure', () => {
  renderReport(MeasurePage, { view: { measure: 'voice-heard' } });
  expect(screen.queryByRole('region', { name: 'Compared with others' })).toBeNull();
});
