import type { Layout } from './layout.ts';

const noLocality =
  'The dataset names no locality. Give the teams of these rows their localities in localities.csv (team, locality).';
const noNeglect =
  'The dataset does not say whether a row is about neglect. Add a column neglect (Y or N).';

/** Tables of the Standard Safeguarding Dataset, by the names of its specification. */
export const standardDatasetLayouts: readonly Layout[] = [
  {
    id: 'ssd_person',
    title: 'Standard Safeguarding Dataset: ssd_person',
    table: 'persons',
    columns: {
      child_id: ['pers_person_id'],
      sex: ['pers_sex', 'pers_gender'],
      date_of_birth: ['pers_dob'],
      ethnicity: ['pers_ethnicity'],
    },
    needs: ['child_id', 'date_of_birth'],
  },
  {
    id: 'ssd_family',
    title: 'Standard Safeguarding Dataset: ssd_family',
    table: 'families',
    columns: { child_id: ['fami_person_id'], family_id: ['fami_family_id'] },
    needs: ['child_id', 'family_id'],
  },
  {
    id: 'ssd_contacts',
    title: 'Standard Safeguarding Dataset: ssd_contacts',
    table: 'contacts',
    columns: {
      contact_id: ['cont_contact_id'],
      child_id: ['cont_person_id'],
      contact_date: ['cont_contact_date'],
      source: ['cont_contact_source_code', 'cont_contact_source_desc', 'cont_contact_source'],
      outcome: {
        headers: ['cont_contact_outcome_json', 'cont_contact_outcome'],
        flags: [
          ['CP_ENQUIRY_FLAG', 'strategy_discussion'],
          ['NEW_REFERRAL_FLAG', 'referral'],
          ['EXISTING_REFERRAL_FLAG', 'referral'],
          ['ADVICE_FLAG', 'advice'],
          ['NFA_FLAG', 'nfa'],
          ['NON_AGENCY_ADOPTION_FLAG', 'other'],
          ['PRIVATE_FOSTERING_FLAG', 'other'],
          ['MISSING_FLAG', 'other'],
          ['OLA_CP_FLAG', 'other'],
          ['OTHER_OUTCOMES_EXIST_FLAG', 'other'],
        ],
      },
      neglect: ['neglect'],
      locality: ['locality'],
      team: ['team'],
    },
    needs: ['child_id', 'contact_date'],
    cannotSupply: [
      noNeglect,
      'Contacts of the dataset have no team, no date of decision and no outcome “early help” of their own.',
    ],
  },
  {
    id: 'ssd_early_help_episodes',
    title: 'Standard Safeguarding Dataset: ssd_early_help_episodes',
    table: 'early_help',
    columns: {
      episode_id: ['earl_episode_id'],
      child_id: ['earl_person_id'],
      start_date: ['earl_episode_start_date'],
      end_date: ['earl_episode_end_date'],
      organisation: ['earl_episode_organisation'],
      neglect: ['neglect'],
      locality: ['locality'],
      team: ['team'],
    },
    needs: ['child_id', 'start_date'],
    cannotSupply: [noNeglect, noLocality],
  },
  {
    id: 'ssd_cin_episodes',
    title: 'Standard Safeguarding Dataset: ssd_cin_episodes',
    table: 'referrals',
    columns: {
      referral_id: ['cine_referral_id'],
      child_id: ['cine_person_id'],
      referral_date: ['cine_referral_date'],
      source: ['cine_referral_source_code', 'cine_referral_source_desc', 'cine_referral_source'],
      nfa: ['cine_referral_nfa'],
      neglect: ['neglect'],
      locality: ['locality'],
      team: ['cine_referral_team', 'cine_referral_team_name'],
    },
    needs: ['child_id', 'referral_date'],
    cannotSupply: [
      'Primary need N1 is abuse or neglect, which is not neglect alone. Add a column neglect (Y or N).',
      noLocality,
    ],
  },
  {
    id: 'ssd_cin_assessments',
    title: 'Standard Safeguarding Dataset: ssd_cin_assessments',
    table: 'assessments',
    columns: {
      assessment_id: ['cina_assessment_id'],
      child_id: ['cina_person_id'],
      referral_id: ['cina_referral_id'],
      start_date: ['cina_assessment_start_date'],
      authorised_date: ['cina_assessment_auth_date'],
      factors: ['cina_assessment_factors_json', 'cinf_assessment_factors_json', 'factors'],
      outcome: ['cina_assessment_outcome', 'cina_assessment_outcome_nfa'],
      tool_used: ['tool_used'],
      locality: ['locality'],
      team: ['cina_assessment_team', 'cina_assessment_team_name'],
    },
    needs: ['child_id', 'authorised_date'],
    cannotSupply: [
      'Factors are taken from ssd_assessment_factors and the date of referral from ssd_cin_episodes, where they were given.',
      noLocality,
    ],
  },
  {
    id: 'ssd_assessment_factors',
    title: 'Standard Safeguarding Dataset: ssd_assessment_factors',
    table: 'assessment_factors',
    columns: {
      assessment_id: ['cinf_assessment_id'],
      factors: ['cinf_assessment_factors_json', 'cinf_assessment_factors'],
    },
    needs: ['assessment_id', 'factors'],
  },
  {
    id: 'ssd_cin_plans',
    title: 'Standard Safeguarding Dataset: ssd_cin_plans',
    table: 'cin_plans',
    columns: {
      plan_id: ['cinp_cin_plan_id'],
      child_id: ['cinp_person_id'],
      start_date: ['cinp_cin_plan_start_date'],
      end_date: ['cinp_cin_plan_end_date'],
      neglect: ['neglect'],
      locality: ['locality'],
      team: ['cinp_cin_plan_team', 'cinp_cin_plan_team_name'],
    },
    needs: ['child_id', 'start_date', 'end_date'],
    cannotSupply: [
      'Plans have no category: neglect is taken from the factors of the child’s latest assessment, where assessments and factors were given.',
      noLocality,
    ],
  },
  {
    id: 'ssd_cp_plans',
    title: 'Standard Safeguarding Dataset: ssd_cp_plans',
    table: 'cp_plans',
    columns: {
      plan_id: ['cppl_cp_plan_id'],
      child_id: ['cppl_person_id'],
      start_date: ['cppl_cp_plan_start_date'],
      end_date: ['cppl_cp_plan_end_date'],
      initial_category: ['cppl_cp_plan_initial_category'],
      latest_category: ['cppl_cp_plan_latest_category'],
      other_authority: ['cppl_cp_plan_ola'],
      locality: ['locality'],
      team: ['team'],
    },
    needs: ['child_id', 'start_date', 'end_date', 'initial_category', 'latest_category'],
    cannotSupply: [
      'Plans name neither team nor locality: add a column team or locality to place them.',
    ],
  },
  {
    id: 'ssd_cla_episodes',
    title: 'Standard Safeguarding Dataset: ssd_cla_episodes',
    table: 'care_entries',
    columns: {
      child_id: ['clae_person_id'],
      entry_date: ['clae_cla_episode_start_date', 'clae_entered_care_date'],
      neglect: ['neglect'],
      locality: ['locality'],
      team: ['team'],
    },
    needs: ['child_id', 'entry_date'],
    keeps: {
      headers: ['clae_cla_episode_start_reason'],
      reads: /^s\b/i,
      are: 'episodes in which a child started to be looked after (reason S)',
    },
    cannotSupply: [
      'Primary need N1 is abuse or neglect, which is not neglect alone. Add a column neglect (Y or N).',
      'Episodes name neither team nor locality: add a column team or locality to place them.',
    ],
  },
];
