import { expect, test } from 'vitest';
import {
  countsByState,
  isCarried,
  logShown,
  meetingDays,
  stateOn,
  withClosed,
  withRaised,
  withRaisedEdited,
  withReopened,
  withResponse,
  withVerdict,
} from '../../../src/scorecard/workspace/log.ts';
import { blankWorkspace, type LogEntry } from '../../../src/scorecard/workspace/workspace.ts';
import { stampOn, testRaised, testWorkspace } from '../../support/testWorkspace.ts';

const raised = withRaised(blankWorkspace('test-shire'), testRaised(), stampOn('2026-04-14'));
const entryOf = ({ log }: { readonly log: readonly LogEntry[] }) => log[0] as LogEntry;

test('an entry is overdue from the day after it was due, until it is closed', () => {
  expect(stateOn(entryOf(raised), '2026-06-09')).toBe('open');
  expect(stateOn(entryOf(raised), '2026-06-10')).toBe('overdue');
  const closed = entryOf(withClosed(raised, 'log-1', '2026-06-12', stampOn('2026-06-12')));
  expect(stateOn(closed, '2026-06-11')).toBe('overdue');
  expect(stateOn(closed, '2026-06-12')).toBe('closed');
});

test('an entry without a due date is never overdue', () => {
  const { due: _, ...without } = entryOf(raised);
  expect(stateOn(without, '2030-01-01')).toBe('open');
});

test('a question goes through response, verdict, closing and opening again', () => {
  const response = { words: 'Drift.', evidence: 'Audit of May', by: 'Head', on: '2026-06-01' };
  const answered = withResponse(raised, 'log-1', response, stampOn('2026-06-01', 'Head'));
  const verdict = { found: 'partly', words: 'Show it.', by: 'Sam', on: '2026-06-09' } as const;
  const judged = withVerdict(answered, 'log-1', verdict, true, stampOn('2026-06-09', 'Sam'));
  expect(entryOf(judged)).toMatchObject({
    response,
    verdict,
    closed: { by: 'Sam', on: '2026-06-09' },
  });
  const again = entryOf(withReopened(judged, 'log-1', stampOn('2026-06-10')));
  expect(again.closed).toBeUndefined();
  expect(again.verdict).toEqual(verdict);
});

test('owner and due date can be taken away again', () => {
  const blank = testRaised({ owner: '', due: '' });
  const changed = entryOf(withRaisedEdited(raised, 'log-1', blank, stampOn('2026-04-15')));
  expect('owner' in changed || 'due' in changed).toBe(false);
});

test('what is open is carried to the next meeting, and what was closed is told once', () => {
  const days = ['2026-04-14', '2026-06-09', '2026-08-11'];
  const ids = (meeting: string, workspace = raised) =>
    logShown(workspace, { meeting }, days, '2026-09-01').map(({ id }) => id);
  const closed = withClosed(raised, 'log-1', '2026-06-09', stampOn('2026-06-09'));
  const later = withRaised(closed, testRaised({ raisedOn: '2026-06-09' }), stampOn('2026-06-09'));
  expect(ids('2026-04-13')).toEqual([]);
  expect(ids('2026-04-14', later)).toEqual(['log-1']);
  expect(ids('2026-06-09', later)).toEqual(['log-2', 'log-1']);
  expect(ids('2026-08-11', later)).toEqual(['log-2']);
  expect(isCarried(entryOf(raised), '2026-04-14')).toBe(true);
  expect(isCarried(entryOf(raised), undefined)).toBe(false);
});

test('overdue stands before open and closed, the earliest due first', () => {
  const workspace = withRaised(
    withRaised(testWorkspace(), testRaised({ due: '' }), stampOn('2026-04-14')),
    testRaised({ due: '2026-04-20', kind: 'recommendation' }),
    stampOn('2026-04-14'),
  );
  const shown = logShown(workspace, {}, [], '2026-06-01');
  expect(shown.map(({ id }) => id)).toEqual(['log-4', 'log-1', 'log-2', 'log-3']);
  expect(countsByState(workspace.log, '2026-06-01')).toEqual({ overdue: 2, open: 2, closed: 0 });
  const actions = logShown(workspace, { kind: 'action', state: 'overdue' }, [], '2026-06-01');
  expect(actions.map(({ id }) => id)).toEqual(['log-1']);
  expect(logShown(workspace, { measure: 'other' }, [], '2026-06-01')).toEqual([]);
});

test('days of meetings are those of the calendar and those recorded', () => {
  const meetings = [{ id: 'meetings-1', on: '2026-05-12', body: '', notes: '' }];
  expect(meetingDays({ ...raised, meetings }, ['2026-06-09', '2026-05-12'])).toEqual([
    '2026-05-12',
    '2026-06-09',
  ]);
});
