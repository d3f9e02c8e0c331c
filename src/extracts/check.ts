import {
  addMonths,
  completedYears,
  type Day,
  isoFromDay,
  noDay,
  startOfMonth,
} from '../calendar/calendarDate.ts';
import { childIndex } from './childIndex.ts';
import { bareId, columnData, daysOf, type Extracts, type TableData } from './columns.ts';
import type { Issue, IssueCode } from './issue.ts';
import type { Places } from './places.ts';

/** Known while checking: until when and from when the rows are complete, and the localities if any. */
export type CheckContext = {
  readonly extracts: Extracts;
  readonly asAt: Day;
  readonly coverFrom: Day;
  readonly places?: Places | undefined;
};

/** An issue with the name of the file it was found in. */
export type FoundIssue = Issue & { readonly file: string };

type Report = (row: number, code: IssueCode, column: string, value?: string) => void;
type Check = (data: TableData, context: CheckContext, report: Report) => void;

const longestPregnancy = 280;
const oldestAge = 25;
const largestStep = 0.25;

const checks: readonly Check[] = [
  futureDates,
  measuredDates,
  sameDayPlans,
  overlappingPlans,
  births,
  previousPlans,
  factors,
  localities,
];

/** Everything in the rows that is used and should be looked at (section 5 of the contract). */
export function checkExtracts(context: CheckContext): FoundIssue[] {
  const found: FoundIssue[] = [];
  for (const data of context.extracts.tables.values()) {
    const report: Report = (row, code, column, value) =>
      found.push({
        file: data.files[data.file[row] as number] ?? '',
        line: data.line[row] as number,
        code,
        column,
        ...(value === undefined ? {} : { value }),
      });
    for (const check of checks) check(data, context, report);
    found.push(...monthSteps(data, context));
  }
  return found;
}

function futureDates(data: TableData, { asAt }: CheckContext, report: Report): void {
  for (const { name, kind } of data.table.columns) {
    if (kind !== 'date') continue;
    const days = daysOf(data, name);
    for (let row = 0; row < data.rows; row += 1) {
      const day = days[row] as Day;
      if (day > asAt) report(row, 'future-date', name, isoFromDay(day));
    }
  }
}

function measuredDates(data: TableData, _: CheckContext, report: Report): void {
  const pair = {
    contacts: { from: ['contact_date'], to: 'decision_date' },
    assessments: { from: ['referral_date', 'start_date'], to: 'authorised_date' },
  }[data.table.id as string];
  if (!pair) return;
  const from = pair.from.map((name) => daysOf(data, name));
  const to = daysOf(data, pair.to);
  for (let row = 0; row < data.rows; row += 1) {
    const start = from.map((days) => days[row] as Day).find((day) => day !== noDay);
    const end = to[row] as Day;
    if (start !== undefined && end !== noDay && end < start) {
      report(row, 'ends-before-measured', pair.to, isoFromDay(end));
    }
  }
}

const planTables: readonly string[] = ['cp_plans', 'cin_plans'];

function sameDayPlans(data: TableData, _: CheckContext, report: Report): void {
  if (!planTables.includes(data.table.id)) return;
  const starts = daysOf(data, 'start_date');
  const ends = daysOf(data, 'end_date');
  for (let row = 0; row < data.rows; row += 1) {
    const end = ends[row] as Day;
    if (end !== noDay && end === starts[row])
      report(row, 'same-day-plan', 'end_date', isoFromDay(end));
  }
}

function overlappingPlans(data: TableData, { asAt, extracts }: CheckContext, report: Report): void {
  if (!planTables.includes(data.table.id)) return;
  const { rows, starts } = childIndex(data, 'start_date', asAt, extracts.children.length);
  const opens = daysOf(data, 'start_date');
  const ends = daysOf(data, 'end_date');
  const { words, values } = columnData(data, 'plan_id', 'id');
  const isOpenAfter = (row: number, day: Day) => ends[row] === noDay || (ends[row] as Day) > day;
  for (let child = 0; child + 1 < starts.length; child += 1) {
    const plans = rows.subarray(starts[child] as number, starts[child + 1] as number);
    plans.forEach((row, index) => {
      const start = opens[row] as Day;
      const other = plans.subarray(0, index).find((earlier) => isOpenAfter(earlier, start));
      if (other === undefined || !isOpenAfter(row, start)) return;
      report(row, 'overlapping-plans', 'start_date', bareId(words[values[other] as number] ?? ''));
    });
  }
}

function births(data: TableData, _: CheckContext, report: Report): void {
  if (!data.columns.has('date_of_birth') || !data.table.event) return;
  const born = daysOf(data, 'date_of_birth');
  const events = daysOf(data, data.table.event);
  for (let row = 0; row < data.rows; row += 1) {
    const birth = born[row] as Day;
    const event = events[row] as Day;
    if (birth === noDay || event === noDay) continue;
    if (event < birth - longestPregnancy) {
      report(row, 'start-before-birth', 'date_of_birth', isoFromDay(birth));
    } else if (event > birth && completedYears(birth, event) > oldestAge) {
      report(row, 'age-over-25', 'date_of_birth', isoFromDay(birth));
    }
  }
}

function previousPlans(data: TableData, { asAt, extracts }: CheckContext, report: Report): void {
  if (data.table.id !== 'cp_plans') return;
  const { rows, starts } = childIndex(data, 'start_date', asAt, extracts.children.length);
  const opens = daysOf(data, 'start_date');
  const { values } = columnData(data, 'previous_plans', 'number');
  for (let child = 0; child + 1 < starts.length; child += 1) {
    const plans = rows.subarray(starts[child] as number, starts[child + 1] as number);
    let earlier = 0;
    plans.forEach((row, index) => {
      if (index > 0 && opens[row] !== opens[plans[index - 1] as number]) earlier = index;
      const said = values[row] as number;
      if (said < earlier) report(row, 'previous-plans-differ', 'previous_plans', String(said));
    });
  }
}

function factors(data: TableData, _: CheckContext, report: Report): void {
  if (data.table.id !== 'assessments') return;
  const { values, words } = columnData(data, 'factors', 'factors');
  const authorised = daysOf(data, 'authorised_date');
  for (let row = 0; row < data.rows; row += 1) {
    const codes = (words[values[row] as number] ?? '').split(';').filter(Boolean);
    if (codes.length === 0 && authorised[row] !== noDay) report(row, 'no-factors', 'factors');
    if (codes.length > 1 && codes.includes('21')) {
      report(row, 'factor-21-with-others', 'factors', codes.join(';'));
    }
  }
}

function localities(data: TableData, { places }: CheckContext, report: Report): void {
  if (!places || data.table.id === 'aggregates') return;
  if (data.table.event) eventPlaces(data, places, report);
  else namedPlaces(data, places, report);
}

function eventPlaces(data: TableData, places: Places, report: Report): void {
  const found = places.of(data);
  const locality = columnData(data, 'locality', 'text');
  const team = data.columns.has('team') ? columnData(data, 'team', 'text') : undefined;
  const hasPlace = data.present.has('locality') || data.present.has('team');
  for (let row = 0; row < data.rows; row += 1) {
    if (found[row] !== places.unknown) continue;
    const text =
      locality.words[locality.values[row] as number] ||
      team?.words[team.values[row] as number] ||
      '';
    report(row, 'unknown-locality', data.present.has('locality') ? 'locality' : 'team', text);
    if (!hasPlace) return;
  }
}

/** Returns, populations and teams (aggregates are checked with their measures) whose locality is named and not known; a blank one has its meaning. */
function namedPlaces(data: TableData, places: Places, report: Report): void {
  const { values, words } = columnData(data, 'locality', 'text');
  for (let row = 0; row < data.rows; row += 1) {
    const text = words[values[row] as number] ?? '';
    if (text !== '' && places.named(text) === undefined) {
      report(row, 'unknown-locality', 'locality', text);
    }
  }
}

/** Months whose rows step up or down by more than a quarter; told with the table's first file. */
function monthSteps(data: TableData, { asAt, coverFrom }: CheckContext): FoundIssue[] {
  if (!data.table.event) return [];
  const days = daysOf(data, data.table.event);
  const perMonth = new Map<Day, number>();
  for (let row = 0; row < data.rows; row += 1) {
    const day = days[row] as Day;
    if (day === noDay || day < coverFrom || day > asAt) continue;
    const month = startOfMonth(day);
    perMonth.set(month, (perMonth.get(month) ?? 0) + 1);
  }
  const found: FoundIssue[] = [];
  const file = data.files[0] ?? '';
  const first = Math.min(...perMonth.keys());
  for (
    let month = addMonths(first, 1);
    addMonths(month, 1) - 1 <= asAt;
    month = addMonths(month, 1)
  ) {
    const earlier = perMonth.get(addMonths(month, -1)) ?? 0;
    const rows = perMonth.get(month) ?? 0;
    if (addMonths(month, -1) < coverFrom || Math.abs(rows - earlier) <= earlier * largestStep)
      continue;
    const value = `${isoFromDay(month).slice(0, 7)}: ${rows} after ${earlier}`;
    found.push({ file, code: 'month-jump', column: data.table.event, value });
  }
  return found;
}
