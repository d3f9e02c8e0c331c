import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
// Pages are fetched when they are opened; here they are there from the start.
import '../../src/pages/DefinitionsPage.tsx';
import '../../src/pages/MeasurePage.tsx';
import '../../src/pages/ScorecardPage.tsx';
import { readPartnership } from '../../src/scorecard/partnership.ts';
import { placementNaming } from '../../src/scorecard/readings.ts';
import { renderApp } from '../support/renderApp.tsx';
import { stillDesk } from '../support/stillDesk.ts';
import { testPartnershipJson } from '../support/testPartnership.ts';
import { testScorecard } from '../support/testScorecard.ts';

const plain = testScorecard();
const [inUse, aside] = plain.measures;
if (!inUse || !aside) throw new Error('the test scorecard has too few measures');
const readings = {
  asWritten: 'less neglect',
  choices: [
    { measure: 'cp-neglect', takenAs: 'A smaller share of plans' },
    { measure: 'mash-notifications', takenAs: 'Fewer notifications' },
  ],
} as const;
const scorecard = testScorecard({
  groups: plain.groups.slice(0, 1),
  measures: [{ ...inUse, number: '3', tags: ['Reduce'], readings }],
  otherReadings: [{ ...aside, readings }],
});
const placement = {
  measure: 'cp-neglect',
  source: 'page 1',
  noTarget: 'none was set',
  asWritten: 'less neglect',
  takenAs: 'A smaller share of plans',
  readings: [{ measure: 'mash-notifications', takenAs: 'Fewer notifications' }],
};
const reading = readPartnership({
  ...testPartnershipJson,
  measures: [{ ...aside.value, id: 'mash-notifications' }],
  groups: [{ id: 'plans', title: 'Plans', about: '', measures: [placement] }],
});
if (!reading.ok) throw new Error(reading.problems.join('; '));
const desk = stillDesk({ scorecard, partnership: reading.partnership });

test('the page of a measure says which reading is in use, and gives the value of the others', async () => {
  renderApp(desk, '/measure/cp-neglect');
  expect(await screen.findByText(/can be read in more than one way/)).toHaveTextContent(
    'It asks for less neglect.',
  );
  expect(screen.getByText(/^A smaller share of plans/)).toHaveTextContent('42 of 100 (42.0 %)');
  const other = screen.getByText(/^Fewer notifications/, { selector: 'dd' });
  expect(other).toHaveTextContent('Notifications to MASH: 28.');
  expect(within(other).getByRole('link')).toHaveAttribute('href', '#/measure/mash-notifications');
});

test('another reading is taken with one press', async () => {
  const revisePartnership = vi.fn(async () => {});
  const { user } = renderApp({ ...desk, revisePartnership }, '/measure/cp-neglect');
  await user.click(await screen.findByRole('button', { name: /^Use this reading/ }));
  const [[changed] = []] = revisePartnership.mock.calls as unknown as [
    [typeof reading.partnership],
  ];
  expect(changed && placementNaming(changed, 'cp-neglect')).toMatchObject({
    measure: 'mash-notifications',
    readings: [{ measure: 'cp-neglect' }],
  });
});

test('the page of a reading that is not in use says so', async () => {
  renderApp(desk, '/measure/mash-notifications');
  expect(await screen.findByText(/Not in use: another reading of the strategy/)).toBeVisible();
});

test('the definitions say the readings, and the strategy’s own number', async () => {
  renderApp(desk, '/definitions');
  expect(await screen.findByRole('heading', { level: 3, name: `3. ${inUse.title}` })).toBeVisible();
  expect(screen.getByText(/can be read in more than one way/)).toBeVisible();
});

test('the scorecard shows the strategy’s own number and the tags of a measure', async () => {
  renderApp(desk, '/');
  expect(await screen.findByRole('link', { name: `3. ${inUse.question}` })).toBeVisible();
  expect(screen.getByText(/· Reduce$/)).toBeVisible();
});
