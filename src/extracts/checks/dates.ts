import { type Day, isoFromDay, noDay } from '../../calendar/calendarDate.ts';
import { daysOf, type TableData } from '../columns.ts';
import type { Check, CheckContext, Report } from './check.ts';

/** Dates that cannot be, or that do not go together. */
export const dateChecks = [
  {
    id: 'future-date',
    severity: 'warning',
    title: 'A date after the as-at date; not counted yet',
    todo: 'Check the date, or the as-at date of this load.',
    columns: [],
    find: futureDates,
    effect: { makes: 'either', of: 'column', undated: true },
  },
  {
    id: 'ends-before-measured',
    severity: 'warning',
    title: 'Decided or authorised before the date it is measured from; left out of timeliness',
    todo: 'Correct one of the two dates.',
    tables: ['contacts', 'assessments'],
    columns: ['contact_date', 'decision_date', 'referral_date', 'start_date', 'authorised_date'],
    find: endsBeforeMeasured,
    effect: { makes: 'low', of: 'column' },
  },
] as const satisfies readonly Check[];

function futureDates(data: TableData, { asAt }: CheckContext, report: Report): void {
  for (const { name, kind } of data.table.columns) {
    if (kind !== 'date') continue;
    const days = daysOf(data, name);
    for (let row = 0; row < data.rows; row += 1) {
      const day = days[row] as Day;
      if (day > asAt) report(row, name, isoFromDay(day));
    }
  }
}

/** The dates from which and to which timeliness is measured; from the first of several that is recorded. */
const measured: Readonly<Record<string, { from: readonly string[]; to: string }>> = {
  contacts: { from: ['contact_date'], to: 'decision_date' },
  assessments: { from: ['referral_date', 'start_date'], to: 'authorised_date' },
};

function endsBeforeMeasured(data: TableData, _: CheckContext, report: Report): void {
  const pair = measured[data.table.id];
  if (!pair) return;
  const from = pair.from.map((name) => daysOf(data, name));
  const to = daysOf(data, pair.to);
  for (let row = 0; row < data.rows; row += 1) {
    const start = from.map((days) => days[row] as Day).find((day) => day !== noDay);
    const end = to[row] as Day;
    if (start !== undefined && end !== noDay && end < start) report(row, pair.to, isoFromDay(end));
  }
}
