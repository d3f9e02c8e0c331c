import { type Day, dayFromIso, isoFromDay, noDay } from '../../calendar/calendarDate.ts';
import { workingDays } from '../../calendar/workingDays.ts';
import { daysOf, type TableData } from '../columns.ts';
import { isPlaceholder } from '../placeholderDay.ts';
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
  {
    id: 'placeholder-date',
    severity: 'warning',
    title: 'A date that often stands for “not known”',
    todo: 'Find the real date, or leave the cell blank.',
    columns: [],
    find: placeholders,
    effect: { makes: 'either', of: 'column', undated: true },
  },
  {
    id: 'before-2000',
    severity: 'warning',
    title: 'An event before the year 2000',
    todo: 'Check the year; records of today that are dated so are typing errors.',
    columns: [],
    find: before2000,
    effect: { makes: 'low', of: 'row', undated: true },
  },
  {
    id: 'over-limit',
    severity: 'note',
    title: 'Took longer than the limit in working days (1 for a decision, 45 for an assessment)',
    todo: 'Nothing, if the dates are right: the measures of timeliness count these as late.',
    tables: ['contacts', 'assessments'],
    columns: ['contact_date', 'decision_date', 'referral_date', 'start_date', 'authorised_date'],
    find: overLimit,
    effect: 'nothing',
  },
  {
    id: 'open-over-45-days',
    severity: 'warning',
    title: 'An assessment still open after 45 working days',
    todo: 'Authorise it or bring it to its end in the case system; until then no measure counts it, not even as late.',
    tables: ['assessments'],
    columns: ['referral_date', 'start_date', 'authorised_date'],
    find: openOverLimit,
    effect: 'nothing',
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

type Span = { readonly from: readonly string[]; readonly to: string; readonly limit: number };

/** The dates from which and to which working days are counted; from the first of several that is recorded. */
const measured: Readonly<Record<string, Span>> = {
  contacts: { from: ['contact_date'], to: 'decision_date', limit: 1 },
  assessments: { from: ['referral_date', 'start_date'], to: 'authorised_date', limit: 45 },
};

/** Visits the rows that have a first date; the last is `noDay` where it is blank. */
function forEachSpan(
  data: TableData,
  visit: (row: number, from: Day, to: Day, span: Span) => void,
): void {
  const span = measured[data.table.id];
  if (!span) return;
  const from = span.from.map((name) => daysOf(data, name));
  const to = daysOf(data, span.to);
  for (let row = 0; row < data.rows; row += 1) {
    for (const days of from) {
      if (days[row] === noDay) continue;
      visit(row, days[row] as Day, to[row] as Day, span);
      break;
    }
  }
}

function endsBeforeMeasured(data: TableData, _: CheckContext, report: Report): void {
  forEachSpan(data, (row, from, to, span) => {
    if (to !== noDay && to < from) report(row, span.to, isoFromDay(to));
  });
}

function overLimit(data: TableData, { asAt }: CheckContext, report: Report): void {
  let late = 0;
  let ended = 0;
  forEachSpan(data, (_row, from, to, { limit }) => {
    if (to < from || to > asAt) return;
    ended += 1;
    if (to - from > limit && workingDays(from, to) > limit) late += 1;
  });
  const column = measured[data.table.id]?.to ?? '';
  if (late > 0) report(undefined, column, `${late} of ${ended}`);
}

function openOverLimit(data: TableData, { asAt }: CheckContext, report: Report): void {
  forEachSpan(data, (row, from, to, { limit }) => {
    if (to !== noDay || from > asAt || workingDays(from, asAt) <= limit) return;
    report(row, 'authorised_date', `open since ${isoFromDay(from)}`);
  });
}

function placeholders(data: TableData, _: CheckContext, report: Report): void {
  for (const { name, kind } of data.table.columns) {
    if (kind !== 'date') continue;
    const days = daysOf(data, name);
    for (let row = 0; row < data.rows; row += 1) {
      const day = days[row] as Day;
      if (isPlaceholder(day)) report(row, name, isoFromDay(day));
    }
  }
}

const year2000 = dayFromIso('2000-01-01');

function before2000(data: TableData, _: CheckContext, report: Report): void {
  const { event } = data.table;
  if (!event) return;
  const days = daysOf(data, event);
  for (let row = 0; row < data.rows; row += 1) {
    const day = days[row] as Day;
    if (day === noDay || day >= year2000 || isPlaceholder(day)) continue;
    report(row, event, isoFromDay(day));
  }
}
