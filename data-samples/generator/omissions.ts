/**
 * What nobody recorded, or not as the census codes it: cells left blank, said to be unknown or put
 * in words, in shares like those of real extracts.
 */
import type { Random, Weighted } from './random.ts';
import type { Table } from './table.ts';

interface Omission {
  /** Share of the cells with something in them that lose it. */
  readonly share: number;
  /** What stands there instead. */
  readonly says: Weighted<string>;
}

const BLANK: Weighted<string> = [['', 1]];
const BLANK_OR_SAID: Weighted<string> = [
  ['', 3],
  ['Not recorded', 1],
];

/** Asked for and not given, and a wording that no rule knows. */
const ETHNICITY_NOT_GIVEN: Weighted<string> = [
  ['', 55],
  ['Not recorded', 15],
  ['REFU', 12],
  ['NOBT', 15],
  ['See case notes', 3],
];

const OMISSIONS: Readonly<Record<string, Omission>> = {
  sex: { share: 0.004, says: [['U', 1]] },
  date_of_birth: { share: 0.003, says: BLANK },
  expectant_mother: { share: 0.05, says: BLANK },
  looked_after: { share: 0.05, says: BLANK },
  family_id: { share: 0.015, says: BLANK },
  source: { share: 0.015, says: BLANK_OR_SAID },
  ethnicity: { share: 0.06, says: ETHNICITY_NOT_GIVEN },
  disability: { share: 0.04, says: BLANK_OR_SAID },
  neglect_type: { share: 0.14, says: BLANK },
  organisation: { share: 0.03, says: BLANK_OR_SAID },
  respondent: { share: 0.03, says: BLANK },
  tier: { share: 0.03, says: BLANK },
};

/** Contacts seldom ask for more than they need. */
const AT_CONTACT: Readonly<Record<string, Omission>> = {
  ...OMISSIONS,
  ethnicity: { share: 0.55, says: BLANK },
};

/** Codes of the source as some systems word them. */
const SOURCES_IN_WORDS: Readonly<Record<string, string>> = {
  '2A': 'School',
  '3B': 'Health visitor',
  '6': 'Police',
  '8': 'Fire service',
  '9': 'Anonymous',
};
const IN_WORDS_SHARE = 0.03;

/** Empties or rewords some cells of the columns that serve breakdowns, and returns the table. */
export function omitSome(random: Random, table: Table): Table {
  const omissions = table.columns.includes('contact_date') ? AT_CONTACT : OMISSIONS;
  for (const [index, column] of table.columns.entries()) {
    const omission = omissions[column];
    if (omission) omitFrom(random, table, index, omission);
    if (column === 'source') wordSome(random, table, index);
  }
  return table;
}

function omitFrom(random: Random, { rows }: Table, index: number, { share, says }: Omission): void {
  for (const row of rows) {
    if (row[index] && random.chance(share)) row[index] = random.weighted(says);
  }
}

function wordSome(random: Random, { rows }: Table, index: number): void {
  for (const row of rows) {
    const words = SOURCES_IN_WORDS[row[index] ?? ''];
    if (words && random.chance(IN_WORDS_SHARE)) row[index] = words;
  }
}
