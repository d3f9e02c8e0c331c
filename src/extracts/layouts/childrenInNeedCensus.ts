import type { Layout } from './layout.ts';

const child = ['LAchildID'];
const noLocality =
  'The census names neither team nor locality: add a column team or locality to place the rows.';

/** Tables of the children in need census as CSV, one file for each module. */
export const childrenInNeedCensusLayouts: readonly Layout[] = [
  {
    id: 'cin-census-child-identifiers',
    title: 'Children in need census: child identifiers',
    table: 'persons',
    columns: {
      child_id: child,
      sex: ['Sex', 'GenderCurrent'],
      date_of_birth: ['PersonBirthDate'],
      ethnicity: ['Ethnicity'],
    },
    needs: ['child_id', 'date_of_birth'],
  },
  {
    id: 'cin-census-child-characteristics',
    title: 'Children in need census: child characteristics',
    table: 'persons',
    columns: { child_id: child, ethnicity: ['Ethnicity'] },
    needs: ['child_id', 'ethnicity'],
  },
  {
    id: 'cin-census-cin-details',
    title: 'Children in need census: referrals',
    table: 'referrals',
    columns: {
      referral_id: { headers: ['CINdetailsID'], within: child },
      child_id: child,
      referral_date: ['CINreferralDate'],
      source: ['ReferralSource'],
      nfa: ['ReferralNFA'],
      neglect: ['Neglect'],
      primary_need: ['PrimaryNeedCode', 'PrimaryNeed'],
      locality: ['Locality'],
      team: ['Team'],
    },
    needs: ['child_id', 'referral_date'],
    cannotSupply: [
      'Primary need N1 is abuse or neglect, which is not neglect alone. Add a column neglect (Y or N), or let local sub-codes that name neglect count.',
      noLocality,
    ],
  },
  {
    id: 'cin-census-assessments',
    title: 'Children in need census: assessments',
    table: 'assessments',
    columns: {
      assessment_id: {
        headers: ['AssessmentID', 'AssessmentActualStartDate'],
        within: ['LAchildID', 'CINdetailsID'],
      },
      child_id: child,
      referral_id: { headers: ['CINdetailsID'], within: child },
      start_date: ['AssessmentActualStartDate'],
      authorised_date: ['AssessmentAuthorisationDate'],
      factors: ['AssessmentFactors', 'FactorsIdentifiedAtAssessment', 'factors'],
      tool_used: ['tool_used'],
      locality: ['Locality'],
      team: ['Team'],
    },
    needs: ['child_id', 'start_date', 'authorised_date'],
    collects: 'factors',
    cannotSupply: [
      'The date of referral is taken from CINdetails and, where they stand apart, factors from Factors.',
      noLocality,
    ],
  },
  {
    id: 'cin-census-factors',
    title: 'Children in need census: factors',
    table: 'assessment_factors',
    columns: {
      assessment_id: { headers: ['AssessmentID'], within: ['LAchildID', 'CINdetailsID'] },
      factors: [
        'AssessmentFactors',
        'AssessmentFactor',
        'FactorsIdentifiedAtAssessment',
        'Factor',
        'factors',
      ],
    },
    needs: ['assessment_id', 'factors'],
  },
  {
    id: 'cin-census-cin-plan-dates',
    title: 'Children in need census: child in need plans',
    table: 'cin_plans',
    columns: {
      plan_id: { headers: ['CINPlanID'], within: ['LAchildID', 'CINdetailsID'] },
      child_id: child,
      start_date: ['CINPlanStartDate'],
      end_date: ['CINPlanEndDate'],
      neglect: ['Neglect'],
      locality: ['Locality'],
      team: ['Team'],
    },
    needs: ['child_id', 'start_date', 'end_date'],
    cannotSupply: [
      'Plans have no category: neglect is taken from the factors of the child’s latest assessment, where assessments and factors were given.',
      noLocality,
    ],
  },
  {
    id: 'cin-census-child-protection-plans',
    title: 'Children in need census: child protection plans',
    table: 'cp_plans',
    columns: {
      plan_id: { headers: ['CPPID'], within: ['LAchildID', 'CINdetailsID'] },
      child_id: child,
      start_date: ['CPPstartDate'],
      end_date: ['CPPendDate'],
      initial_category: ['InitialCategoryOfAbuse'],
      latest_category: ['LatestCategoryOfAbuse'],
      previous_plans: ['NumberOfPreviousCPP'],
      locality: ['Locality'],
      team: ['Team'],
    },
    needs: ['child_id', 'start_date', 'end_date', 'initial_category', 'latest_category'],
    cannotSupply: [noLocality],
  },
];
