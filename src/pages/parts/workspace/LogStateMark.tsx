import { isoFromDay, today } from '../../../calendar/calendarDate.ts';
import { stateOn } from '../../../scorecard/workspace/log.ts';
import type { LogEntry } from '../../../scorecard/workspace/workspace.ts';

type LogStateMarkProps = {
  readonly entry: LogEntry;
  /** ISO; today where it is not given. */
  readonly day?: string;
};

/** Open, overdue or closed: by shape, word and colour. */
export function LogStateMark({ entry, day = isoFromDay(today()) }: LogStateMarkProps) {
  const state = stateOn(entry, day);
  return (
    <span className={`log-state log-${state}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {state === 'closed' && <path d="M1.5 6.5L4.5 9.5L10.5 2.5" />}
        {state === 'open' && <circle cx="6" cy="6" r="4.5" />}
        {state === 'overdue' && <path d="M6 1.5L11 10.5H1z" />}
      </svg>{' '}
      {state}
    </span>
  );
}
