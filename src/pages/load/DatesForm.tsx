import { type FormEvent, useState } from 'react';
import { dayFromIso, longDate } from '../../calendar/calendarDate.ts';
import { Button } from '../../ui/Button.tsx';
import type { Given, Reading } from '../../ui/desk.ts';

type DatesFormProps = {
  readonly reading: Reading;
  onUse(dates: Pick<Given, 'asAt' | 'coverFrom'>): void;
};

/** The two dates between which the extracts are complete; both may be left to the rows. */
export function DatesForm({ reading: { given, report }, onUse }: DatesFormProps) {
  const [asAt, setAsAt] = useState(given.asAt ?? '');
  const [coverFrom, setCoverFrom] = useState(given.coverFrom ?? '');

  function use(event: FormEvent): void {
    event.preventDefault();
    onUse({ asAt: asAt || undefined, coverFrom: coverFrom || undefined });
  }

  return (
    <form onSubmit={use} className="form-section">
      <h2>Dates</h2>
      {report.asAt && report.coverFrom && (
        <p>
          Read as complete from {longDate(dayFromIso(report.coverFrom))} to{' '}
          {longDate(dayFromIso(report.asAt))}
          {report.datesFrom === 'rows' ? ' (worked out from the rows where no date is given)' : ''}.
        </p>
      )}
      <div className="date-fields">
        <div className="field">
          <label htmlFor="cover-from">Complete from</label>
          <span className="hint" id="cover-from-hint">
            Left blank: the first of the month of the earliest contact or authorised assessment.
          </span>
          <input
            id="cover-from"
            type="date"
            aria-describedby="cover-from-hint"
            value={coverFrom}
            max={asAt || undefined}
            onChange={(event) => setCoverFrom(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="as-at">Complete up to (as-at date)</label>
          <span className="hint" id="as-at-hint">
            Left blank: the latest event in the rows that is not after today.
          </span>
          <input
            id="as-at"
            type="date"
            aria-describedby="as-at-hint"
            value={asAt}
            min={coverFrom || undefined}
            onChange={(event) => setAsAt(event.target.value)}
          />
        </div>
      </div>
      <Button type="submit">Read again with these dates</Button>
    </form>
  );
}
