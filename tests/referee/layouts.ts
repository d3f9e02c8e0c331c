/** The extract layouts of contract section 4, as the referee knows them. */

export type CellType = 'text' | 'day' | 'flag' | 'category' | 'factors' | 'code' | 'number';

export interface Layout {
  name: string;
  /** Columns needed to recognise the layout. */
  bold: string[];
  /** Every other column that a measure or the cleaning reads. */
  others: string[];
  /** The column that identifies a row, if any. */
  id?: string;
}

const PLACE = ['locality', 'team'];

export const LAYOUTS: Layout[] = [
  {
    name: 'contacts',
    id: 'contact_id',
    bold: ['contact_id', 'child_id', 'contact_date', 'neglect'],
    others: [
      'kind',
      'source',
      'outcome',
      'decision_date',
      'sex',
      'date_of_birth',
      'expectant_mother',
      'looked_after',
      ...PLACE,
    ],
  },
  {
    name: 'referrals',
    id: 'referral_id',
    bold: ['referral_id', 'child_id', 'referral_date', 'neglect'],
    others: ['source', 'nfa', 'sex', 'date_of_birth', ...PLACE],
  },
  {
    name: 'assessments',
    id: 'assessment_id',
    bold: ['assessment_id', 'child_id', 'authorised_date', 'factors'],
    others: [
      'referral_date',
      'start_date',
      'tool_used',
      'outcome',
      'sex',
      'date_of_birth',
      ...PLACE,
    ],
  },
  {
    name: 'cp_plans',
    id: 'plan_id',
    bold: ['plan_id', 'child_id', 'start_date', 'end_date', 'initial_category', 'latest_category'],
    others: [
      'previous_plans',
      'other_authority',
      'family_hub_engaged',
      'health_improved',
      'attendance_improved',
      'sex',
      'date_of_birth',
      ...PLACE,
    ],
  },
  {
    name: 'cin_plans',
    id: 'plan_id',
    bold: ['plan_id', 'child_id', 'start_date', 'end_date', 'neglect'],
    others: ['sex', 'date_of_birth', ...PLACE],
  },
  {
    name: 'care_entries',
    bold: ['child_id', 'entry_date', 'neglect'],
    others: ['sex', 'date_of_birth', ...PLACE],
  },
  {
    name: 'early_help',
    id: 'episode_id',
    bold: ['episode_id', 'child_id', 'start_date', 'neglect'],
    others: ['end_date', 'tool_used', 'organisation', 'sex', 'date_of_birth', ...PLACE],
  },
  {
    name: 'tool_assessments',
    id: 'tool_id',
    bold: ['tool_id', 'child_id', 'completed_date', 'stage'],
    others: ['tool', 'grade', 'agency', ...PLACE],
  },
  {
    name: 'audits',
    id: 'audit_id',
    bold: ['audit_id', 'audit_date', 'grade'],
    others: [
      'tier',
      'tool_used',
      'plan_impact_good',
      'adult_services_involved',
      'whole_family_understood',
      'supervision_recorded',
      'lived_experience_evident',
      'father_assessed',
      'locality',
    ],
  },
  {
    name: 'feedback',
    id: 'feedback_id',
    bold: ['feedback_id', 'feedback_date', 'stage', 'voice_heard'],
    others: ['respondent', 'locality'],
  },
  {
    name: 'returns',
    bold: ['measure', 'period_start', 'period_end', 'numerator'],
    others: ['locality', 'agency', 'denominator', 'note'],
  },
  {
    name: 'population',
    bold: ['locality', 'year', 'population'],
    others: ['age_from', 'age_to'],
  },
  { name: 'localities', bold: ['team', 'locality'], others: [] },
];

/** Columns that every table may have besides its own. */
export const COMMON_COLUMNS = ['authority', 'family_id', 'ethnicity', 'disability', 'neglect_type'];

/** Header text as it is compared: no case, spaces or punctuation. */
export function headerKey(header: string): string {
  return header.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** All canonical column names of a layout. */
export function columnsOf(layout: Layout): string[] {
  return [...layout.bold, ...layout.others, ...COMMON_COLUMNS];
}

/** The layout whose bold columns are all there; of several, the one with most bold columns. */
export function recognise(headers: string[]): Layout | undefined {
  const keys = new Set(headers.map(headerKey));
  return LAYOUTS.filter((layout) =>
    layout.bold.every((column) => keys.has(headerKey(column))),
  ).sort((a, b) => b.bold.length - a.bold.length)[0];
}

/** The type that each column is read as (text when not listed). */
export const COLUMN_TYPES: Record<string, CellType> = Object.fromEntries([
  ...[
    'contact_date',
    'decision_date',
    'referral_date',
    'authorised_date',
    'start_date',
    'end_date',
    'entry_date',
    'completed_date',
    'audit_date',
    'feedback_date',
    'period_start',
    'period_end',
    'date_of_birth',
  ].map((name) => [name, 'day']),
  ...[
    'neglect',
    'tool_used',
    'other_authority',
    'family_hub_engaged',
    'health_improved',
    'attendance_improved',
    'plan_impact_good',
    'adult_services_involved',
    'whole_family_understood',
    'supervision_recorded',
    'lived_experience_evident',
    'father_assessed',
    'voice_heard',
  ].map((name) => [name, 'flag']),
  ...['initial_category', 'latest_category'].map((name) => [name, 'category']),
  ...['kind', 'outcome', 'stage', 'grade', 'measure'].map((name) => [name, 'code']),
  ...['previous_plans', 'numerator', 'denominator', 'year', 'population', 'age_from', 'age_to'].map(
    (name) => [name, 'number'],
  ),
  ['factors', 'factors'],
]);

/** Rotherham's localities: id and the spellings that are matched, as compared in SQL. */
export const ROTHERHAM: { id: string; name: string }[] = [
  'wentworth-north',
  'rotherham-north',
  'rotherham-south',
  'rother-valley-west',
  'wentworth-south',
  'wentworth-valley',
  'rother-valley-south',
  'out-of-area',
].map((id) => ({
  id,
  name: id
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' '),
}));
