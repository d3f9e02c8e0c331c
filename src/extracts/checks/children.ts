import { completedYears, type Day, isoFromDay, noDay } from '../../calendar/calendarDate.ts';
import { columnData, daysOf, type Extracts, type TableData } from '../columns.ts';
import { isPlaceholder } from '../placeholderDay.ts';
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
  {
    id: 'birth-dates-differ',
    severity: 'warning',
    title: 'Another date of birth than the child has elsewhere in the extracts',
    todo: 'Correct one of them (an expected date may stay); where two children share the id, give each its own.',
    columns: ['child_id', 'date_of_birth'],
    find: birthDatesDiffer,
    effect: { makes: 'either', of: 'column' },
  },
  {
    id: 'sexes-differ',
    severity: 'warning',
    title: 'Another sex than the child has elsewhere in the extracts',
    todo: 'Correct one of them; where two children share the id, give each its own.',
    columns: ['child_id', 'sex'],
    find: sexesDiffer,
    effect: { makes: 'either', of: 'column' },
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

function birthDatesDiffer(data: TableData, { extracts }: CheckContext, report: Report): void {
  const births = birthsOf(data);
  reportOthers(data, births, firstOf(extracts, 'date_of_birth', birthsOf), (row, other) => {
    report(row, 'date_of_birth', `${isoFromDay(births[row] as Day)}, not ${isoFromDay(other)}`);
  });
}

function sexesDiffer(data: TableData, { extracts }: CheckContext, report: Report): void {
  const { words } = columnData(data, 'sex', 'code');
  const sexes = sexesOf(data);
  reportOthers(data, sexes, firstOf(extracts, 'sex', sexesOf), (row, other) => {
    report(row, 'sex', `${words[sexes[row] as number]}, not ${words[other]}`);
  });
}

/** The date of birth of each row; `noDay` where it only stands for one that is not known. */
function birthsOf(data: TableData): ArrayLike<Day> {
  const births = new Int32Array(daysOf(data, 'date_of_birth'));
  for (let row = 0; row < births.length; row += 1) {
    if (isPlaceholder(births[row] as Day)) births[row] = noDay;
  }
  return births;
}

const unknownSex = 'U';

/** The sex of each row as its number in the column’s words; `noDay` where it is not known. */
function sexesOf(data: TableData): ArrayLike<number> {
  const { values, words } = columnData(data, 'sex', 'code');
  const known = words.map((word, sex) => (word === '' || word === unknownSex ? noDay : sex));
  const sexes = new Int32Array(values.length);
  for (let row = 0; row < sexes.length; row += 1)
    sexes[row] = known[values[row] as number] as number;
  return sexes;
}

const firsts = new WeakMap<Extracts, Map<string, Int32Array>>();

/** The first value of a column that any table has for each child, worked out once for what was read. */
function firstOf(
  extracts: Extracts,
  column: string,
  valuesOf: (data: TableData) => ArrayLike<number>,
): Int32Array {
  const known = firsts.get(extracts) ?? new Map<string, Int32Array>();
  firsts.set(extracts, known);
  const worked = known.get(column);
  if (worked) return worked;
  const first = new Int32Array(extracts.children.length).fill(noDay);
  for (const data of extracts.tables.values()) {
    if (!data.columns.has('child_id') || !data.columns.has(column)) continue;
    const { values: childOf } = columnData(data, 'child_id', 'child');
    const values = valuesOf(data);
    for (let row = 0; row < data.rows; row += 1) {
      const child = childOf[row] as number;
      if (first[child] === noDay) first[child] = values[row] as number;
    }
  }
  known.set(column, first);
  return first;
}

/** Reports the first row of each child in a table whose value is another than the child's first of all. */
function reportOthers(
  data: TableData,
  values: ArrayLike<number>,
  first: Int32Array,
  report: (row: number, first: number) => void,
): void {
  const { values: childOf } = columnData(data, 'child_id', 'child');
  const told = new Uint8Array(first.length);
  for (let row = 0; row < data.rows; row += 1) {
    const child = childOf[row] as number;
    const value = values[row] as number;
    if (child === 0 || value === noDay || value === first[child] || told[child]) continue;
    told[child] = 1;
    report(row, first[child] as number);
  }
}
