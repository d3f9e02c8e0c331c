import { readDisability } from '../../extracts/disability.ts';
import { readEthnicGroup } from '../../extracts/ethnicGroup.ts';
import { sourceGroupOf } from '../../extracts/sourceCodes.ts';
import { ageBand, withAdults } from './ageBands.ts';
import type { Dimension, Group } from './dimension.ts';

const sexes: readonly Group[] = [
  { id: 'F', name: 'Female', said: 'female' },
  { id: 'M', name: 'Male', said: 'male' },
  { id: 'U', name: 'Recorded as unknown', said: 'of a sex recorded as unknown', rare: true },
];

type Spellings = Readonly<Record<string, readonly string[]>>;

function text(id: string, title: string, column: string, spellings?: Spellings): Dimension {
  return {
    id,
    title,
    about: `As written in the column ${column}; spellings that differ in case or punctuation are one.`,
    by: { kind: 'text', column, ...(spellings ? { spellings } : {}) },
  };
}

/** Every built-in dimension, in the order in which they are offered. */
export const dimensions: readonly Dimension[] = [
  {
    id: 'age',
    title: 'Age group',
    about:
      'Completed years on the date of the event, or on the day of the position. A child without a date of birth, or born later, is unborn or unknown.',
    by: {
      kind: 'age',
      bands: withAdults([ageBand(0, 4), ageBand(5, 9), ageBand(10, 15), ageBand(16, 17)]),
    },
  },
  {
    id: 'sex',
    title: 'Sex',
    by: { kind: 'code', column: 'sex', groups: sexes },
  },
  {
    id: 'girls-boys-unborn',
    title: 'Girls, boys and unborn babies',
    about: 'A row that records an expectant mother stands for an unborn baby, whatever its sex.',
    by: {
      kind: 'code',
      column: 'sex',
      groups: sexes,
      first: {
        column: 'expectant_mother',
        group: {
          id: 'expectant-mother',
          name: 'Expectant mother (unborn baby)',
          said: 'unborn (an expectant mother is recorded)',
        },
      },
    },
  },
  {
    id: 'looked-after',
    title: 'Looked after',
    by: {
      kind: 'code',
      column: 'looked_after',
      groups: [
        { id: 'yes', name: 'Looked after', said: 'looked after' },
        { id: 'no', name: 'Not looked after', said: 'not looked after' },
        { id: 'partly', name: 'Partly', rare: true },
      ],
    },
  },
  {
    id: 'category',
    title: 'Category of abuse',
    about:
      'The mix of all that the measure counts among. Multiple is a category of its own; a child in it is in no other.',
    by: {
      kind: 'category',
      groups: [
        { id: 'NEG', name: 'Neglect', said: 'neglect' },
        { id: 'PHY', name: 'Physical abuse', said: 'physical abuse' },
        { id: 'SAB', name: 'Sexual abuse', said: 'sexual abuse' },
        { id: 'EMO', name: 'Emotional abuse', said: 'emotional abuse' },
        { id: 'MUL', name: 'Multiple', said: 'multiple' },
      ],
    },
  },
  {
    id: 'ethnicity',
    title: 'Ethnicity',
    about:
      'The broad groups of the 2021 census, from census codes or words; Chinese is in Asian. Wordings that no rule knows are told apart from what is not recorded.',
    by: {
      kind: 'rules',
      column: 'ethnicity',
      read: readEthnicGroup,
      groups: [
        { id: 'white', name: 'White' },
        { id: 'mixed', name: 'Mixed' },
        { id: 'asian', name: 'Asian or Asian British' },
        { id: 'black', name: 'Black or Black British' },
        { id: 'other', name: 'Other ethnic group' },
        { id: 'not-given', name: 'Refused or not yet obtained', rare: true },
      ],
    },
  },
  {
    id: 'disability',
    title: 'Disability',
    about: 'Yes where a flag or the code of a disability says so; NONE is no.',
    by: {
      kind: 'rules',
      column: 'disability',
      read: readDisability,
      groups: [
        { id: 'yes', name: 'Disabled', said: 'disabled' },
        { id: 'no', name: 'Not disabled', said: 'not disabled' },
      ],
    },
  },
  text('neglect-type', 'Type of neglect', 'neglect_type'),
  {
    id: 'source',
    title: 'Where it came from',
    about:
      'The source by agency, from the codes of the children in need census or from words. Wordings that no rule knows are not recorded.',
    by: {
      kind: 'rules',
      column: 'source',
      read: sourceGroupOf,
      groups: [
        { id: 'individuals', name: 'Individuals', said: 'from individuals' },
        { id: 'education', name: 'Schools and education', said: 'from schools and education' },
        { id: 'health', name: 'Health', said: 'from health' },
        { id: 'housing', name: 'Housing', said: 'from housing' },
        { id: 'local-authority', name: 'Local authority', said: 'from the local authority' },
        { id: 'police', name: 'Police', said: 'from the police' },
        { id: 'other-legal', name: 'Other legal', said: 'from other legal agencies' },
        { id: 'other', name: 'Other', said: 'from other sources' },
        { id: 'anonymous', name: 'Anonymous', said: 'anonymous' },
        { id: 'unknown', name: 'Source unknown', said: 'from a source coded as unknown' },
      ],
    },
  },
  text('organisation', 'Organisation', 'organisation'),
  { id: 'stage', title: 'Stage', by: { kind: 'code', column: 'stage' } },
  text('respondent', 'Who answered', 'respondent'),
  text('tier', 'Tier', 'tier', {
    'Early help': ['EH'],
    'Child in need': ['CIN', 'child in need plan'],
    'Child protection': ['CP', 'child protection plan'],
    'Children in care': ['CLA', 'LAC', 'looked after', 'looked-after children', 'in care'],
  }),
  text('agency', 'Agency', 'agency'),
  text('tool', 'Tool', 'tool'),
];
