import type { AuditResults } from '../../scorecard/audit/results.ts';
import type { ScorecardLocality } from '../../scorecard/scorecard.ts';
import type { PageProps } from '../../ui/view.ts';

/** What is shown of the results of audits: of which 12 months, and with a look at which place. */
export type ResultsProps = {
  readonly audits: Extract<AuditResults['audits'], { state: 'counted' }>;
  readonly place: ScorecardLocality;
  readonly periodIndex: number;
  /** `in the 12 months to 31 March 2026` */
  readonly when: string;
  readonly href: PageProps['href'];
};
