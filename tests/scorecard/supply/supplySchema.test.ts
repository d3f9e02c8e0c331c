import { expect, test } from 'vitest';
import { readPartnership } from '../../../src/scorecard/partnership.ts';
import { testPartnershipJson } from '../../support/testPartnership.ts';

const plans = { table: 'cp_plans', agency: 'Case system team' };
const read = (...supply: object[]) => readPartnership({ ...testPartnershipJson, supply });

test('who supplies an extract is read, and who answers for it may be left out', () => {
  expect(read({ ...plans, dueWorkingDays: 10 })).toMatchObject({
    ok: true,
    partnership: { supply: [{ ...plans, answers: '', dueWorkingDays: 10 }] },
  });
});

test('a partnership that says nothing of it supplies nothing', () => {
  expect(readPartnership(testPartnershipJson)).toMatchObject({ partnership: { supply: [] } });
});

test.each([
  [
    [{ ...plans, table: 'plans' }],
    /^supply\.0\.table: should be contacts, referrals, .*; it is plans/,
  ],
  [[{ ...plans, agency: '' }], /^supply\.0\.agency: the name of the agency/],
  [[{ ...plans, dueWorkingDays: -1 }], /^supply\.0\.dueWorkingDays: working days after the end/],
  [[{ ...plans, dueWorkingDays: 2.5 }], /^supply\.0\.dueWorkingDays: working days after the end/],
  [[plans, plans], /^supply\.1\.table: Child protection plans .* supply\.0 already: keep one/],
])('%j is refused with its place', (supply, message) => {
  expect(read(...supply)).toMatchObject({ ok: false, problems: [expect.stringMatching(message)] });
});
