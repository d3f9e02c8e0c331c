import { useId } from 'react';
import { latestCompletePeriod, periodIndexOf } from '../../scorecard/select.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';

type Props = Pick<PageProps, 'view' | 'go'> & {
  /** Which of the two can be chosen here. */
  readonly choose: 'both' | 'place' | 'period';
};

/** The filters of a page: which locality, and which period. */
export function PlaceAndPeriod({ view, go, choose }: Props) {
  const scorecard = useScorecard();
  const id = useId();
  const { periods, localities } = scorecard;
  const latest = periods[latestCompletePeriod(periods)]?.start;
  const shown = periods[periodIndexOf(scorecard, view.period)]?.start;
  return (
    <div className="filters screen-only">
      {choose !== 'period' && (
        <div className="filter">
          <label htmlFor={`${id}-place`}>Locality</label>
          <select
            id={`${id}-place`}
            value={view.locality}
            onChange={(event) => go({ locality: event.target.value })}
          >
            {localities.map((locality) => (
              <option key={locality.id} value={locality.id}>
                {locality.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {choose !== 'place' && (
        <div className="filter">
          <label htmlFor={`${id}-period`}>Period</label>
          <select
            id={`${id}-period`}
            value={shown}
            onChange={({ target }) =>
              go({ period: target.value === latest ? undefined : target.value })
            }
          >
            {periods.toReversed().map((period) => (
              <option key={period.start} value={period.start}>
                {period.words}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
