import { sourceOf } from '../layouts/layout.ts';
import { layouts } from '../layouts/layouts.ts';
import type { Column, TableId } from '../tables.ts';

/** Other words that councils head a column with, beside those of the layouts. */
const otherPhrases: Readonly<Record<string, readonly string[]>> = {
  child_id: [
    'child ref',
    'system id',
    'mosaic id',
    'liquidlogic id',
    'ics id',
    'lcs id',
    'swift id',
  ],
  contact_id: ['contact ref', 'notification id', 'mash id'],
  referral_id: ['referral ref', 'case ref'],
  assessment_id: ['assessment ref', 'case ref'],
  plan_id: ['plan ref', 'registration id', 'case ref', 'case'],
  episode_id: ['episode ref', 'case ref'],
  kind: ['contact type', 'type', 'record type'],
  contact_date: ['date received', 'date created', 'notification date', 'mash date', 'received'],
  referral_date: ['date received', 'date referred', 'referred', 'received'],
  start_date: ['plan start', 'episode start', 'registration date', 'started'],
  end_date: ['plan end', 'episode end', 'deregistration date', 'ended'],
  authorised_date: ['completion date', 'assessment end date', 'sign off date', 'end date'],
  entry_date: ['became looked after', 'care start', 'lac start', 'cla start', 'entered care'],
  completed_date: ['date of tool', 'date of assessment', 'completed'],
  decision_date: ['outcome date', 'decided', 'decision made'],
  date_of_birth: ['birth date', 'birth'],
  initial_category: [
    'category at start',
    'registration category',
    'category',
    'category of abuse',
    'initial abuse type',
  ],
  latest_category: [
    'category',
    'category of abuse',
    'abuse type',
    'category at end',
    'latest abuse type',
  ],
  previous_plans: ['previous plans', 'previous registrations', 'earlier plans'],
  neglect: ['neglect concern', 'neglect identified', 'neglect factor', 'concern neglect'],
  source: ['referrer', 'agency', 'referring agency', 'source agency', 'referred by'],
  outcome: ['decision', 'result', 'next step', 'contact decision'],
  factors: ['factors identified', 'presenting factors', 'needs identified'],
  tool_used: ['graded care profile', 'graded care profile used', 'gcp used', 'neglect tool used'],
  stage: ['type', 'point', 'assessment type'],
  grade: ['score', 'overall grade', 'judgement', 'rating'],
  locality: ['locality name', 'area', 'place'],
  team: ['team name', 'worker team', 'responsible team', 'allocated team'],
  ethnicity: ['ethnic origin', 'ethnic group'],
  disability: ['disabled', 'disabled child'],
  family_id: ['family ref', 'household id', 'sibling group'],
  authority: ['local authority', 'council'],
  population: ['children', 'number of children', 'count'],
};

const meanings: readonly (readonly [meaning: string, ...words: string[]])[] = [
  ['start', 'started', 'starts', 'begin', 'began', 'commenced', 'from', 'opened', 'open'],
  ['end', 'ended', 'ends', 'finish', 'finished', 'close', 'closed', 'closure', 'ceased', 'until'],
  ['id', 'ref', 'reference', 'no', 'num', 'number', 'identifier', 'uid', 'key', 'unique'],
  ['date', 'on', 'dt', 'day', 'when'],
  ['sex', 'gender'],
  ['birth', 'born'],
  ['initial', 'first', 'original', 'outset'],
  ['latest', 'current', 'currently', 'last', 'recent', 'present', 'now'],
  ['previous', 'earlier', 'prior'],
  ['authorised', 'authorisation', 'authorized', 'approved', 'auth', 'completed', 'completion'],
  ['referral', 'referrals', 'referred'],
  ['contact', 'contacts'],
  ['assessment', 'assessments', 'assess'],
  ['plan', 'plans', 'cpp'],
  ['category', 'categories', 'cat'],
  ['decision', 'decided', 'decisions'],
  ['child', 'childs', 'children', 'person', 'client', 'pupil', 'individual', 'cyp', 'yp'],
  ['locality', 'localities', 'area', 'district', 'neighbourhood', 'patch', 'cluster'],
  ['outcome', 'outcomes'],
  ['source', 'sources'],
  ['factor', 'factors'],
];

const meaningOf = new Map(
  meanings.flatMap(([meaning, ...words]) => words.map((word) => [word, meaning] as const)),
);
const fillers = new Set([
  'of',
  'the',
  'a',
  'an',
  'is',
  'was',
  'has',
  'been',
  'by',
  'for',
  'in',
  'at',
  'and',
  'or',
  's',
  'y',
  'n',
  'yn',
  'yes',
]);

/** Words that tell one date, id or category from another: where they differ, so do the columns. */
const telling = new Set([
  ...[
    'start',
    'end',
    'birth',
    'initial',
    'latest',
    'previous',
    'authorised',
    'referral',
    'decision',
  ],
  ...[
    'contact',
    'assessment',
    'review',
    'visit',
    'conference',
    'death',
    'school',
    'worker',
    'family',
  ],
  ...['plan', 'seen', 'due', 'upn', 'age', 'postcode', 'team', 'reason', 'source', 'child'],
  ...['id', 'neglect', 'household', 'sibling', 'episode', 'audit', 'tool', 'feedback', 'case'],
]);

/** The words of a header by what they mean: `CPPStartDate` is plan, start, date. */
export function headerWords(header: string): string[] {
  const spaced = header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\bd\.?\s?o\.?\s?b\b/g, 'dob');
  const words = (spaced.match(/\p{L}+|\d+/gu) ?? []).flatMap((word) =>
    word === 'dob' ? ['birth', 'date'] : [meaningOf.get(word) ?? word],
  );
  const telling = words.filter((word) => !fillers.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** How alike a header and the headings of a column are, from 0 to 1. */
export function likeness(header: string, column: Column, table: TableId): number {
  const words = headerWords(header);
  return Math.max(0, ...phrasesOf(column, table).map((phrase) => likenessOf(words, phrase)));
}

function likenessOf(words: readonly string[], phrase: readonly string[]): number {
  const shared = words.filter((word) => phrase.includes(word));
  const theirs = phrase.filter((word) => telling.has(word) && !words.includes(word));
  const ours = words.filter((word) => telling.has(word) && !phrase.includes(word));
  const isOfOther = theirs.length > 0 && (ours.length > 0 || isDateForId(words, theirs));
  const isOnlySort = shared.every((word) => word === 'date' || word === 'id');
  const isNothing = isOnlySort && words.length > 1 && phrase.length > 1;
  if (isOfOther || isNothing || shared.length === 0) return 0;
  return (2 * shared.length) / (words.length + phrase.length);
}

function isDateForId(words: readonly string[], theirs: readonly string[]): boolean {
  return theirs.includes('id') && words.includes('date');
}

const phrases = new Map<string, string[][]>();

/** All that the column is headed with: its name, in sentences, in layouts and in councils' own words. */
function phrasesOf({ name, phrase }: Column, table: TableId): string[][] {
  const key = `${table} ${name}`;
  const known = phrases.get(key);
  if (known) return known;
  const inLayouts = layouts
    .filter((layout) => layout.table === table)
    .flatMap((layout) => sourceOf(layout, name)?.headers ?? []);
  const own = Object.hasOwn(otherPhrases, name) ? (otherPhrases[name] ?? []) : [];
  const all = [name, phrase, ...inLayouts, ...own].map(headerWords);
  phrases.set(key, all);
  return all;
}
