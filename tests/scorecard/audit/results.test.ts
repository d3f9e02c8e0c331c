import { expect, test } from 'vitest';
import { answerRow, grades, yesNo, yesPartlyNo } from '../../../src/scorecard/audit/answerRows.ts';
import { auditQuestions, questionsBehind } from '../../../src/scorecard/audit/auditQuestions.ts';
import { countResults } from '../../../src/scorecard/audit/countResults.ts';
import { resultsInWords } from '../../../src/scorecard/audit/resultsInWords.ts';
import { lines, type TestFiles, testContext } from '../../support/extracts.ts';
import { testResults } from '../../support/testCases.ts';
import { testPartnership } from '../../support/testPartnership.ts';

const request = { partnership: testPartnership, periodMonths: 2, period: '2026-02-01' } as const;
const audits = lines(
  'audit_id,audit_date,grade,tool_used,locality',
  'A1,2025-04-01,good,Y,North End',
  'A2,2026-03-31,inadequate,partly,South End',
  'A3,2025-06-01,,N,nowhere',
  'A4,2025-03-31,good,Y,North End',
);
const feedback = lines(
  'feedback_id,feedback_date,stage,voice_heard,locality',
  'F1,2025-05-01,icpc,Y,North End',
  'F2,2025-05-02,icpc,N,South End',
  'F3,2025-05-03,closure,,South End',
);
const counted = async (files: TestFiles, period: string = request.period) =>
  countResults({ ...request, period }, await testContext(files));

test('audits of the 12 months are counted by grade and place', async () => {
  const { audits: found } = await counted({ 'audits.csv': audits });
  expect(found).toMatchObject({
    grades: {
      all: { good: 1, inadequate: 1, '': 1 },
      north: { good: 1 },
      south: { inadequate: 1 },
      unknown: { '': 1 },
    },
  });
});

test('answers are counted by question; a question that no file has is left out', async () => {
  const { audits: found } = await counted({ 'audits.csv': audits });
  expect(found).toMatchObject({
    questions: { tool_used: { all: { yes: 1, partly: 1, no: 1 }, north: { yes: 1 } } },
  });
  expect(Object.keys(found.state === 'counted' ? found.questions : {})).toEqual(['tool_used']);
});

test('feedback is counted by stage', async () => {
  const { feedback: found } = await counted({ 'feedback.csv': feedback });
  expect(found).toMatchObject({
    stages: {
      icpc: { all: { yes: 1, no: 1 }, north: { yes: 1 }, south: { no: 1 } },
      closure: { all: { '': 1 } },
    },
  });
});

test.each([
  [{}, '2026-02-01', 'no extract of case audits (audits) was supplied'],
  [{ 'audits.csv': audits }, '2022-06-01', 'history starts on 1 April 2022'],
])('without audits or history nothing is counted, and why', async (files, period, reason) => {
  const { audits: found } = await counted(files, period);
  expect(found).toEqual({ state: 'not-counted', reason: expect.stringContaining(reason) });
});

const place = { id: 'all', name: 'All' };

test('a row has its answers, the share of those wanted and Wilson’s interval', () => {
  const answers = { outstanding: 2, good: 10, requires_improvement: 6, inadequate: 2, '': 1 };
  expect(answerRow(place, answers, grades, 10)).toMatchObject({
    counts: [2, 10, 6, 2, 1],
    point: { numerator: 12, denominator: 20 },
    interval: '38.7 % to 78.1 %',
  });
});

test('too few are not judged, and none give no share', () => {
  expect(answerRow(place, { yes: 2, no: 1 }, yesPartlyNo, 10).interval).toBe('too few to judge');
  expect(answerRow(place, undefined, yesPartlyNo, 10)).toMatchObject({
    counts: [0, 0, 0, 0],
    point: { state: 'not-applicable' },
    interval: '',
  });
});

test('feedback counts yes and no as its measure does; anything else is not recorded', () => {
  const row = answerRow(place, { yes: 9, no: 3, partly: 2, '': 1 }, yesNo, 10);
  expect(row).toMatchObject({ counts: [9, 3, 3], point: { numerator: 9, denominator: 12 } });
});

test('the sentence names the grades and the question that is least often answered with yes', () => {
  expect(resultsInWords(testResults, 'all', 'in the 12 months to 31 March 2026', 10)).toBe(
    'In the 12 months to 31 March 2026, of audits with a grade 12 of 19 (63.2 %) were good or outstanding. Least often yes: was the father or male carer assessed, 4 of 18 (22.2 %).',
  );
});

test('of a place with few audits it says so and names no question', () => {
  expect(
    resultsInWords(testResults, 'wentworth-north', 'in the 12 months to 31 March 2026', 10),
  ).toBe(
    'In the 12 months to 31 March 2026, of audits with a grade 1 of 3 (33.3 %) were good or outstanding, too few to judge.',
  );
});

test('every flag of the audits extract is a question with words of its own', () => {
  expect(auditQuestions).toHaveLength(7);
  expect(auditQuestions.filter(({ explains }) => explains.length === 0)).toEqual([]);
});

test('a measure has the questions that help to explain it', () => {
  expect(questionsBehind('voice-heard').map(({ column }) => column)).toEqual([
    'lived_experience_evident',
  ]);
});
