import { createContext } from 'react';
import type { Cases, CasesRequest } from '../scorecard/audit/cases.ts';
import type { AuditResults } from '../scorecard/audit/results.ts';
import type { Sample, SampleRequest } from '../scorecard/audit/sample.ts';
import type { Changes } from '../scorecard/changes/changes.ts';
import type { MonthlyValues } from '../scorecard/control/monthlyValues.ts';
import type { Quality } from '../scorecard/quality/quality.ts';
import type { Scorecard, ScorecardPeriod } from '../scorecard/scorecard.ts';
import type { MonthlyRequest } from '../scorecard/session.ts';

/** What can be asked of whoever has the rows, of the partnership in use. */
export type AskRows = {
  readonly monthly: (
    question: Omit<MonthlyRequest, 'partnership'>,
  ) => Promise<readonly MonthlyValues[]>;
  /** The rows behind a value: drawn on this machine only. */
  readonly cases: (question: Omit<CasesRequest, 'partnership'>) => Promise<Cases>;
  /** What audits and feedback of the 12 months to the end of a period say, as counts. */
  readonly auditResults: (question: {
    readonly scorecard: Scorecard;
    readonly period: ScorecardPeriod;
  }) => Promise<AuditResults>;
  readonly sample: (question: Omit<SampleRequest, 'partnership'>) => Promise<Sample>;
  /** How good the data of the measures in use are, by what the checks found. */
  readonly quality: () => Promise<Quality>;
  /** What changed since the recorded load; nothing where no record is open. */
  readonly changes: () => Promise<Changes | undefined>;
};

/** Filled by the shell where there are rows behind the scorecard; without them there is nothing to ask. */
export const RowsContext = createContext<AskRows | undefined>(undefined);
