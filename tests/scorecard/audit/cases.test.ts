import { beforeAll, expect, test } from 'vitest';
import type { Cases } from '../../../src/scorecard/audit/cases.ts';
import { createSession } from '../../../src/scorecard/createSession.ts';
import type { Session } from '../../../src/scorecard/session.ts';
import { lines, testLocalities, testSources } from '../../support/extracts.ts';
import { testPartnership } from '../../support/testPartnership.ts';

const partnership = {
  ...testPartnership,
  localities: testLocalities.map((place) => ({ ...place, outOfArea: false })),
};
const plans = lines(
  'plan_id,child_id,start_date,end_date,initial_category,latest_category,date_of_birth,locality',
  'P1,K1,2025-06-01,,NEG,NEG,2015-01-10,North End',
  'P2,K2,2025-07-01,,EMO,NEG,2016-02-11,South End',
  'P3,K3,2025-08-01,,EMO,EMO,2017-03-12,South End',
  'P4,K4,2025-08-01,2025-09-01,NEG,NEG,2018-04-13,North End',
);
const returns = lines(
  'measure,period_start,period_end,numerator,denominator',
  'training-attended,2026-02-01,2026-03-31,8,10',
);
const question = {
  partnership,
  periodMonths: 2,
  measure: 'cp-neglect',
  locality: 'all',
  period: '2026-02-01',
} as const;

let session: Session;
beforeAll(async () => {
  session = createSession(() => '');
  await session.load(testSources({ 'cp_plans.csv': plans, 'returns.csv': returns }), {
    asAt: 20_543,
    coverFrom: 20_179,
  });
});

function listed(cases: Cases): Extract<Cases, { state: 'listed' }> {
  return cases as Extract<Cases, { state: 'listed' }>;
}

test('the rows behind a value have ids, dates, categories and place, and no date of birth', async () => {
  const cases = listed(await session.cases(question));
  expect(cases.columns).toEqual([
    'Plan id',
    'Child',
    'Start date',
    'End date',
    'Initial category of abuse',
    'Latest category of abuse',
    'Locality',
  ]);
  expect(cases.cases.map(({ cells, passes, where }) => [where, ...cells, passes])).toEqual([
    ['cp_plans.csv, line 4', 'P3', 'K3', '2025-08-01', '', 'EMO', 'EMO', 'South End', false],
    ['cp_plans.csv, line 3', 'P2', 'K2', '2025-07-01', '', 'EMO', 'NEG', 'South End', true],
    ['cp_plans.csv, line 2', 'P1', 'K1', '2025-06-01', '', 'NEG', 'NEG', 'North End', true],
  ]);
});

test('in a locality they are those of the locality', async () => {
  const { cases } = listed(await session.cases({ ...question, locality: 'north' }));
  expect(cases.map(({ cells }) => cells[0])).toEqual(['P1']);
});

test('how many can be drawn is told for the numerator, the others and all', async () => {
  expect(listed(await session.cases(question)).drawable).toEqual({
    numerator: 2,
    others: 1,
    all: 3,
  });
});

test.each([
  ['training-attended', '2026-02-01', 'partners return it as counts'],
  ['referrals-neglect', '2026-02-01', 'no extract of referrals'],
  ['cp-neglect', '1999-04-01', 'there is no such period'],
  ['cp-repeat', '2025-04-01', 'history starts on'],
])('%s at %s has no rows to show, and why', async (measure, period, reason) => {
  expect(await session.cases({ ...question, measure, period })).toEqual({
    state: 'none',
    reason: expect.stringContaining(reason),
  });
});
