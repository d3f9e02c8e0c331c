import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { auditList } from '../../src/exports/auditList.ts';
import type { Sample } from '../../src/scorecard/audit/sample.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import type { Scorecard } from '../../src/scorecard/scorecard.ts';
import { withSample } from '../../src/scorecard/workspace/samples.ts';
import { blankWorkspace, type Workspace } from '../../src/scorecard/workspace/workspace.ts';
import { testSources } from '../support/extracts.ts';
import { rotherham } from '../support/testRotherham.ts';
import { stampOn } from '../support/testWorkspace.ts';

/** Every id of a child or record of the sample has this in it or begins so. */
const anId = /SAMPLE-|PLAN-\d/;
const names = ['cp_plans', 'referrals', 'audits', 'feedback'];

let scorecard: Scorecard;
let workspace: Workspace;
let sample: Extract<Sample, { state: 'drawn' }>;
beforeAll(async () => {
  const files = names.map((name) => [
    `${name}.csv`,
    readFileSync(`data-samples/rotherham/${name}.csv`, 'utf8'),
  ]);
  const partnership = await rotherham();
  const session = createSession(() => '');
  await session.load(testSources(Object.fromEntries(files)), { partnership });
  const request = { partnership, periodMonths: 2 } as const;
  scorecard = session.scorecard({ ...request, invented: true });
  const drawn = await session.sample({
    ...request,
    measure: 'cp-neglect',
    locality: 'all',
    period: '2026-02-01',
    among: 'numerator',
    by: 'locality',
    size: 20,
    seed: '4711',
    before: [],
  });
  sample = drawn as typeof sample;
  const asked = { among: 'numerator', by: 'locality', seed: '4711' } as const;
  const taken = { sample, asked, about: { measure: 'cp-neglect' }, on: '2026-04-14' };
  workspace = withSample(blankWorkspace('rotherham'), taken, stampOn('2026-04-14'));
});

test('a list for auditors holds ids, so what follows can fail', () => {
  expect(JSON.stringify(auditList(sample, '4711', ''))).toMatch(anId);
});

test('no id of the extracts is in the scorecard that every page, file and pack is made of', () => {
  expect(scorecard.measures.length).toBeGreaterThan(50);
  expect(JSON.stringify(scorecard)).not.toMatch(anId);
});

test('no id of the extracts is in a workspace with a recorded sample', () => {
  expect(workspace.audited).toHaveLength(20);
  expect(JSON.stringify(workspace)).not.toMatch(anId);
});
