import {
  addMonths,
  type Day,
  isoFromDay,
  noDay,
  startOfMonth,
} from '../../calendar/calendarDate.ts';
import { daysOf, type TableData } from '../columns.ts';
import type { Check, CheckContext, Report } from './check.ts';

const largestStep = 0.25;
/** With so many rows in an average month, one month in 20,000 would be empty by chance. */
const usualRows = 10;

/** Months whose rows are not as many as those of other months; told with the table's first file. */
export const monthChecks = [
  {
    id: 'month-jump',
    severity: 'warning',
    title: 'Rows of a month are more than 25 % up or down on the month before',
    todo: 'Check that the extract is complete for both months; then it may be a real change.',
    columns: [],
    find: monthJumps,
    effect: 'nothing',
  },
  {
    id: 'month-without-rows',
    severity: 'warning',
    title: 'Months without a row in an extract that has ten or more a month otherwise',
    todo: 'Check the dates and filters of the extract; a month that was left out reads as if nothing had happened.',
    columns: [],
    find: emptyMonths,
    effect: 'months',
  },
] as const satisfies readonly Check[];

function monthJumps(data: TableData, context: CheckContext, report: Report): void {
  const { event } = data.table;
  if (!event) return;
  const months = rowsPerMonth(data, event, context);
  const first = months.findIndex(({ rows }) => rows > 0);
  for (let index = Math.max(first, 0) + 1; index < months.length; index += 1) {
    const { start, end, rows } = months[index] as Month;
    const { start: before, rows: earlier } = months[index - 1] as Month;
    if (first < 0 || end > context.asAt || before < context.coverFrom) continue;
    if (Math.abs(rows - earlier) <= earlier * largestStep) continue;
    report(undefined, event, `${isoFromDay(start).slice(0, 7)}: ${rows} after ${earlier}`);
  }
}

type Month = { readonly start: Day; readonly end: Day; readonly rows: number };

/** The rows of each month from the first covered to the as-at date. */
function rowsPerMonth(
  data: TableData,
  event: string,
  { asAt, coverFrom }: CheckContext,
): readonly Month[] {
  if (coverFrom > asAt) return [];
  const days = daysOf(data, event);
  const perDay = new Uint32Array(asAt - coverFrom + 1);
  for (let row = 0; row < data.rows; row += 1) {
    const day = days[row] as Day;
    if (day === noDay || day < coverFrom || day > asAt) continue;
    perDay[day - coverFrom] = (perDay[day - coverFrom] as number) + 1;
  }
  const months: Month[] = [];
  for (let start = startOfMonth(coverFrom); start <= asAt; start = addMonths(start, 1)) {
    const end = addMonths(start, 1) - 1;
    const within = perDay.subarray(Math.max(start - coverFrom, 0), end - coverFrom + 1);
    months.push({ start, end, rows: within.reduce((sum, each) => sum + each, 0) });
  }
  return months;
}

/** Each run of whole months without a row, at the beginning and the end too: `2025-03 to 2025-05`. */
function emptyMonths(data: TableData, context: CheckContext, report: Report): void {
  const { event } = data.table;
  if (!event) return;
  const { coverFrom, asAt } = context;
  const months = rowsPerMonth(data, event, context);
  const filled = months.filter(({ rows }) => rows > 0);
  const average = filled.reduce((sum, { rows }) => sum + rows, 0) / filled.length;
  if (!(average >= usualRows)) return;
  let run: Month[] = [];
  const tell = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) {
      const days = { from: first.start, to: last.end };
      report(undefined, event, monthsInWords(first, last), days);
    }
    run = [];
  };
  for (const month of months) {
    if (month.rows === 0 && month.start >= coverFrom && month.end <= asAt) run.push(month);
    else tell();
  }
  tell();
}

function monthsInWords(first: Month, last: Month): string {
  const [from, to] = [first, last].map(({ start }) => isoFromDay(start).slice(0, 7));
  return from === to ? `${from}` : `${from} to ${to}`;
}
