import { listInWords } from '../../scorecard/format.ts';
import { countsByState } from '../../scorecard/workspace/log.ts';
import type { LogEntry } from '../../scorecard/workspace/workspace.ts';

/** `3 are overdue, 4 open and 2 closed.`, of all or of what is shown. */
export function logInWords(
  log: readonly LogEntry[],
  shown: readonly LogEntry[],
  day: string,
): string {
  if (log.length === 0) return 'Nothing is in the log yet.';
  if (shown.length === 0) return `None of the ${log.length} in the log is shown by these filters.`;
  const { overdue, open, closed } = countsByState(shown, day);
  const parts = [
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(open > 0 ? [`${open} open`] : []),
    ...(closed > 0 ? [`${closed} closed`] : []),
  ];
  const of =
    shown.length < log.length ? `Of ${log.length} in the log, ${shown.length} shown: ` : '';
  return `${of}${listInWords(parts)}.`;
}
