import { categoryBits, categoryCode } from '../../extracts/category.ts';
import { columnData, type TableData } from '../../extracts/columns.ts';
import { type Flag, flagCodes } from '../../extracts/flag.ts';
import { columnOf } from '../../extracts/tables.ts';
import { ageOfRow, noAge } from '../age.ts';
import type { EvaluationContext } from '../context.ts';
import type { Grouping } from '../grouping.ts';
import type { Measure } from '../measure.ts';
import type { Dimension, Group, Sorting } from './dimension.ts';
import { categoryColumn, tableOf } from './offered.ts';
import { textGroups } from './textGroups.ts';

/** The rows of a table sorted into named groups; in one of them nothing is recorded. */
export type SortedRows = Grouping & {
  readonly groups: readonly Group[];
  /** The group of what is not recorded. */
  readonly notRecorded: number;
};

const notRecorded: Group = { id: 'not-recorded', name: 'Not recorded' };
const unbornOrUnknown: Group = { id: 'unborn-or-unknown', name: 'Unborn or unknown' };
const anotherAge: Group = { id: 'another-age', name: 'Another age', rare: true };
const otherWording: Group = {
  id: 'other-wording',
  name: 'Wording not recognised',
  said: 'of a wording that is not recognised',
  rare: true,
};

/** Sorts the rows that a measure counts. The columns must be there: ask `whyNotBrokenDown` first. */
export function sortRows(
  { by }: Dimension,
  measure: Measure,
  context: EvaluationContext,
): SortedRows {
  const data = context.data(tableOf(measure));
  switch (by.kind) {
    case 'age':
      return byAge(by, measure, data, context);
    case 'code':
      return byCode(by, data);
    case 'rules':
      return byRules(by, data);
    case 'text':
      return byText(by, data);
    case 'category':
      return byCategory(by.groups, categoryColumn(measure), data);
  }
}

type By<Kind extends Sorting['kind']> = Extract<Sorting, { kind: Kind }>;

function byAge(
  { bands }: By<'age'>,
  measure: Measure,
  data: TableData,
  context: EvaluationContext,
): SortedRows {
  if (measure.from === 'returns') throw new Error('Returns have no ages.');
  const ageOf = ageOfRow({ context, data, at: measure.counts.at, window: measure.window });
  const groups = [unbornOrUnknown, ...bands, anotherAge];
  const mostYears = 150;
  const groupOfAge = Uint8Array.from({ length: mostYears }, (_, age) => {
    const band = bands.findIndex(({ from, to }) => age >= from && age <= to);
    return band === -1 ? groups.length - 1 : band + 1;
  });
  return {
    groups,
    notRecorded: 0,
    size: groups.length,
    groupOf: (row, span) => {
      const age = ageOf(row, span);
      return age === noAge ? 0 : (groupOfAge[Math.min(age, mostYears - 1)] as number);
    },
  };
}

function byCode({ column, groups: given, first }: By<'code'>, data: TableData): SortedRows {
  const cells = columnData(data, column, 'code', 'flag');
  const own = given ?? codesOf(data, column);
  const groups = [...(first ? [first.group] : []), ...own, notRecorded];
  const last = groups.length - 1;
  const ids = cells.kind === 'flag' ? flagWords : cells.words;
  const groupOfCell = Uint8Array.from({ length: 256 }, (_, cell) => {
    const group = groups.findIndex(({ id }) => cell > 0 && id === ids[cell]);
    return group === -1 ? last : group;
  });
  const flags = first && columnData(data, first.column, 'flag').values;
  return {
    groups,
    notRecorded: last,
    size: groups.length,
    groupOf: (row) =>
      flags?.[row] === flagCodes.yes ? 0 : (groupOfCell[cells.values[row] as number] as number),
  };
}

/** Flags by their codes. */
const flagWords: readonly string[] = ['', ...(Object.keys(flagCodes) as Flag[])];

/** The codes of a column under the words by which they are said. */
function codesOf(data: TableData, column: string): Group[] {
  return Object.entries(columnOf(data.table.id, column).codes ?? {}).map(([id, [word = id]]) => ({
    id,
    name: word.charAt(0).toUpperCase() + word.slice(1),
  }));
}

function byRules({ column, groups: own, read }: By<'rules'>, data: TableData): SortedRows {
  const { values, words } = columnData(data, column, 'text', 'code');
  const groups = [...own, otherWording, notRecorded];
  const last = groups.length - 1;
  const groupOfWord = Uint8Array.from(words, (word, number) => {
    if (number === 0) return last;
    const group = groups.findIndex(({ id }) => id === read(word));
    return group === -1 ? last - 1 : group;
  });
  return {
    groups,
    notRecorded: last,
    size: groups.length,
    groupOf: (row) => groupOfWord[values[row] as number] as number,
  };
}

function byText({ column, spellings }: By<'text'>, data: TableData): SortedRows {
  const { values, words } = columnData(data, column, 'text');
  const { groups: named, groupOf } = textGroups(words, values, spellings);
  const last = named.length;
  const groupOfWord = groupOf.map((group) => (group === -1 ? last : group));
  return {
    groups: [...named, notRecorded],
    notRecorded: last,
    size: last + 1,
    groupOf: (row) => groupOfWord[values[row] as number] as number,
  };
}

function byCategory(own: readonly Group[], column: string, data: TableData): SortedRows {
  const { values } = columnData(data, column, 'category');
  const groups = [...own, notRecorded];
  const last = groups.length - 1;
  const groupOfBits = Uint8Array.from({ length: 2 * categoryBits.MUL }, (_, bits) => {
    const code = categoryCode(bits).split(':', 1)[0];
    const group = groups.findIndex(({ id }) => id === code);
    return group === -1 ? last : group;
  });
  return {
    groups,
    notRecorded: last,
    size: groups.length,
    groupOf: (row) => groupOfBits[values[row] as number] ?? last,
  };
}
