// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LocalitiesPage } from '../../src/pages/LocalitiesPage.tsx';
import { LocalityPage } from '../../src/pages/LocalityPage.tsx';
import { MeasurePage } from '../../src/pages/MeasurePage.tsx';
import { ScorecardPage } from '../../src/pages/ScorecardPage.tsx';
import { renderReport } from '../support/renderReport.tsx';
import { testFullScorecard } from '../support/testFullScorecard.ts';

afterEach(cleanup);

const scorecard = testFullScorecard();
const late = {
  ...scorecard,
  sources: scorecard.sources.map((source) => ({ ...source, latest: '2026-01-31' })),
};
const view = { measure: 'cp-neglect', locality: 'rotherham-south' };

test.each([
  ['the scorecard', ScorecardPage],
  ['the localities', LocalitiesPage],
  ['a locality', LocalityPage],
  ['a measure', MeasurePage],
])('%s says of a measure that its data are late', (_, Page) => {
  renderReport(Page, { scorecard: late, view });
  const notes = screen.getAllByText(/^Data late: Child protection plans end on 31 January 2026$/);
  expect(notes.length).toBeGreaterThan(0);
});

test('nothing is said where the data are in', () => {
  renderReport(ScorecardPage, { scorecard, view });
  expect(screen.queryByText(/^Data (late|partial)/)).toBeNull();
});
