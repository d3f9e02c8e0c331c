import type { Cases } from '../../src/scorecard/audit/cases.ts';
import type { AuditResults } from '../../src/scorecard/audit/results.ts';
import type { Sample } from '../../src/scorecard/audit/sample.ts';

const columns = ['Plan id', 'Child', 'Start date', 'Locality'];

/** Three rows behind a value, one of them in the denominator only. */
export const testCases: Cases = {
  state: 'listed',
  columns,
  noun: ['child protection plan', 'child protection plans'],
  isShare: true,
  cases: [
    { where: 'cp_plans.csv, line 2', cells: ['P1', 'K1', '2026-01-05', 'North'], passes: true },
    { where: 'cp_plans.csv, line 3', cells: ['P2', 'K2', '2025-12-01', 'South'], passes: true },
    { where: 'cp_plans.csv, line 4', cells: ['P3', 'K3', '2025-11-01', 'South'], passes: false },
  ],
  drawable: { numerator: 2, others: 1, all: 3 },
};

/** One of them drawn. */
export const testSample: Sample = {
  state: 'drawn',
  columns,
  cases: [
    {
      where: 'cp_plans.csv, line 2',
      stratum: 'North',
      locality: 'North',
      cells: ['P1', 'K1', '2026-01-05', 'North'],
    },
  ],
  strata: [{ name: 'North', cases: 2, taken: 1 }],
  from: 2,
  leftOut: 0,
  digests: { key: 'AAAAAAAAAAAAAAAAAAAAAA==', digests: ['0123456789abcdef'] },
};

/** Twenty audits, of which three are of the place `wentworth-north`, and a little feedback. */
export const testResults: AuditResults = {
  audits: {
    state: 'counted',
    grades: {
      all: { outstanding: 2, good: 10, requires_improvement: 6, inadequate: 1, '': 1 },
      'wentworth-north': { good: 1, requires_improvement: 2 },
    },
    questions: {
      tool_used: {
        all: { yes: 12, partly: 3, no: 5 },
        'wentworth-north': { yes: 1, no: 2 },
      },
      lived_experience_evident: { all: { yes: 15, no: 5 } },
      father_assessed: { all: { yes: 4, partly: 6, no: 8, '': 2 } },
    },
  },
  feedback: {
    state: 'counted',
    stages: { '': {}, icpc: { all: { yes: 15, no: 5, '': 2 } }, closure: { all: { yes: 2 } } },
  },
};
