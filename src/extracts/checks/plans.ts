import { type Day, isoFromDay, noDay } from '../../calendar/calendarDate.ts';
import { type ChildIndex, childIndex } from '../childIndex.ts';
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
  const closes = daysOf(data, 'end_date');
  const { words, values } = columnData(data, 'plan_id', 'id');
  const endOf = (row: number) =>
    closes[row] === noDay ? Number.POSITIVE_INFINITY : (closes[row] as Day);
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

/** Visits the rows of each child that has any, in the order of their dates. */
function forEachChild({ rows, starts }: ChildIndex, visit: (own: Int32Array) => void): void {
  for (let child = 0; child + 1 < starts.length; child += 1) {
    const [from, to] = [starts[child] as number, starts[child + 1] as number];
    if (to > from) visit(rows.subarray(from, to));
  }
}
