import type { IssueSeverity } from '../../extracts/report.ts';
import './marks.css';

const shapes: Record<IssueSeverity, string> = {
  'set aside': 'M1 1h10v10H1z',
  warning: 'M6 1l5.5 10H.5z',
  note: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z',
};

const words: Record<IssueSeverity, string> = {
  'set aside': 'Set aside',
  warning: 'Warning',
  note: 'Note',
};

/** How much an issue weighs, by shape and word. */
export function SeverityMark({ severity }: { readonly severity: IssueSeverity }) {
  return (
    <span className={`severity severity-${severity.replace(' ', '-')}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={shapes[severity]} />
      </svg>
      {words[severity]}
    </span>
  );
}
