import { completedYears, type Day, isoFromDay, noDay } from '../../calendar/calendarDate.ts';
import { daysOf, type TableData } from '../columns.ts';
import type { Check, CheckContext, Report } from './check.ts';

const longestPregnancy = 280;
const oldestAge = 25;

/** What is said of a child that cannot be, or that is said otherwise elsewhere. */
export const childChecks = [
  {
    id: 'start-before-birth',
    severity: 'warning',
    title: 'Starts more than 40 weeks before birth',
    todo: 'Check the date of birth and the start date.',
    columns: ['date_of_birth'],
    find: startsBeforeBirth,
    effect: { makes: 'low', of: 'column' },
  },
  {
    id: 'age-over-25',
    severity: 'warning',
    title: 'Older than 25',
    todo: 'Check the date of birth; 1 January 1900 often stands for “not known”.',
    columns: ['date_of_birth'],
    find: olderThan25,
    effect: { makes: 'low', of: 'column' },
  },
] as const satisfies readonly Check[];

function startsBeforeBirth(data: TableData, _: CheckContext, report: Report): void {
  forEachBirth(data, (row, birth, event) => {
    if (event < birth - longestPregnancy) report(row, 'date_of_birth', isoFromDay(birth));
  });
}

function olderThan25(data: TableData, _: CheckContext, report: Report): void {
  const certainlyYounger = oldestAge * 365;
  forEachBirth(data, (row, birth, event) => {
    if (event - birth > certainlyYounger && completedYears(birth, event) > oldestAge) {
      report(row, 'date_of_birth', isoFromDay(birth));
    }
  });
}

/** Visits the rows that have a date of birth and the date of their event. */
function forEachBirth(data: TableData, visit: (row: number, birth: Day, event: Day) => void): void {
  if (!data.table.event) return;
  const born = daysOf(data, 'date_of_birth');
  const events = daysOf(data, data.table.event);
  for (let row = 0; row < data.rows; row += 1) {
    const birth = born[row] as Day;
    const event = events[row] as Day;
    if (birth !== noDay && event !== noDay) visit(row, birth, event);
  }
}
