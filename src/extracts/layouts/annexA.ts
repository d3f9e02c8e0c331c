import type { Layout } from './layout.ts';

const child = [
  'Child Unique ID',
  'Child Unique Identifier',
  'Child ID',
  'Unique Child ID',
  'Child’s Unique ID',
];

const person = {
  child_id: child,
  sex: ['Gender', 'Sex'],
  date_of_birth: ['Date of Birth', 'DOB', 'Child Date of Birth'],
  ethnicity: ['Ethnicity'],
};

const disability = ['Does the Child have a Disability', 'Has Disability', 'Disability'];
const team = ['Allocated Team'];

const noLocality =
  'Annex A names no locality. Give the teams of these rows their localities in localities.csv (team, locality).';
const noTeam =
  'The list has neither locality nor team: every row counts in the total and under “Locality not known”. Add a column locality to place them.';
const noNeglect =
  'The list does not say whether a row is about neglect. Add a column neglect (Y or N) to measure it.';

/** Ofsted’s Annex A, lists 1 to 8, by the headers of its template and of the queries that fill it. */
export const annexALayouts: readonly Layout[] = [
  {
    id: 'annex-a-list-1',
    title: 'Annex A, list 1: contacts',
    table: 'contacts',
    columns: {
      ...person,
      contact_date: ['Date of Contact', 'Contact Date'],
      source: ['Contact Source', 'Source of Contact'],
      neglect: ['Neglect'],
      locality: ['Locality'],
    },
    needs: ['child_id', 'contact_date', 'source'],
    cannotSupply: [noNeglect, noTeam],
  },
  {
    id: 'annex-a-list-2',
    title: 'Annex A, list 2: early help',
    table: 'early_help',
    columns: {
      ...person,
      start_date: ['Assessment start date', 'Early Help Assessment Start Date', 'EHA Start Date'],
      end_date: [
        'Assessment completion date',
        'Early Help Assessment Completion Date',
        'EHA Completion Date',
      ],
      organisation: [
        'Organisation completing assessment',
        'Organisation',
        'Assessment Completed By',
      ],
      neglect: ['Neglect'],
      locality: ['Locality'],
    },
    needs: ['child_id', 'start_date', 'end_date', 'organisation'],
    cannotSupply: [noNeglect, noTeam],
  },
  {
    id: 'annex-a-list-3',
    title: 'Annex A, list 3: referrals',
    table: 'referrals',
    columns: {
      ...person,
      referral_date: ['Date of referral', 'Referral Date'],
      source: ['Referral Source', 'Source of Referral'],
      nfa: ['Referral NFA?', 'Referral NFA', 'Referral No further action', 'NFA'],
      neglect: ['Neglect'],
      locality: ['Locality'],
      team,
    },
    needs: ['child_id', 'referral_date', 'source', 'nfa'],
    cannotSupply: [
      noNeglect,
      'The list reaches back six months, so whether a referral is a repeat within 12 months cannot be told from it: its own count of referrals is of all causes.',
      noLocality,
    ],
  },
  {
    id: 'annex-a-list-4',
    title: 'Annex A, list 4: assessments',
    table: 'assessments',
    columns: {
      ...person,
      disability,
      start_date: [
        'Continuous Assessment Start Date',
        'Continuous Assessment Start',
        'Assessment Actual Start Date',
      ],
      authorised_date: [
        'Continuous Assessment Date of Authorisation',
        'Assessment Authorisation Date',
        'Continuous Assessment Authorisation Date',
        'Continuous Assessment Auth Date',
      ],
      outcome: [
        'Was the child assessed as requiring LA children’s social care support?',
        'Requires Social Care Support',
        'CSC Support Required',
      ],
      factors: ['Factors', 'Factors identified at the end of assessment'],
      locality: ['Locality'],
      team,
    },
    needs: ['child_id', 'start_date', 'authorised_date'],
    cannotSupply: [
      'The list has no factors, so neglect assessments cannot be told. Add a column factors (16A is neglect).',
      'The date of referral is taken from list 3 where it was given: the child’s latest referral up to the start.',
      noLocality,
    ],
  },
  {
    id: 'annex-a-list-6',
    title: 'Annex A, list 6: children in need',
    table: 'cin_plans',
    columns: {
      ...person,
      disability,
      start_date: ['CIN Start Date', 'CIN Plan Start Date'],
      end_date: ['CIN Closure Date', 'CIN Plan End Date'],
      neglect: ['Neglect'],
      primary_need: ['Primary Need Code', 'Primary Need'],
      locality: ['Locality'],
      team,
    },
    needs: ['child_id', 'start_date', 'end_date'],
    keeps: {
      headers: ['Case Status', 'Status'],
      reads: /^c\s*\)|\bchild(?:ren)? in need plan|\bcin\s*plan|^cin$/i,
      are: 'child in need plans (case status c)',
    },
    cannotSupply: [
      'The start is that of the episode, not of the plan.',
      'Primary need N1 is abuse or neglect, which is not neglect alone. Add a column neglect (Y or N), or let local sub-codes that name neglect count.',
      noLocality,
    ],
  },
  {
    id: 'annex-a-list-7',
    title: 'Annex A, list 7: child protection',
    table: 'cp_plans',
    columns: {
      ...person,
      disability,
      start_date: ['Child Protection Plan Start Date', 'CPP Start Date', 'CP Plan Start Date'],
      end_date: ['Child Protection Plan End Date', 'CPP End Date', 'CP Plan End Date'],
      initial_category: ['Initial Category of Abuse'],
      latest_category: ['Latest Category of Abuse'],
      previous_plans: [
        'Number of Previous Child Protection Plans',
        'Number of Previous CPP',
        'Number of previous plans',
      ],
      locality: ['Locality'],
      team,
    },
    needs: ['child_id', 'start_date', 'initial_category', 'latest_category'],
    cannotSupply: [
      'The list has plans open at the date or ended in the six months before it, so earlier plans are known by their number only.',
      noLocality,
    ],
  },
  {
    id: 'annex-a-list-8',
    title: 'Annex A, list 8: looked-after children',
    table: 'care_entries',
    columns: {
      ...person,
      disability,
      entry_date: [
        'Date Started to be Looked After',
        'Date Started Looked After',
        'Looked After Start Date',
        // So it is spelt by the query that fills the list.
        'LoookedAfterStartDate',
      ],
      neglect: ['Neglect'],
      primary_need: ['Child’s Category of Need', 'Category of Need'],
      locality: ['Locality'],
      team,
    },
    needs: ['child_id', 'entry_date'],
    cannotSupply: [
      'Category of need N1 is abuse or neglect, which is not neglect alone. Add a column neglect (Y or N), or let local sub-codes that name neglect count.',
      noLocality,
    ],
  },
];
