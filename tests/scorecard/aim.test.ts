import { expect, test } from 'vitest';
import { withAim } from '../../src/scorecard/aim.ts';
import { readPartnership } from '../../src/scorecard/partnership.ts';
import { testPartnershipJson } from '../support/testPartnership.ts';

const contacts = {
  measure: 'contacts',
  source: 'p. 1',
  tags: ['Prevent'],
  noTarget: 'none is set',
};
const referrals = { measure: 'referrals-neglect', source: 'p. 2', noTarget: 'none is set' };
const target = { from: '2026-04-01', value: 30, tolerance: 2, toleranceIn: 'points' } as const;

function partnership() {
  const groups = [{ id: 'a', title: 'A', about: '', measures: [contacts, referrals] }];
  const reading = readPartnership({ ...testPartnershipJson, groups });
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.partnership;
}

test('targets take the place of the reason why there was none, and nothing else changes', () => {
  const before = partnership();
  const next = withAim(before, 'contacts', { targets: [target] });
  const [first, second] = next.groups[0]?.measures ?? [];
  expect(first).toEqual({
    measure: 'contacts',
    source: 'p. 1',
    headline: false,
    tags: ['Prevent'],
    targets: [target],
    readings: [],
  });
  expect(second).toEqual(before.groups[0]?.measures[1]);
});

test('a reason takes the place of the targets', () => {
  const aim = { targets: [], noTarget: 'it was given up' };
  const withTarget = withAim(partnership(), 'contacts', { targets: [target] });
  expect(withAim(withTarget, 'contacts', aim).groups[0]?.measures[0]).toMatchObject(aim);
});
