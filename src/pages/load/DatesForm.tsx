import type { FormEvent } from 'react';
import { dayFromIso, longDate } from '../../calendar/calendarDate.ts';
import type { LoadReport } from '../../scorecard/session.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from './DateField.tsx';
import type { DateErrors, TypedDates } from './dates.ts';

type DatesFormProps = {
  /** Of the latest reading. */
  readonly report: LoadReport | undefined;
  readonly dates: TypedDates;
  readonly errors: DateErrors;
  /** What can be read with them now: files chosen before, files that wait for a date, or none. */
  readonly ready: 'again' | 'waiting' | undefined;
  onType(change: Partial<TypedDates>): void;
  onUse(): void;
};

/** The two dates between which the extracts are complete; both may be left to the rows. */
export function DatesForm({ report, dates, errors, ready, onType, onUse }: DatesFormProps) {
  function use(event: FormEvent): void {
    event.preventDefault();
    onUse();
  }

  return (
    <form onSubmit={use} className="form-section" noValidate>
      <h2>Dates</h2>
      {report?.asAt && report.coverFrom && (
        <p>
          The files below are read as complete from {longDate(dayFromIso(report.coverFrom))} to{' '}
          {longDate(dayFromIso(report.asAt))}
          {report.datesFrom === 'rows' ? ' (worked out from the rows where no date is given)' : ''}.
        </p>
      )}
      <p className="measure-of-text" id="dates-hint">
        Files that you choose are read with the dates in these boxes. A date left blank is worked
        out from the rows.
      </p>
      <div className="date-fields">
        <DateField
          id={dateFieldId.coverFrom}
          label="Complete from"
          hint="Left blank: the first of the month of the earliest contact or authorised assessment."
          value={dates.coverFrom}
          error={errors.coverFrom}
          onType={(coverFrom) => onType({ coverFrom })}
        />
        <DateField
          id={dateFieldId.asAt}
          label="Complete up to (as-at date)"
          hint="Left blank: the latest event in the rows that is not after today."
          value={dates.asAt}
          error={errors.asAt}
          onType={(asAt) => onType({ asAt })}
        />
      </div>
      {ready && (
        <Button type="submit">
          {ready === 'again' ? 'Read again with these dates' : 'Read the files with these dates'}
        </Button>
      )}
    </form>
  );
}

/** Ids of the boxes, for what links to them. */
export const dateFieldId: Readonly<Record<keyof TypedDates, string>> = {
  coverFrom: 'cover-from',
  asAt: 'as-at',
};
