/** How many checks passed and failed, as the runner's own report says. */
export type Tally = { readonly passed: number; readonly failed: number };

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

type PlaywrightReport = {
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
};

/** Vitest's JSON report. A file that failed without a failed test (it did not even load) counts as one. */
export function tallyVitest(json: string): Tally {
  const report = JSON.parse(json) as VitestReport;
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Playwright's JSON report. A journey that passed only when repeated counts as failed. */
export function tallyPlaywright(json: string): Tally {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * What a runner's report and exit status say together: one that ran nothing, left no report or ended
 * badly without naming a failed test has failed once.
 */
export function settle(report: Tally | undefined, exitStatus: number | null): Tally {
  const { passed, failed } = report ?? { passed: 0, failed: 0 };
  const unexplained = failed === 0 && (passed === 0 || exitStatus !== 0);
  return { passed, failed: unexplained ? 1 : failed };
}

export function add(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
