import { expect, test } from 'vitest';
import { knownShare } from '../../../src/measures/result.ts';
import type { ScorecardMeasure } from '../../../src/scorecard/scorecard.ts';
import { aboutInWords, aboutPlace } from '../../../src/scorecard/workspace/about.ts';
import { added } from '../../../src/scorecard/workspace/change.ts';
import {
  actionOf,
  annotationsOn,
  commentaryBeside,
  commentaryOn,
  readingNow,
  recalculationsOf,
  revisedSince,
  withCommentary,
  withCommentaryEdited,
  withoutCommentary,
} from '../../../src/scorecard/workspace/commentary.ts';
import type { Commentary } from '../../../src/scorecard/workspace/workspace.ts';
import { testScorecard } from '../../support/testScorecard.ts';
import { stampOn, testAbout, testWorkspace } from '../../support/testWorkspace.ts';

const workspace = testWorkspace();
const scorecard = testScorecard();
const [commentary] = workspace.commentary as readonly [Commentary];
const text = { happened: 'More.', matters: '', planned: '', owner: '', due: '' };

test('what will be done is an action in the log, with owner and due date', () => {
  expect(actionOf(workspace, commentary.id)).toMatchObject({
    kind: 'action',
    words: 'Audit twelve plans.',
    owner: 'QA group',
    due: '2026-05-31',
    about: testAbout,
  });
});

test('editing changes both, and an action that is no longer planned goes', () => {
  const planned = { ...text, planned: 'Audit ten.', owner: 'Health' };
  const changed = withCommentaryEdited(
    workspace,
    commentary.id,
    planned,
    undefined,
    stampOn('2026-04-08', 'Bob'),
  );
  expect(changed.commentary[0]).toMatchObject({ happened: 'More.', author: 'Bob' });
  expect(changed.commentary[0]?.read).toBeUndefined();
  expect(actionOf(changed, commentary.id)).toMatchObject({ words: 'Audit ten.', owner: 'Health' });
  expect(actionOf(changed, commentary.id)?.due).toBeUndefined();
  const without = withCommentaryEdited(
    changed,
    commentary.id,
    text,
    undefined,
    stampOn('2026-04-09'),
  );
  expect(actionOf(without, commentary.id)).toBeUndefined();
});

test('a commentary that only got another action keeps its author', () => {
  const { happened, matters } = commentary;
  const other = { happened, matters, planned: 'Audit ten.', owner: '', due: '' };
  const changed = withCommentaryEdited(
    workspace,
    commentary.id,
    other,
    undefined,
    stampOn('2026-04-08', 'Bob'),
  );
  expect(changed.commentary[0]).toEqual(commentary);
});

test('a commentary that is taken away leaves its action in the log', () => {
  const without = withoutCommentary(workspace, commentary.id, stampOn('2026-04-08'));
  expect(without.commentary).toEqual([]);
  expect(without.log).toEqual(workspace.log);
});

test('commentary is found at exactly what it is about, and beside it', () => {
  const north = aboutPlace('cp-neglect', 'test-north', undefined);
  const more = withCommentary(workspace, north, text, undefined, stampOn('2026-04-09'));
  expect(commentaryOn(more, testAbout).map(({ id }) => id)).toEqual(['commentary-1']);
  expect(commentaryOn(more, north).map(({ id }) => id)).toEqual(['commentary-2']);
  expect(commentaryBeside(more, testAbout).map(({ id }) => id)).toEqual(['commentary-2']);
});

test('what is spoken of is said in words, by dates where the scorecard has no such period', () => {
  expect(aboutInWords(scorecard, testAbout)).toBe(
    'Plans for neglect, All of Test Shire, February and March 2026',
  );
  const quarter = { locality: 'test-north', period: { start: '2026-01-01', end: '2026-03-31' } };
  expect(aboutInWords(scorecard, quarter)).toBe('Test North, 1 January 2026 to 31 March 2026');
});

test('a figure that was revised since a text was written is told of', () => {
  const [measure] = scorecard.measures as [ScorecardMeasure];
  const revised = testScorecard({
    measures: [{ ...measure, points: { all: [knownShare(40, 100), knownShare(44, 101)] } }],
  });
  expect(readingNow(scorecard, testAbout)).toEqual(commentary.read);
  expect(revisedSince(scorecard, commentary)).toBeUndefined();
  expect(revisedSince(revised, commentary)).toBe(
    'When this was written it read 42 of 100; it now reads 44 of 101.',
  );
  expect(revisedSince(testScorecard({ measures: [] }), commentary)).toBe(
    'When this was written it read 42 of 100; there is no such value now.',
  );
});

test('notes on a chart and decisions on its limits belong to a measure in a place', () => {
  const decided = { reason: 'New threshold', decidedBy: 'Ann', decidedOn: '2026-04-07' };
  const note = { about: testAbout, words: 'New threshold', author: 'Ann', writtenAt: '2026-04-07' };
  const once = added(
    workspace,
    'recalculations',
    { measure: 'cp-neglect', from: '2026-02-01', ...decided },
    stampOn('2026-04-07'),
  );
  const noted = added(once, 'annotations', note, stampOn('2026-04-07'));
  expect(recalculationsOf(noted, 'cp-neglect', 'all')).toHaveLength(1);
  expect(recalculationsOf(noted, 'cp-neglect', 'test-north')).toEqual([]);
  expect(annotationsOn(noted, 'cp-neglect', 'all').map(({ words }) => words)).toEqual([
    'New threshold',
  ]);
  expect(annotationsOn(noted, 'mash-notifications', 'all')).toEqual([]);
});
