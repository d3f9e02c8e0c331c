import { expect, test } from 'vitest';
import { changesTold, replayed, unaccounted } from '../../../src/scorecard/workspace/change.ts';
import { auditedBefore, samplesOf, withSample } from '../../../src/scorecard/workspace/samples.ts';
import { blankWorkspace } from '../../../src/scorecard/workspace/workspace.ts';
import {
  readWorkspaceText,
  workspaceText,
} from '../../../src/scorecard/workspace/workspaceText.ts';
import { testSample } from '../../support/testCases.ts';
import { stampOn, testAbout } from '../../support/testWorkspace.ts';

const taken = {
  sample: testSample as Extract<typeof testSample, { state: 'drawn' }>,
  asked: { among: 'numerator', by: 'locality', seed: '4711' },
  about: testAbout,
  on: '2026-04-14',
} as const;
const workspace = withSample(blankWorkspace('test-shire'), taken, stampOn('2026-04-14'));

test('a sample is recorded as it was drawn, with digests of its cases', () => {
  expect(workspace.samples).toEqual([
    {
      id: 'samples-1',
      about: testAbout,
      on: '2026-04-14',
      seed: '4711',
      size: 1,
      from: 2,
      among: 'numerator',
      by: 'locality',
      key: 'AAAAAAAAAAAAAAAAAAAAAA==',
    },
  ]);
  expect(auditedBefore(workspace)).toEqual([taken.sample.digests]);
});

test('no id of a child, record or row is in the workspace, its history included', () => {
  expect(workspaceText(workspace)).not.toMatch(/\bK1\b|\bP1\b|cp_plans|line 2/);
});

test('to those who read the history a sample with its cases is one change', () => {
  expect(workspace.history).toHaveLength(2);
  expect(changesTold(workspace.history).map(({ id }) => id)).toEqual(['samples-1']);
});

test('the file holds it, and the history accounts for it', () => {
  expect(readWorkspaceText(workspaceText(workspace))).toEqual({ ok: true, workspace });
  expect(replayed(workspace)).toEqual(workspace);
  expect(unaccounted(workspace)).toEqual([]);
});

test('each sample keeps its own cases, the latest sample first', () => {
  const digests = { key: 'BBBBBBBBBBBBBBBBBBBBBA==', digests: ['fedcba9876543210'] };
  const later = { ...taken, sample: { ...taken.sample, digests }, on: '2026-06-09' };
  const both = withSample(workspace, later, stampOn('2026-06-09'));
  expect(samplesOf(both).map(({ id }) => id)).toEqual(['samples-2', 'samples-1']);
  expect(auditedBefore(both)).toEqual([taken.sample.digests, digests]);
});

test('a workspace from before there were samples is opened', () => {
  const { samples: _, ...older } = blankWorkspace('test-shire');
  const opened = readWorkspaceText(JSON.stringify(older));
  expect(opened).toEqual({ ok: true, workspace: blankWorkspace('test-shire') });
});
