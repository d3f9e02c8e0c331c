import { type Day, noDay } from '../calendar/calendarDate.ts';
import { firstFrom } from '../calendar/firstFrom.ts';
import { type ColumnData, columnData, Dictionary, daysOf, type TableData } from './columns.ts';
import { type FileOutcome, nameOfOutcome } from './fileOutcome.ts';
import { flagCodes } from './flag.ts';
import type { Recognition } from './recognise.ts';
import type { AnyTable, SideTableId } from './sideTables.ts';
import type { ColumnKind, TableId } from './tables.ts';

/** A column of a table that is filled, where the rows leave it blank, from another table. */
type Join = {
  readonly into: TableId | 'everyChild';
  readonly columns: readonly string[];
  readonly from: TableId | SideTableId;
  /** The row of the other table that belongs to a row. */
  readonly by: Finder;
};

/** For each row of a table the row of the other, of those that say something, that it takes from. */
type Finder = (
  rows: TableData,
  others: TableData<AnyTable>,
  saysSomething: (row: number) => boolean,
) => Int32Array;

/** There is no such row. */
const none = -1;

/** The rows of the same child; of several the last one. */
const sameChild: Finder = (rows, others, saysSomething) => {
  const children = columnData(rows, 'child_id', 'child').values;
  const last = new Map<number, number>();
  columnData(others, 'child_id', 'child').values.forEach((child, row) => {
    if (saysSomething(row)) last.set(child, row);
  });
  return children.map((child) => (child === 0 ? none : (last.get(child) ?? none)));
};

/** The row whose id is the same text. */
function sameId(column: string): Finder {
  return (rows, others, saysSomething) => {
    const theirs = columnData(others, column, 'id', 'text');
    const byWord = new Map<string, number>();
    theirs.values.forEach((id, row) => {
      if (id !== 0 && saysSomething(row)) byWord.set(theirs.words.at(id) ?? '', row);
    });
    const ours = columnData(rows, column, 'id', 'text');
    return ours.values.map((id) =>
      id === 0 ? none : (byWord.get(ours.words.at(id) ?? '') ?? none),
    );
  };
}

/** The child’s latest record dated up to a date of the row. */
function latestUpTo(day: string, theirDay: string): Finder {
  return (rows, others, saysSomething) => {
    const days = daysOf(rows, day);
    const theirDays = daysOf(others, theirDay);
    const ofChild = new Map<number, number[]>();
    columnData(others, 'child_id', 'child').values.forEach((child, row) => {
      if (child === 0 || theirDays[row] === noDay || !saysSomething(row)) return;
      const own = ofChild.get(child);
      if (own) own.push(row);
      else ofChild.set(child, [row]);
    });
    const datesOf = new Map<number, readonly Day[]>();
    for (const [child, own] of ofChild) {
      own.sort((a, b) => (theirDays[a] as number) - (theirDays[b] as number));
      datesOf.set(
        child,
        own.map((other) => theirDays[other] as number),
      );
    }
    return columnData(rows, 'child_id', 'child').values.map((child, row) => {
      const limit = days[row] as number;
      if (limit === noDay) return none;
      return ofChild.get(child)?.[firstFrom(datesOf.get(child) ?? [], limit + 1) - 1] ?? none;
    });
  };
}

/** What standards keep apart, and the rows that it belongs to. In this order: factors before neglect. */
const joins: readonly Join[] = [
  {
    into: 'everyChild',
    columns: ['sex', 'date_of_birth', 'ethnicity', 'disability'],
    from: 'persons',
    by: sameChild,
  },
  { into: 'everyChild', columns: ['family_id'], from: 'families', by: sameChild },
  {
    into: 'assessments',
    columns: ['factors'],
    from: 'assessment_factors',
    by: sameId('assessment_id'),
  },
  {
    into: 'assessments',
    columns: ['referral_date'],
    from: 'referrals',
    by: (rows, ...others) =>
      rows.present.has('referral_id')
        ? sameId('referral_id')(rows, ...others)
        : latestUpTo('start_date', 'referral_date')(rows, ...others),
  },
];

/**
 * Fills columns that a layout keeps in other files, and says so beside the files that were filled.
 * What a row has itself is never replaced.
 */
export function joined(
  tables: ReadonlyMap<TableId, TableData>,
  sides: readonly TableData<AnyTable>[],
  outcomes: readonly FileOutcome[],
): Map<TableId, TableData> {
  const result = new Map(tables);
  const source = (id: TableId | SideTableId): TableData<AnyTable> | undefined =>
    sides.find(({ table }) => table.id === id) ?? result.get(id as TableId);
  for (const join of joins) {
    const others = source(join.from);
    if (!others) continue;
    for (const [id, rows] of result) {
      if (others === rows || !isInto(join, rows)) continue;
      result.set(id, filled(rows, unionOfFactors(others), join, outcomes));
    }
  }
  const plans = result.get('cin_plans');
  const assessments = result.get('assessments');
  if (plans && assessments) {
    result.set('cin_plans', withNeglectOfAssessment(plans, assessments, outcomes));
  }
  return result;
}

function isInto({ into, columns }: Join, rows: TableData): boolean {
  const isMeant =
    into === 'everyChild'
      ? rows.table.columns.some(({ name }) => name === 'child_id')
      : into === rows.table.id;
  return isMeant && columns.some((name) => rows.columns.has(name));
}

/** Lists of factors of one assessment that stand in several rows, put together in the last of them. */
function unionOfFactors(side: TableData<AnyTable>): TableData<AnyTable> {
  if (side.table.id !== 'assessment_factors') return side;
  const ids = columnData(side, 'assessment_id', 'id').values;
  const { values, words } = columnData(side, 'factors', 'factors');
  const lists = new Map<number, Set<string>>();
  const dictionary = new Dictionary();
  const united = values.map((value, row) => {
    const id = ids[row] as number;
    const codes = lists.get(id) ?? new Set<string>();
    lists.set(id, codes);
    for (const code of (words[value] ?? '').split(';')) if (code !== '') codes.add(code);
    return codes.size === 0 ? 0 : dictionary.number([...codes].join(';'));
  });
  const columns = new Map(side.columns);
  columns.set('factors', { kind: 'factors', values: united, words: dictionary.words });
  return { ...side, columns };
}

function filled(
  rows: TableData,
  others: TableData<AnyTable>,
  { columns: names, by }: Join,
  outcomes: readonly FileOutcome[],
): TableData {
  const columns = new Map(rows.columns);
  const present = new Set(rows.present);
  const mayTake = rowsThatTake(rows, outcomes);
  const taken: string[] = [];
  for (const name of names) {
    const own = columns.get(name);
    const theirs = others.columns.get(name);
    if (!own || !theirs || !others.present.has(name)) continue;
    const saysSomething = (row: number) => !isBlank(theirs.kind, theirs.values[row] as number);
    const found = by(rows, others, saysSomething);
    const { column, count } = filledColumn(own, theirs, found, mayTake);
    if (count === 0) continue;
    columns.set(name, column);
    present.add(name);
    taken.push(name);
  }
  if (taken.length === 0) return rows;
  tell(rows, outcomes, taken, `${taken.join(', ')} from ${others.files.join(', ')}`);
  return { ...rows, columns, present };
}

/** The column with the other table’s values where its own are blank, and how many were taken. */
function filledColumn(
  own: ColumnData,
  theirs: ColumnData,
  found: Int32Array,
  mayTake: (row: number) => boolean,
): { readonly column: ColumnData; readonly count: number } {
  const values = own.values.slice();
  const words = hasWords(own) ? [...own.words] : [];
  const numbers = new Map(words.map((word, number) => [word, number]));
  let count = 0;
  found.forEach((other, row) => {
    if (other === none || !mayTake(row) || !isBlank(own.kind, values[row] as number)) return;
    const value = theirs.values[other] as number;
    values[row] = hasWords(own) ? numberOf(theirs.words.at(value) ?? '', words, numbers) : value;
    count += 1;
  });
  const column = { ...own, values, words: hasWords(own) ? words : own.words };
  return { column: column as ColumnData, count };
}

function numberOf(word: string, words: string[], numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const next = words.push(word) - 1;
  numbers.set(word, next);
  return next;
}

/** Whether the values of a kind are numbers of the column’s own words. */
function hasWords(column: ColumnData): column is ColumnData<'text' | 'factors'> {
  return column.kind === 'text' || column.kind === 'factors';
}

function isBlank(kind: ColumnKind, value: number): boolean {
  if (kind === 'date') return value === noDay;
  return kind === 'number' ? Number.isNaN(value) : value === 0;
}

/**
 * Plans of a standard have no category: neglect is yes where the child’s latest assessment with
 * factors that started up to the start of the plan has factor 16A, no where it has not.
 */
function withNeglectOfAssessment(
  plans: TableData,
  assessments: TableData,
  outcomes: readonly FileOutcome[],
): TableData {
  if (!assessments.present.has('factors')) return plans;
  const mayTake = rowsThatTake(plans, outcomes);
  const own = columnData(plans, 'neglect', 'flag').values;
  const start = assessments.present.has('start_date') ? 'start_date' : 'authorised_date';
  const { values, words } = columnData(assessments, 'factors', 'factors');
  const hasFactors = (row: number) => values[row] !== 0;
  const found = latestUpTo('start_date', start)(plans, assessments, hasFactors);
  const isNeglect = words.map((list) => list.split(';').includes('16A'));
  const neglect = Uint8Array.from(found, (assessment, row) => {
    if (assessment === none || own[row] !== 0 || !mayTake(row)) return own[row] as number;
    return isNeglect[values[assessment] as number] ? flagCodes.yes : flagCodes.no;
  });
  if (neglect.every((value, row) => value === own[row])) return plans;
  tell(plans, outcomes, ['neglect'], `neglect from the factors in ${assessments.files.join(', ')}`);
  const columns = new Map(plans.columns);
  columns.set('neglect', { kind: 'flag', values: neglect, words: [] });
  return { ...plans, columns, present: new Set([...plans.present, 'neglect']) };
}

/** Only rows of other standards take: the product’s own layouts have in each row what it needs. */
function rowsThatTake(rows: TableData, outcomes: readonly FileOutcome[]): (row: number) => boolean {
  const takes = rows.files.map((file) =>
    outcomes.some(
      (outcome) =>
        'read' in outcome &&
        nameOfOutcome(outcome) === file &&
        !isOwnLayout(outcome.read.recognition),
    ),
  );
  return (row) => takes[rows.file[row] as number] === true;
}

function isOwnLayout({ layout }: Recognition): boolean {
  return layout.id === layout.table;
}

/** Says beside every file of a table what was taken from where. */
function tell(
  rows: TableData,
  outcomes: readonly FileOutcome[],
  taken: readonly string[],
  value: string,
): void {
  const files = new Set(rows.files);
  for (const outcome of outcomes) {
    if (!('read' in outcome) || !files.has(nameOfOutcome(outcome))) continue;
    const { recognition, account } = outcome.read;
    if (isOwnLayout(recognition)) continue;
    account.issues.push({ code: 'joined', value });
    for (const column of taken) account.joined.add(column);
  }
}
