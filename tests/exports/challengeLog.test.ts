import { expect, test } from 'vitest';
import { challengeMinutes, challengeTable } from '../../src/exports/challengeLog.ts';
import { csvFromTable } from '../../src/exports/csv.ts';
import { withRaised, withResponse, withVerdict } from '../../src/scorecard/workspace/log.ts';
import { testScorecard } from '../support/testScorecard.ts';
import { stampOn, testRaised, testWorkspace } from '../support/testWorkspace.ts';

const answered = withVerdict(
  withResponse(
    testWorkspace(),
    'log-2',
    { words: 'Two teams\nshare one reviewer.', evidence: '', by: 'Head', on: '2026-06-01' },
    stampOn('2026-06-01'),
  ),
  'log-2',
  { found: 'partly', words: 'Show it again.', by: 'Sam Scrutineer', on: '2026-06-09' },
  true,
  stampOn('2026-06-09'),
);
const scorecard = testScorecard();
const extract = { entries: answered.log, day: '2026-06-09', before: '2026-04-14' };

test('the minutes tell what is overdue and what was closed, each with its facts', () => {
  expect(
    challengeMinutes(scorecard, { ...extract, meeting: '2026-06-09' }),
  ).toBe(`# Challenges and actions, list of the meeting of 9 June 2026

Test Shire Safeguarding Children Partnership
Complete to 30 April 2026. OFFICIAL-SENSITIVE
Invented sample data — not real children

## Overdue (1)

### 1. Audit twelve plans.

- Action about: Plans for neglect, All of Test Shire, February and March 2026
- Raised: Ann Analyst, 7 April 2026; carried from the meeting of 14 April 2026
- Owner: QA group, due 31 May 2026
- Response: none yet

## Closed (1)

### 2. Why do plans for neglect last longer?

- Challenge about: Plans for neglect, All of Test Shire, February and March 2026
- Raised: Sam Scrutineer, 14 April 2026; carried from the meeting of 14 April 2026
- Owner: Head of Service, due 9 June 2026
- Response: Two teams share one reviewer. (Head, 1 June 2026)
- Evidence: none is named
- Scrutineer’s verdict: partly assured. Show it again. (Sam Scrutineer, 9 June 2026)
- Closed: Sam Scrutineer, 9 June 2026
`);
});

test('the table has a row for each entry, with dates that a spreadsheet sorts', () => {
  const { columns, rows } = challengeTable(scorecard, extract);
  expect(rows).toHaveLength(2);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows[1]?.map(({ value }) => value).slice(0, 3)).toEqual([2, 'challenge', 'closed']);
  expect(rows[1]?.map(({ value }) => value)).toContain('2026-06-09');
});

test('a text that a spreadsheet would run is written as text', () => {
  const { log } = withRaised(answered, testRaised({ words: '=1+1' }), stampOn('2026-06-09'));
  const csv = csvFromTable(scorecard, challengeTable(scorecard, { ...extract, entries: log }));
  expect(csv).toContain(",'=1+1,");
});
