/** The official definition that is nearest to a measure, and how the measure differs from it. */
export type OfficialDefinition = {
  readonly publisher: string;
  readonly name: string;
  /** What it counts. */
  readonly counts: string;
  /** How ours differs, a sentence each. */
  readonly differs: readonly string[];
};

const dfe = 'Department for Education';
const ofsted = 'Ofsted';

const snapshot = 'Theirs is the position at 31 March, ours the position at the end of each period.';
const yearly = 'Theirs is of a year to 31 March, ours of each period.';
const rolling = 'Theirs is of a year to 31 March, ours of the 12 months to the end of each period.';
const neglectOnly = 'Theirs counts plans of every category, ours only those for neglect.';
const rounded =
  'Theirs hides counts from 1 to 5 and rounds those of England and regions to the nearest 10.';
const initialOrLatest =
  'It is published by initial and by latest category; ours takes the latest, and only the latest is like for like.';
const temporary = 'Ours leaves out temporary plans of another authority.';

const repeatPlans = {
  publisher: dfe,
  name: 'Second or subsequent child protection plan (PrevRegCPR; children in need census, table D3)',
  counts:
    'Of the child protection plans that started in the year, those of children who had an earlier plan, however long ago. Every start counts, so a child can count twice.',
} as const;

const plansByCategory = {
  publisher: dfe,
  name: 'Child protection plans at 31 March by category of abuse (children in need census, tables A6 and D4)',
  counts:
    'Of the children on a child protection plan at 31 March, those whose category is neglect. A child recorded under multiple categories is in no other.',
} as const;

/** The nearest official definition of the measures that have one. */
export const officialDefinitions: Readonly<Record<string, OfficialDefinition>> = {
  'referrals-neglect': {
    publisher: dfe,
    name: 'Referrals to children’s social care (children in need census, table C1)',
    counts:
      'Referrals of the year, for any reason. The primary need “abuse or neglect” (N1) does not tell neglect from other abuse.',
    differs: [
      'There is no official count of referrals for neglect: ours takes the flag that the extract gives.',
      yearly,
    ],
  },
  're-referrals-neglect': {
    publisher: dfe,
    name: 'Re-referrals within 12 months (ReReferral; children in need census, table C1)',
    counts:
      'Of the referrals of the year, those within 12 months of an earlier referral of the same child. Where several follow one another, each counts.',
    differs: [
      'Theirs counts referrals for every reason, ours only referrals that are about neglect; the earlier one may be for any reason.',
      rolling,
    ],
  },
  'assessments-neglect': {
    publisher: dfe,
    name: 'Factors identified at the end of assessment (children in need census, table C3)',
    counts:
      'Of the assessment episodes of the year with a factor recorded, those in which factor 16A (neglect) is one.',
    differs: [
      'Theirs counts only assessments with a factor in the denominator, ours all that were authorised, so ours is lower where factors are missing.',
      'Theirs counts episodes, ours assessments: several assessments of one episode count each.',
      yearly,
    ],
  },
  'assessments-neglect-45-days': {
    publisher: dfe,
    name: 'Assessments completed within 45 working days (children in need census, table C2)',
    counts:
      'Of the assessments that ended in the year, those authorised within 45 working days of the referral; the 45th day is in time.',
    differs: [
      'Theirs counts every assessment, ours those with factor 16A (neglect).',
      'Ours counts from the start of the assessment where no date of referral is recorded.',
      yearly,
    ],
  },
  'cp-neglect': {
    ...plansByCategory,
    differs: [initialOrLatest, snapshot, temporary, rounded],
  },
  'cp-neglect-rate': {
    publisher: dfe,
    name: 'Child protection plans at 31 March per 10,000 children (children in need census)',
    counts:
      'Children on a plan at 31 March for every 10,000 people aged 0 to 17, by the mid-year estimates of the Office for National Statistics.',
    differs: [
      neglectOnly,
      snapshot,
      'Ours takes the population that was loaded, of the latest year that is not after the day’s.',
    ],
  },
  'cp-neglect-starts': {
    publisher: dfe,
    name: 'Child protection plans that started, by initial category of abuse (children in need census, table D2)',
    counts:
      'Of the child protection plans that started in the year, those whose initial category is neglect.',
    differs: [yearly, temporary, rounded],
  },
  'cp-neglect-12-months': {
    publisher: dfe,
    name: 'Child protection plans at 31 March by how long they have been open (children in need census, table D5)',
    counts: 'Of the plans open at 31 March, those that have been open for a year or longer.',
    differs: [
      neglectOnly,
      snapshot,
      'The figures of most authorities are hidden because they are small.',
    ],
  },
  'cp-neglect-ended-2-years': {
    publisher: dfe,
    name: 'Child protection plans lasting two years or more (CPPlans2yrs; children in need census, table D7)',
    counts:
      'Of the plans that ended in the year, those that had lasted more than 729 days, the day of ending included.',
    differs: [
      neglectOnly,
      rolling,
      'The 729 days are counted in the same way.',
      'To be read with repeat plans, as they advise: a low figure can hide plans that come back.',
    ],
  },
  'cp-repeat': {
    ...repeatPlans,
    differs: [
      rolling,
      'Theirs knows earlier plans of the same authority by the number returned; ours by that number or by an earlier plan in the extract.',
      temporary,
    ],
  },
  'cp-neglect-repeat': {
    ...repeatPlans,
    differs: [
      'Theirs counts plans of every category, ours plans that start for neglect after a plan whose latest category was neglect.',
      'Ours sees earlier plans only where they are in the extract: the number returned does not say of which category they were.',
      rolling,
    ],
  },
  'cp-neglect-second-in-12-months': {
    ...repeatPlans,
    differs: [
      'Theirs counts an earlier plan however long ago, ours only one for neglect that was open or ended within the 12 months before. No official figure has that limit.',
      'Theirs is a share of the plans that started, ours a count.',
      rolling,
    ],
  },
  'cin-neglect-6-months': {
    publisher: dfe,
    name: 'Children in need at 31 March by how long they have been in need (children in need census, tables B4 and B5)',
    counts:
      'Children in need at 31 March by the time since their referral, and not since their plan began.',
    differs: [
      'Ours counts from the start of the child in need plan, and only plans that the extract flags for neglect: the census has no category for these plans.',
      snapshot,
    ],
  },
  'care-neglect': {
    publisher: dfe,
    name: 'Children who started to be looked after, by category of need (SSDA903 return)',
    counts:
      'Children who started to be looked after in the year; category N1 is abuse or neglect together.',
    differs: [
      'Theirs cannot tell neglect from other abuse; ours takes the flag that the extract gives.',
      yearly,
    ],
  },
  'early-help-neglect': {
    publisher: ofsted,
    name: 'Early help (inspection data, Annex A, list 2)',
    counts:
      'Children with an early help assessment in the six months before an inspection; nothing says whether it was for neglect.',
    differs: ['Ours counts episodes that started in the period and are flagged for neglect.'],
  },
  'audits-good': {
    publisher: ofsted,
    name: 'Grades of inspection (outstanding, good, requires improvement, inadequate)',
    counts: 'A judgement on a whole service by inspectors.',
    differs: [
      'Ours uses the same four words for single cases, graded by the partnership’s own auditors.',
    ],
  },
  'early-education-2-year-olds': {
    publisher: dfe,
    name: 'Funded early education and childcare: 2-year-olds registered',
    counts:
      'Eligible 2-year-olds registered for a funded place in January, of the number estimated to be eligible.',
    differs: [
      'Ours takes the counts that the authority returns, at the end of each period rather than once a year.',
    ],
  },
  'early-help-attendance': {
    publisher: dfe,
    name: 'Pupil attendance in schools',
    counts: 'Of the half-day sessions that were possible, those attended, by all pupils.',
    differs: ['Ours is of children open to early help only: another group of children.'],
  },
  'resourcing-vacancies': {
    publisher: dfe,
    name: 'Children’s social work workforce: vacancy rate at 30 September',
    counts:
      'Vacant posts of child and family social workers, in full-time equivalents, of all such posts.',
    differs: [
      'Ours counts the posts that the partnership says belong to the strategy, at the end of each period.',
    ],
  },
};
