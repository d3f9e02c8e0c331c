/** How many checks passed, failed and were skipped, as the runner's own report says. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
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
    readonly skipped: number;
  };
};

/** Vitest's JSON report. A file that failed without a failed test (it did not even load) counts as one. */
export function tallyVitest(json: string): Tally {
  const report = JSON.parse(json) as VitestReport;
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests,
  };
}

/** Playwright's JSON report. A journey that passed only when repeated counts as failed. */
export function tallyPlaywright(json: string): Tally {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed, skipped: stats.skipped };
}

/**
 * What a runner's report and exit status say together: one that ran nothing, left no report or ended
 * badly without naming a failed test has failed once.
 */
export function settle(report: Tally | undefined, exitStatus: number | null): Tally {
  const { passed, failed, skipped } = report ?? none;
  const unexplained = failed === 0 && (passed === 0 || exitStatus !== 0);
  return { passed, failed: unexplained ? 1 : failed, skipped };
}

export function add(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    none,
  );
}

const none: Tally = { passed: 0, failed: 0, skipped: 0 };
