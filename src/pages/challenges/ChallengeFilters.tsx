import { useId } from 'react';
import { capitalised, isoInWords } from '../../scorecard/format.ts';
import {
  kindWords,
  type LogKind,
  type LogState,
  logKinds,
  logStates,
} from '../../scorecard/workspace/log.ts';
import { Button } from '../../ui/Button.tsx';
import type { PageProps } from '../../ui/view.ts';

type ChallengeFiltersProps = Pick<PageProps, 'view' | 'go'> & {
  /** Days of meetings, in order. */
  readonly days: readonly string[];
};

/** What of the log is shown; it stands in the address. */
export function ChallengeFilters({ view, go, days }: ChallengeFiltersProps) {
  const id = useId();
  const { state, kind, meeting, measure } = view;
  const known = meeting && !days.includes(meeting) ? [...days, meeting].toSorted() : days;
  return (
    <div className="filters screen-only">
      <div className="filter">
        <label htmlFor={`${id}-state`}>State</label>
        <select
          id={`${id}-state`}
          value={state ?? ''}
          onChange={({ target }) => go({ state: (target.value as LogState) || undefined })}
        >
          <option value="">All</option>
          {logStates.map((each) => (
            <option key={each} value={each}>
              {capitalised(each)}
            </option>
          ))}
        </select>
      </div>
      <div className="filter">
        <label htmlFor={`${id}-kind`}>Kind</label>
        <select
          id={`${id}-kind`}
          value={kind ?? ''}
          onChange={({ target }) => go({ kind: (target.value as LogKind) || undefined })}
        >
          <option value="">All</option>
          {logKinds.map((each) => (
            <option key={each} value={each}>
              {capitalised(kindWords[each].many)}
            </option>
          ))}
        </select>
      </div>
      {known.length > 0 && (
        <div className="filter">
          <label htmlFor={`${id}-meeting`}>Meeting</label>
          <select
            id={`${id}-meeting`}
            value={meeting ?? ''}
            onChange={({ target }) => go({ meeting: target.value || undefined })}
          >
            <option value="">Any</option>
            {known.toReversed().map((day) => (
              <option key={day} value={day}>
                {isoInWords(day)}
              </option>
            ))}
          </select>
        </div>
      )}
      {measure && (
        <Button look="plain" onClick={() => go({ measure: undefined })}>
          Show all measures
        </Button>
      )}
    </div>
  );
}
