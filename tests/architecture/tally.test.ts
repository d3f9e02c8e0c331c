import { expect, test } from 'vitest';
import { add, settle, tallyPlaywright, tallyVitest } from '../../scripts/tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

test('the tests of a report are counted', () => {
  const json = JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')],
  });
  expect(tallyVitest(json)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a file of tests that did not load counts as one that failed', () => {
  const json = JSON.stringify({
    numPassedTests: 2,
    numFailedTests: 0,
    numPendingTests: 0,
    testResults: [file('passed', 'passed', 'passed'), file('failed')],
  });
  expect(tallyVitest(json)).toEqual({ passed: 2, failed: 1, skipped: 0 });
});

test('a journey that passed only when repeated counts as failed', () => {
  const json = JSON.stringify({
    errors: [],
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 },
  });
  expect(tallyPlaywright(json)).toEqual({ passed: 4, failed: 2, skipped: 0 });
});

test('an error outside of the journeys counts as failed', () => {
  const json = JSON.stringify({
    errors: [{}],
    stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 },
  });
  expect(tallyPlaywright(json)).toEqual({ passed: 4, failed: 1, skipped: 0 });
});

test.each([
  ['left no report', undefined, 0],
  ['left no report and crashed', undefined, null],
  ['ran nothing', { passed: 0, failed: 0, skipped: 0 }, 0],
])('a runner that %s has failed once', (_, report, status) => {
  expect(settle(report, status)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a runner that ended badly although its tests passed has failed once', () => {
  expect(settle({ passed: 5, failed: 0, skipped: 0 }, 1)).toEqual({
    passed: 5,
    failed: 1,
    skipped: 0,
  });
});

test('failed tests are counted once, whatever the exit status', () => {
  expect(settle({ passed: 5, failed: 2, skipped: 0 }, 1)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 0,
  });
});

test('a runner that ended well is taken at its word', () => {
  expect(settle({ passed: 5, failed: 0, skipped: 0 }, 0)).toEqual({
    passed: 5,
    failed: 0,
    skipped: 0,
  });
});

test('reports add up', () => {
  expect(
    add([
      { passed: 5, failed: 0, skipped: 0 },
      { passed: 1, failed: 2, skipped: 3 },
    ]),
  ).toEqual({ passed: 6, failed: 2, skipped: 3 });
});
