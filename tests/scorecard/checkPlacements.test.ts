import { expect, test } from 'vitest';
import { readPartnership } from '../../src/scorecard/partnership.ts';
import { testPartnershipJson } from '../support/testPartnership.ts';

const target = { from: '2025-04-01', value: 10, tolerance: 2, toleranceIn: 'points' };

function problemsOf(placement: object) {
  const placed = { measure: 'cp-neglect-12-months', source: 'page 4', ...placement };
  const groups = [{ id: 'g', title: 'G', about: '', measures: [placed] }];
  const reading = readPartnership({ ...testPartnershipJson, groups });
  return reading.ok ? [] : reading.problems;
}

test.each([
  ['targets in the order of their dates', { targets: [target, { ...target, from: '2026-04-01' }] }],
  ['the reason why there is no target', { noTarget: 'the strategy sets no figure' }],
])('%s is read', (_, placement) => {
  expect(problemsOf(placement)).toEqual([]);
});

test.each([
  [
    'neither a target nor a reason',
    {},
    'groups.0.measures.0.noTarget: the measure has no targets; say here why there is none',
  ],
  [
    'a reason beside targets',
    { targets: [target], noTarget: 'none' },
    'groups.0.measures.0.noTarget: the measure has targets; leave this out, or the targets',
  ],
  [
    'two targets from the same day',
    { targets: [target, target] },
    'groups.0.measures.0.targets.1.from: two targets from 2025-04-01; keep one',
  ],
  [
    'targets out of order',
    { targets: [target, { ...target, from: '2024-04-01' }] },
    'groups.0.measures.0.targets.1.from: stands after the target from 2025-04-01; put them in the order of their dates',
  ],
  [
    'a share of more than 100 per cent',
    { targets: [{ ...target, value: 101 }] },
    'groups.0.measures.0.targets.0.value: 101 is more than 100 per cent of a share',
  ],
  [
    'a target with more decimals than are compared',
    { targets: [{ ...target, value: 10.0001 }] },
    'groups.0.measures.0.targets.0.value: at most three decimal places',
  ],
  [
    'a negative tolerance',
    { targets: [{ ...target, tolerance: -1 }] },
    'groups.0.measures.0.targets.0.tolerance: not below 0',
  ],
  [
    'another direction without saying why',
    { good: 'none', noTarget: 'none' },
    'groups.0.measures.0.goodBecause: the direction differs from the measure’s own; say here why',
  ],
])('%s is refused with its place', (_, placement, problem) => {
  expect(problemsOf(placement)).toEqual([problem]);
});

test('a target without its tolerance is refused with its place', () => {
  const { tolerance: _, ...without } = target;
  expect(problemsOf({ targets: [without] })[0]).toContain(
    'groups.0.measures.0.targets.0.tolerance: ',
  );
});
