import type { TableId } from '../../src/extracts/tables.ts';
import type { Answer } from './answers.ts';
import type { Question } from './question.ts';

/**
 * A handful of measures, for contestants without the product's SQL: shares of events of a period whose
 * rows pass one test among those that pass another. They look at one date and at a few short texts.
 */
export type FewMeasure = {
  readonly id: string;
  readonly table: TableId;
  readonly date: string;
  readonly among: Test;
  readonly counted: Test;
};

/** A column and the texts of it that pass; a text passes in whole or, for factors, as a part. */
type Test = readonly [column: string, passes: (text: string) => boolean][];

const isContact: Test[number] = ['kind', (kind) => kind === 'contact' || kind === ''];
const isNeglect: Test[number] = ['neglect', (flag) => flag === 'Y'];
const hasNeglect: Test[number] = ['factors', (list) => /\b16A\b/.test(list)];

export const fewMeasures: readonly FewMeasure[] = [
  {
    id: 'contacts-neglect',
    table: 'contacts',
    date: 'contact_date',
    among: [isContact],
    counted: [isNeglect],
  },
  {
    id: 'contacts-neglect-to-early-help',
    table: 'contacts',
    date: 'contact_date',
    among: [isContact, isNeglect],
    counted: [['outcome', (outcome) => outcome === 'early_help']],
  },
  {
    id: 'assessments-neglect',
    table: 'assessments',
    date: 'authorised_date',
    among: [],
    counted: [hasNeglect],
  },
  {
    id: 'assessments-neglect-tool',
    table: 'assessments',
    date: 'authorised_date',
    among: [hasNeglect],
    counted: [['tool_used', (flag) => flag === 'Y']],
  },
  {
    id: 'cp-neglect-starts',
    table: 'cp_plans',
    date: 'start_date',
    among: [['other_authority', (flag) => flag !== 'Y']],
    counted: [['initial_category', (category) => category === 'NEG']],
  },
];

/** The columns of a table that the handful looks at. */
export function fewColumns(table: TableId): Set<string> {
  const own = fewMeasures.filter((each) => each.table === table);
  const names = own.flatMap(({ date, among, counted }) => [
    date,
    ...[...among, ...counted].map(([column]) => column),
  ]);
  return new Set([...names, 'locality']);
}

/** For each day from `coverFrom` to `asAt`, which period it lies in. */
export function periodByDay({ coverFrom, asAt, periods }: Question): Uint8Array {
  const found = new Uint8Array(asAt - coverFrom + 1);
  periods.forEach(({ start, end }, index) => {
    found.fill(index, start - coverFrom, end - coverFrom + 1);
  });
  return found;
}

/** Finds the place of a locality's text: its number among `placeIds`. */
export function placeFinder({ partnership }: Question): (text: string) => number {
  const { localities } = partnership;
  const byWord = new Map(
    localities.flatMap(({ name, aliases }, place) =>
      [name, ...aliases].map((word) => [word, place] as const),
    ),
  );
  return (text) => byWord.get(text) ?? localities.length;
}

/** The localities in the order of the partnership's file, then `unknown`. */
export function placeIds({ partnership }: Question): string[] {
  return [...partnership.localities.map(({ id }) => id), 'unknown'];
}

/** Counts by period and place as answers, the whole included. */
export function answersFrom(
  measure: string,
  question: Question,
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
): Answer[] {
  const places = placeIds(question);
  return question.periods.flatMap(({ name: period }, index) => {
    const cells = places.map((locality, place) => ({
      measure,
      period,
      locality,
      numerator: numerators[index * places.length + place] ?? 0,
      denominator: denominators[index * places.length + place] ?? 0,
    }));
    const sum = (of: 'numerator' | 'denominator') =>
      cells.reduce((total, cell) => total + cell[of], 0);
    const whole = { numerator: sum('numerator'), denominator: sum('denominator') };
    return [...cells, { measure, period, locality: 'all', ...whole }];
  });
}
