import type { Stamp } from '../../src/scorecard/workspace/change.ts';
import { withCommentary } from '../../src/scorecard/workspace/commentary.ts';
import { type Raised, withRaised } from '../../src/scorecard/workspace/log.ts';
import {
  type About,
  blankWorkspace,
  type Workspace,
} from '../../src/scorecard/workspace/workspace.ts';

export const testAbout: About = {
  measure: 'cp-neglect',
  period: { start: '2026-02-01', end: '2026-03-31' },
};

/** Somebody who changes something at noon of a day. */
export function stampOn(day: string, by = 'Ann Analyst'): Stamp {
  return { by, at: `${day}T12:00:00.000Z` };
}

/** A challenge as it is raised. */
export function testRaised(change: Partial<Raised> = {}): Raised {
  return {
    kind: 'challenge',
    about: testAbout,
    words: 'Why do plans for neglect last longer?',
    raisedBy: 'Sam Scrutineer',
    raisedOn: '2026-04-14',
    owner: 'Head of Service',
    due: '2026-06-09',
    ...change,
  };
}

/** A commentary with its action (the first of the log), and a challenge (the second). */
export function testWorkspace(): Workspace {
  const written = withCommentary(
    blankWorkspace('test-shire'),
    testAbout,
    {
      happened: 'The share rose after the new threshold document.',
      matters: 'More children are recognised.',
      planned: 'Audit twelve plans.',
      owner: 'QA group',
      due: '2026-05-31',
    },
    { numerator: 42, denominator: 100, version: '0123abcd' },
    stampOn('2026-04-07'),
  );
  return withRaised(written, testRaised(), stampOn('2026-04-14', 'Sam Scrutineer'));
}
