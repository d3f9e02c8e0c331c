import { type Day, isoFromDay, noDay } from '../../calendar/calendarDate.ts';
import { childIndex, forEachChild } from '../childIndex.ts';
import { bareId, columnData, daysOf, type TableData } from '../columns.ts';
import type { Check, CheckContext, Report } from './check.ts';

const planTables = ['cp_plans', 'cin_plans'] as const;

/** Plans of a child that do not go together. */
export const planChecks = [
  {
    id: 'same-day-plan',
    severity: 'warning',
    title: 'Starts and ends on the same day',
    todo: 'Check whether the plan was opened in error.',
    tables: planTables,
    columns: ['start_date', 'end_date'],
    find: sameDayPlans,
    effect: { makes: 'high', of: 'row' },
  },
  {
    id: 'overlapping-plans',
    severity: 'warning',
    title: 'Two plans of a child open at once; the one that started last counts',
    todo: 'End the earlier plan, or remove the one entered twice.',
    tables: planTables,
    columns: ['child_id', 'start_date', 'end_date'],
    find: overlappingPlans,
    effect: { makes: 'either', of: 'row' },
  },
  {
    id: 'several-open-plans',
    severity: 'warning',
    title: 'Another plan of the child is open on the as-at date too; that one counts',
    todo: 'End this plan in the case system if the other has taken its place.',
    tables: planTables,
    columns: ['child_id', 'start_date', 'end_date'],
    find: severalOpenPlans,
    // What it does to measures is told with the plans that overlap.
    effect: 'nothing',
  },
  {
    id: 'cin-beside-cp-plan',
    severity: 'warning',
    title: 'A child in need plan open at the same time as a child protection plan',
    todo: 'End the child in need plan on the day on which the child protection plan starts.',
    tables: ['cin_plans'],
    columns: ['child_id', 'start_date', 'end_date'],
    find: besideProtection,
    effect: { makes: 'high', of: 'row' },
  },
  {
    id: 'no-category',
    severity: 'warning',
    title:
      'A child protection plan without a category of abuse that could be read; not counted as neglect',
    todo: 'Record the category in the case system.',
    tables: ['cp_plans'],
    columns: ['initial_category', 'latest_category'],
    find: noCategory,
    effect: { makes: 'low', of: 'column' },
  },
  {
    id: 'previous-plans-differ',
    severity: 'warning',
    title: 'Number of previous plans is lower than the earlier plans in the file',
    todo: 'Check the child’s plan history; the measures count a plan as repeated if either says so.',
    tables: ['cp_plans'],
    columns: ['child_id', 'start_date', 'previous_plans'],
    find: previousPlans,
    effect: { makes: 'high', of: 'column' },
  },
] as const satisfies readonly Check[];

function sameDayPlans(data: TableData, _: CheckContext, report: Report): void {
  const starts = daysOf(data, 'start_date');
  const ends = daysOf(data, 'end_date');
  for (let row = 0; row < data.rows; row += 1) {
    const end = ends[row] as Day;
    if (end !== noDay && end === starts[row]) report(row, 'end_date', isoFromDay(end));
  }
}

function overlappingPlans(data: TableData, { asAt, extracts }: CheckContext, report: Report): void {
  const opens = daysOf(data, 'start_date');
  const endOf = lastDays(data);
  const { words, values } = columnData(data, 'plan_id', 'id');
  forEachChild(childIndex(data, 'start_date', asAt, extracts.children.length), (plans) => {
    let longest = plans[0] as number;
    for (let index = 1; index < plans.length; index += 1) {
      const row = plans[index] as number;
      const start = opens[row] as Day;
      if (endOf(longest) > start && endOf(row) > start) {
        report(row, 'start_date', bareId(words.at(values[longest] as number) ?? ''));
      }
      if (endOf(row) > endOf(longest)) longest = row;
    }
  });
}

function severalOpenPlans(data: TableData, { asAt, extracts }: CheckContext, report: Report): void {
  const endOf = lastDays(data);
  const { words, values } = columnData(data, 'plan_id', 'id');
  forEachChild(childIndex(data, 'start_date', asAt, extracts.children.length), (plans) => {
    if (plans.length < 2) return;
    const open = plans.filter((row) => endOf(row) > asAt);
    const counts = open.at(-1) as number;
    for (const row of open.subarray(0, -1)) {
      report(row, 'end_date', bareId(words.at(values[counts] as number) ?? ''));
    }
  });
}

function besideProtection(data: TableData, { asAt, extracts }: CheckContext, report: Report): void {
  const protection = extracts.tables.get('cp_plans');
  if (!protection) return;
  const children = extracts.children.length;
  const { rows, starts } = childIndex(protection, 'start_date', asAt, children);
  const opens = daysOf(protection, 'start_date');
  const endOf = lastDays(protection);
  const { words, values } = columnData(protection, 'plan_id', 'id');
  const { values: childOf } = columnData(data, 'child_id', 'child');
  const inNeedOpens = daysOf(data, 'start_date');
  const inNeedEnds = lastDays(data);
  forEachChild(childIndex(data, 'start_date', asAt, children), (plans) => {
    const child = childOf[plans[0] as number] as number;
    const others = rows
      .subarray(starts[child], starts[child + 1])
      .filter((row) => endOf(row) > (opens[row] as Day));
    // Both go forward by their starts, so of the plans begun so far the one that lasts longest will do.
    let begun = 0;
    let longest = -1;
    for (const row of plans) {
      const start = inNeedOpens[row] as Day;
      while (begun < others.length && (opens[others[begun] as number] as Day) <= start) {
        const other = others[begun] as number;
        if (longest < 0 || endOf(other) > endOf(longest)) longest = other;
        begun += 1;
      }
      const next = others[begun];
      const beside =
        longest >= 0 && endOf(longest) > start && inNeedEnds(row) > start ? longest : next;
      if (beside === undefined) continue;
      if (beside === longest || (opens[beside] as Day) < inNeedEnds(row)) {
        report(row, 'end_date', bareId(words.at(values[beside] as number) ?? ''));
      }
    }
  });
}

function noCategory(data: TableData, _: CheckContext, report: Report): void {
  for (const name of ['initial_category', 'latest_category']) {
    const { values } = columnData(data, name, 'category');
    for (let row = 0; row < data.rows; row += 1) if (values[row] === 0) report(row, name);
  }
}

/** The day on which each plan of a table is no longer open; never where it has no end. */
function lastDays(data: TableData): (row: number) => number {
  const ends = daysOf(data, 'end_date');
  return (row) => (ends[row] === noDay ? Number.POSITIVE_INFINITY : (ends[row] as Day));
}

function previousPlans(data: TableData, { asAt, extracts }: CheckContext, report: Report): void {
  const opens = daysOf(data, 'start_date');
  const { values } = columnData(data, 'previous_plans', 'number');
  forEachChild(childIndex(data, 'start_date', asAt, extracts.children.length), (plans) => {
    let earlier = 0;
    plans.forEach((row, index) => {
      if (index > 0 && opens[row] !== opens[plans[index - 1] as number]) earlier = index;
      const said = values[row] as number;
      if (said < earlier) report(row, 'previous_plans', String(said));
    });
  });
}
