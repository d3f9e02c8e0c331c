import { expect, test } from 'vitest';
import {
  aimOfForm,
  blankRow,
  faultsOfForm,
  faultsOfProblems,
  formOfAim,
  type TargetForm,
} from '../../../src/pages/measure/target/targetForm.ts';
import type { Aim } from '../../../src/scorecard/aim.ts';

const twoTargets: Aim = {
  targets: [
    { from: '2025-04-01', value: 40, tolerance: 2, toleranceIn: 'points' },
    { from: '2026-04-01', value: 35.5, tolerance: 10, toleranceIn: 'relative' },
  ],
};

/** Two targets, the later one first. */
const turned: TargetForm = {
  ...formOfAim(twoTargets),
  rows: formOfAim(twoTargets).rows.toReversed(),
};

test('targets are the same after they went through the boxes', () => {
  expect(aimOfForm(formOfAim(twoTargets))).toEqual(twoTargets);
});

test('a reason why there is no target is the same after it went through the box', () => {
  const aim = { targets: [], noTarget: 'the strategy sets no figure' };
  expect(aimOfForm({ ...formOfAim(aim), has: 'reason' })).toEqual(aim);
});

test('a measure without targets begins with blank boxes and keeps its reason', () => {
  const form = formOfAim({ targets: [], noTarget: 'none is set' });
  expect(form).toMatchObject({ has: 'targets', reason: 'none is set' });
  expect(form.rows).toEqual([
    { key: 1, value: '', from: '', tolerance: '0', toleranceIn: 'points' },
  ]);
});

test('targets are put in the order of their dates', () => {
  expect(aimOfForm(turned)).toEqual(twoTargets);
});

test('a further target has the tolerance of the one before', () => {
  expect(blankRow(formOfAim(twoTargets).rows)).toEqual({
    key: 3,
    value: '',
    from: '',
    tolerance: '10',
    toleranceIn: 'relative',
  });
});

test('boxes that nothing can be read from are told of', () => {
  const row = { key: 1, value: 'low', from: '', tolerance: '', toleranceIn: 'points' } as const;
  expect(faultsOfForm({ has: 'targets', rows: [row], reason: '' })).toEqual([
    { field: 'target-1-value', message: 'Enter the target as a number.' },
    { field: 'target-1-from', message: 'Enter the day from which the target holds.' },
    { field: 'target-1-tolerance', message: 'Enter the tolerance as a number; 0 for none.' },
  ]);
  expect(faultsOfForm({ has: 'reason', rows: [row], reason: ' ' })).toEqual([
    { field: 'target-reason', message: 'Say why there is no target.' },
  ]);
});

test('of several targets the one that is wrong is named', () => {
  const [first, second] = formOfAim(twoTargets).rows;
  const rows = [first, { ...second, value: '' }] as TargetForm['rows'];
  expect(faultsOfForm({ has: 'targets', rows, reason: '' })).toEqual([
    { field: 'target-2-value', message: 'Target 2: enter the target as a number.' },
  ]);
});

test('what the check of the file finds is said at the box of the same target', () => {
  const problems = ['groups.0.measures.3.targets.1.value: not below 0', 'groups: odd'];
  expect(faultsOfProblems(problems, turned)).toEqual([
    { field: 'target-2-value', message: 'Not below 0.' },
    { field: 'target-reason', message: 'groups: odd' },
  ]);
});
