import { sourceCodes } from './sourceCodes.ts';

/**
 * What the extracts hold: every table, its columns and codes, written once. Recognition, reading,
 * checks, measures, descriptions and `tidy` derive from these values.
 */

/** How the cells of a column are read. */
export type ColumnKind =
  | 'id'
  | 'child'
  | 'date'
  | 'flag'
  | 'category'
  | 'factors'
  | 'code'
  | 'number'
  | 'text';

/** Codes that people write in more ways than a list could hold, each read by rules of its own. */
export type CodeRules = 'sex' | 'source';

export type Column = {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Needed to recognise the layout. */
  readonly required?: true;
  /** May be absent, and is then blank in every row. */
  readonly absentMeansBlank?: true;
  /** Other headers that councils write it under. */
  readonly headers?: readonly string[];
  /** For a code: the values it can have, with other words for each; the first word is how it is said. */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
  /** For a code: the rules by which other words for it are read. */
  readonly rules?: CodeRules;
  /** For a flag: answers in words of the column's own, without spaces. */
  readonly answers?: Readonly<Record<string, 'yes' | 'no'>>;
  /** For a code: the value of a blank cell. */
  readonly blankIs?: string;
  /** For a number: whole numbers from the first to the second; others cannot be read. */
  readonly within?: readonly [least: number, most: number];
  /** How a sentence names the column. */
  readonly phrase: string;
  /** How a sentence says of a row that its flag is yes. */
  readonly yes?: string;
};

export type TableId =
  | 'contacts'
  | 'referrals'
  | 'assessments'
  | 'cp_plans'
  | 'cin_plans'
  | 'care_entries'
  | 'early_help'
  | 'tool_assessments'
  | 'audits'
  | 'feedback'
  | 'returns'
  | 'aggregates'
  | 'population'
  | 'localities';

export type Table = {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly Column[];
  /** Columns of other layouts by which rows of other tables are found; no part of the own layout. */
  readonly keys?: readonly Column[];
  /** The columns that tell one record from another; a record repeated with other content is set aside. */
  readonly identity: readonly string[];
  /** How a sentence names one row and several. */
  readonly noun: readonly [one: string, many: string];
  /** The date of the event that a row stands for. */
  readonly event?: string;
  /** A date that is not before `from`: a row that ends before it starts is set aside. */
  readonly span?: { readonly from: string; readonly to: string };
  /** The locality that stands for the whole partnership, beside a blank one. */
  readonly whole?: string;
  /** Rows with this flag are left out of every measure. */
  readonly leftOut?: { readonly column: string; readonly because: string };
};

const place = [
  { name: 'locality', kind: 'text', absentMeansBlank: true, phrase: 'locality' },
  { name: 'team', kind: 'text', absentMeansBlank: true, phrase: 'team' },
] as const satisfies readonly Column[];

const person = [
  {
    name: 'sex',
    kind: 'code',
    phrase: 'sex',
    codes: { F: ['female'], M: ['male'], U: ['unknown'] },
    rules: 'sex',
  },
  { name: 'date_of_birth', kind: 'date', phrase: 'date of birth' },
] as const satisfies readonly Column[];

/** Columns that every table may have; they serve identities, breakdowns and checks. */
const everyTable = [
  { name: 'authority', kind: 'text', absentMeansBlank: true, phrase: 'authority' },
  { name: 'family_id', kind: 'text', absentMeansBlank: true, phrase: 'family' },
  { name: 'ethnicity', kind: 'text', absentMeansBlank: true, phrase: 'ethnicity' },
  { name: 'disability', kind: 'text', absentMeansBlank: true, phrase: 'disability' },
  { name: 'neglect_type', kind: 'text', absentMeansBlank: true, phrase: 'type of neglect' },
] as const satisfies readonly Column[];

const child: Column = { name: 'child_id', kind: 'child', required: true, phrase: 'child' };
const neglect: Column = {
  name: 'neglect',
  kind: 'flag',
  required: true,
  phrase: 'neglect',
  yes: 'with neglect',
};
/** As it stands: N1 is abuse or neglect, and only local sub-codes of it name neglect. */
const primaryNeed: Column = {
  name: 'primary_need',
  kind: 'text',
  absentMeansBlank: true,
  phrase: 'primary need',
};
const source: Column = {
  name: 'source',
  kind: 'code',
  phrase: 'source',
  codes: sourceCodes,
  rules: 'source',
};
const toolUsed: Column = {
  name: 'tool_used',
  kind: 'flag',
  phrase: 'use of a neglect tool',
  yes: 'in which a neglect tool was used',
};

function id(name: string): Column {
  return { name, kind: 'id', required: true, phrase: name.replace(/_/g, ' ') };
}

function date(name: string, phrase = name.replace(/_/g, ' ')): Column {
  return { name, kind: 'date', phrase };
}

function requiredDate(name: string, phrase?: string): Column {
  return { ...date(name, phrase), required: true };
}

function flag(name: string, phrase = name.replace(/_/g, ' '), yes = `with ${phrase}`): Column {
  return { name, kind: 'flag', phrase, yes };
}

function text(name: string): Column {
  return { name, kind: 'text', phrase: name.replace(/_/g, ' ') };
}

export const tables: Readonly<Record<TableId, Table>> = {
  contacts: {
    id: 'contacts',
    title: 'MASH contacts',
    noun: ['contact', 'contacts'],
    identity: ['contact_id', 'child_id'],
    event: 'contact_date',
    columns: [
      id('contact_id'),
      child,
      requiredDate('contact_date', 'date of contact'),
      {
        name: 'kind',
        kind: 'code',
        absentMeansBlank: true,
        blankIs: 'contact',
        phrase: 'kind',
        codes: {
          contact: ['contact', 'contacts'],
          notification: ['notification', 'notifications'],
          consultation: ['consultation', 'consultations'],
        },
      },
      source,
      neglect,
      {
        name: 'outcome',
        kind: 'code',
        phrase: 'outcome',
        codes: {
          nfa: [
            'no further action',
            'no further action required',
            'no further action taken',
            'no action',
            'closed no further action',
          ],
          advice: [
            'advice',
            'advice given',
            'advice only',
            'advice and guidance',
            'information and advice',
            'information advice',
            'information and advice given',
            'information advice and guidance',
            'iag',
          ],
          early_help: [
            'early help',
            'eh',
            'eh referral',
            'early help referral',
            'early help assessment',
            'early help support',
            'targeted early help',
            'referral to early help',
            'referred to early help',
            'refer to early help',
            'progress to early help',
            'progressed to early help',
            'step down to early help',
            'stepped down to early help',
          ],
          referral: [
            'referral',
            'cin referral',
            'new referral',
            'social care referral',
            'referral to social care',
            'referral to childrens social care',
            'referral to csc',
            'referred to social care',
            'referred to childrens social care',
            'referred to csc',
            'progress to referral',
            'progressed to referral',
          ],
          strategy_discussion: [
            'strategy discussion',
            'strategy meeting',
            'progress to strategy discussion',
            'progressed to strategy discussion',
          ],
          other: ['other'],
        },
      },
      date('decision_date'),
      ...person,
      flag('expectant_mother'),
      flag('looked_after'),
      ...place,
      ...everyTable,
    ],
  },
  referrals: {
    id: 'referrals',
    title: 'Referrals',
    noun: ['referral', 'referrals'],
    identity: ['referral_id'],
    event: 'referral_date',
    columns: [
      id('referral_id'),
      child,
      requiredDate('referral_date', 'date of referral'),
      source,
      neglect,
      primaryNeed,
      {
        ...flag('nfa', 'no further action'),
        answers: { nfa: 'yes', nofurtheraction: 'yes', fa: 'no', furtheraction: 'no' },
      },
      ...person,
      ...place,
      ...everyTable,
    ],
  },
  assessments: {
    id: 'assessments',
    title: 'Assessments',
    noun: ['assessment', 'assessments'],
    identity: ['assessment_id'],
    event: 'authorised_date',
    keys: [text('referral_id')],
    columns: [
      id('assessment_id'),
      child,
      date('referral_date', 'date of referral'),
      date('start_date'),
      requiredDate('authorised_date', 'date of authorisation'),
      { name: 'factors', kind: 'factors', required: true, phrase: 'factors' },
      toolUsed,
      text('outcome'),
      ...person,
      ...place,
      ...everyTable,
    ],
  },
  cp_plans: {
    id: 'cp_plans',
    title: 'Child protection plans',
    noun: ['child protection plan', 'child protection plans'],
    identity: ['plan_id'],
    event: 'start_date',
    span: { from: 'start_date', to: 'end_date' },
    leftOut: {
      column: 'other_authority',
      because: 'temporary plans of another authority are left out',
    },
    columns: [
      id('plan_id'),
      child,
      requiredDate('start_date'),
      requiredDate('end_date'),
      {
        name: 'initial_category',
        kind: 'category',
        required: true,
        phrase: 'initial category of abuse',
      },
      {
        name: 'latest_category',
        kind: 'category',
        required: true,
        phrase: 'latest category of abuse',
      },
      {
        name: 'previous_plans',
        kind: 'number',
        absentMeansBlank: true,
        phrase: 'number of previous plans',
      },
      {
        name: 'other_authority',
        kind: 'flag',
        absentMeansBlank: true,
        phrase: 'temporary plan of another authority',
      },
      flag(
        'family_hub_engaged',
        'engagement with a family hub or children’s centre',
        'engaged with a family hub or children’s centre',
      ),
      flag('health_improved', 'improvement of health', 'whose health improved'),
      flag('attendance_improved', 'improvement of attendance', 'whose attendance improved'),
      ...person,
      ...place,
      ...everyTable,
    ],
  },
  cin_plans: {
    id: 'cin_plans',
    title: 'Child in need plans',
    noun: ['child in need plan', 'child in need plans'],
    identity: ['plan_id'],
    event: 'start_date',
    span: { from: 'start_date', to: 'end_date' },
    columns: [
      id('plan_id'),
      child,
      requiredDate('start_date'),
      requiredDate('end_date'),
      neglect,
      primaryNeed,
      ...person,
      ...place,
      ...everyTable,
    ],
  },
  care_entries: {
    id: 'care_entries',
    title: 'Entries to care',
    noun: ['entry to care', 'entries to care'],
    identity: [],
    event: 'entry_date',
    columns: [
      child,
      requiredDate('entry_date', 'date of entry'),
      neglect,
      primaryNeed,
      ...person,
      ...place,
      ...everyTable,
    ],
  },
  early_help: {
    id: 'early_help',
    title: 'Early help episodes',
    noun: ['early help episode', 'early help episodes'],
    identity: ['episode_id'],
    event: 'start_date',
    span: { from: 'start_date', to: 'end_date' },
    columns: [
      id('episode_id'),
      child,
      requiredDate('start_date'),
      date('end_date'),
      neglect,
      toolUsed,
      text('organisation'),
      ...person,
      ...place,
      ...everyTable,
    ],
  },
  tool_assessments: {
    id: 'tool_assessments',
    title: 'Assessments with a neglect tool',
    noun: ['tool assessment', 'tool assessments'],
    identity: ['tool_id'],
    event: 'completed_date',
    columns: [
      id('tool_id'),
      child,
      requiredDate('completed_date', 'date of completion'),
      text('tool'),
      {
        name: 'stage',
        kind: 'code',
        required: true,
        phrase: 'stage',
        codes: {
          baseline: ['baseline', 'first'],
          rescore: ['rescore', 're-score', 're-scored', 'rescored'],
        },
      },
      { name: 'grade', kind: 'number', within: [1, 5], phrase: 'grade' },
      text('agency'),
      ...place,
      ...everyTable,
    ],
  },
  audits: {
    id: 'audits',
    title: 'Case audits',
    noun: ['audit', 'audits'],
    identity: ['audit_id'],
    event: 'audit_date',
    columns: [
      id('audit_id'),
      requiredDate('audit_date', 'date of audit'),
      text('tier'),
      {
        name: 'grade',
        kind: 'code',
        required: true,
        phrase: 'grade',
        codes: {
          outstanding: ['outstanding'],
          good: ['good'],
          requires_improvement: ['requires improvement', 'requires improvement to be good'],
          inadequate: ['inadequate'],
        },
      },
      flag('tool_used', 'use of a neglect tool', 'that found a neglect tool used'),
      flag('plan_impact_good', 'impact of the plan', 'that found a good impact of the plan'),
      flag(
        'adult_services_involved',
        'involvement of adult services',
        'that found adult services involved',
      ),
      flag(
        'whole_family_understood',
        'understanding of the whole family',
        'that found the whole family understood',
      ),
      flag('supervision_recorded', 'supervision', 'that found supervision recorded'),
      flag(
        'lived_experience_evident',
        'the child’s lived experience',
        'that found the child’s lived experience evident',
      ),
      flag(
        'father_assessed',
        'assessment of the father or male carer',
        'that found the father or male carer assessed',
      ),
      { name: 'locality', kind: 'text', absentMeansBlank: true, phrase: 'locality' },
      ...everyTable,
    ],
  },
  feedback: {
    id: 'feedback',
    title: 'Feedback of children and parents',
    noun: ['piece of feedback', 'pieces of feedback'],
    identity: ['feedback_id'],
    event: 'feedback_date',
    columns: [
      id('feedback_id'),
      requiredDate('feedback_date', 'date of feedback'),
      {
        name: 'stage',
        kind: 'code',
        required: true,
        phrase: 'stage',
        codes: {
          referral: ['referral'],
          cin: ['child in need', 'cin'],
          icpc: ['initial conference', 'icpc'],
          rcpc: ['review conference', 'rcpc'],
          closure: ['closure', 'closed'],
        },
      },
      text('respondent'),
      {
        ...flag('voice_heard', 'having been heard', 'from people who say that they were heard'),
        required: true,
      },
      { name: 'locality', kind: 'text', absentMeansBlank: true, phrase: 'locality' },
      ...everyTable,
    ],
  },
  returns: {
    id: 'returns',
    title: 'Counts returned by partners',
    noun: ['return', 'returns'],
    identity: [],
    columns: [
      { name: 'measure', kind: 'text', required: true, phrase: 'measure' },
      requiredDate('period_start'),
      requiredDate('period_end'),
      { name: 'locality', kind: 'text', absentMeansBlank: true, phrase: 'locality' },
      text('agency'),
      { name: 'numerator', kind: 'number', required: true, phrase: 'numerator' },
      { name: 'denominator', kind: 'number', phrase: 'denominator' },
      text('note'),
      ...everyTable,
    ],
    span: { from: 'period_start', to: 'period_end' },
  },
  aggregates: {
    id: 'aggregates',
    title: 'Numbers worked out elsewhere',
    noun: ['number', 'numbers'],
    identity: [],
    whole: 'all',
    columns: [
      { name: 'measure', kind: 'text', required: true, phrase: 'measure' },
      { name: 'period', kind: 'text', required: true, phrase: 'period' },
      { name: 'locality', kind: 'text', absentMeansBlank: true, phrase: 'locality' },
      { name: 'numerator', kind: 'number', required: true, phrase: 'numerator' },
      { name: 'denominator', kind: 'number', phrase: 'denominator' },
    ],
  },
  population: {
    id: 'population',
    title: 'Population aged 0 to 17',
    noun: ['population figure', 'population figures'],
    identity: [],
    columns: [
      { name: 'locality', kind: 'text', required: true, phrase: 'locality' },
      { name: 'year', kind: 'number', required: true, phrase: 'year' },
      { name: 'population', kind: 'number', required: true, phrase: 'population' },
      { name: 'age_from', kind: 'number', phrase: 'youngest age' },
      { name: 'age_to', kind: 'number', phrase: 'oldest age' },
      ...everyTable,
    ],
  },
  localities: {
    id: 'localities',
    title: 'Teams and their localities',
    noun: ['team', 'teams'],
    identity: [],
    columns: [
      { name: 'team', kind: 'text', required: true, phrase: 'team' },
      { name: 'locality', kind: 'text', required: true, phrase: 'locality' },
    ],
  },
};

export const tableIds = Object.keys(tables) as TableId[];

/** The column of a table by its name. Throws where the table has none: an error of a definition. */
export function columnOf(table: TableId, name: string): Column {
  const column = tables[table].columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`The table ${table} has no column ${name}.`);
  return column;
}

/** Whether a row without the date is set aside: a plan may be open, an assessment not yet authorised. */
export function mustHaveDate({ kind, required, name }: Column): boolean {
  return kind === 'date' && required === true && name !== 'end_date' && name !== 'authorised_date';
}

/** The columns without which every row of a file is set aside, or says nothing. */
export function cannotLack({ id, columns, event }: Table): string[] {
  return columns
    .filter((column) => {
      if (column.kind === 'child') return id !== 'contacts';
      if (column.kind === 'number' || column.kind === 'text') return !event && column.required;
      return mustHaveDate(column);
    })
    .map(({ name }) => name);
}

/** A column's name, an alias or a code without case, spaces and punctuation, for comparing. */
export function bareWord(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
