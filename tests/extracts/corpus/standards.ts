import { lines } from '../../support/extracts.ts';
import { oddFile, read, refused } from './corpusFile.ts';

const person = 'Child Unique ID,Gender,Ethnicity,Date of Birth,Age';
const list7 = `${person},Child Protection Plan Start Date,Initial Category of Abuse,Latest Category of Abuse,Child Protection Plan End Date,Number of Previous Child Protection Plans,Allocated Team`;
const plan = '101,b) Female,a) WBRI,05/06/2018,6.8,05/04/2025,a) Neglect,YYNN,,NULL,#N/A';

/** Files of the standards in odd shapes. */
export const standards = [
  oddFile(
    'Annex A, list 1 with title rows and an unnamed column',
    () =>
      lines(
        'Annex A',
        'List 1: Contacts',
        `,${person},Date of Contact,Contact Source`,
        '0,101,a) Male,a) WBRI,,8.9,05/04/2025,q) 6: Police',
      ),
    read('annex-a-list-1', [1, 1, 0, 0], ['title-rows 3'], {
      contact_id: ['000000001'],
      sex: ['M'],
      source: ['6'],
      date_of_birth: [''],
    }),
  ),
  oddFile(
    'Annex A, list 1 without a child',
    () => lines(`${person},Date of Contact,Contact Source`, ',,,,,05/04/2025,6'),
    read('annex-a-list-1', [1, 1, 0, 0], [], { child_id: [''] }),
  ),
  oddFile(
    'Annex A, list 2 with half of its dates',
    () =>
      lines(
        `${person},Assessment start date,Assessment completion date,Organisation completing assessment`,
        '101,F,,,,05/04/2025,,School',
        '102,F,,,,,06/04/2025,School',
      ),
    read('annex-a-list-2', [2, 1, 0, 1], ['no-date 3'], { organisation: ['School'] }),
  ),
  oddFile(
    'Annex A, list 3 under the names of a query',
    () =>
      lines(
        'CHILD_UNIQUE_ID,DATE_OF_REFERRAL,REFERRAL_SOURCE,REFERRAL_NFA',
        '101,2025-04-05 00:00:00.000,3D,NFA',
        '101,2025-04-05 00:00:00.000,3D,FA',
      ),
    read('annex-a-list-3', [2, 2, 0, 0], [], { nfa: ['Y', 'N'], source: ['3D', '3D'] }),
  ),
  oddFile(
    'Annex A, list 4 that is still open',
    () =>
      lines(
        `${person},Continuous Assessment Start Date,Continuous Assessment Date of Authorisation`,
        '101,F,,,,05/04/2025,',
        '102,F,,,,05/04/2025,31/02/2025',
      ),
    read('annex-a-list-4', [2, 1, 0, 1], ['unreadable-date 3'], { authorised_date: [''] }),
  ),
  oddFile(
    'Annex A, list 5, which no measure needs',
    () =>
      lines(
        `${person},Strategy discussion initiating Section 47 Enquiry Start Date,Was an Initial Child Protection Conference deemed unnecessary?`,
        '101,F,,,,05/04/2025,No',
      ),
    read('annex-a-list-5', [1, 0, 0, 1], ['not-needed 2']),
  ),
  oddFile(
    'Annex A, list 6 with every status',
    () =>
      lines(
        `${person},CIN Start Date,CIN Closure Date,Case Status`,
        '101,F,,,,05/04/2025,,c) Child in need plan',
        '102,F,,,,05/04/2025,,d) Referral',
        '103,F,,,,05/04/2025,,',
        '104,F,,,,05/04/2025,,CiN Plan',
      ),
    read('annex-a-list-6', [4, 2, 0, 2], ['other-record 3', 'other-record 4'], {
      child_id: ['101', '104'],
    }),
  ),
  oddFile(
    'Annex A, list 6 without the status of the cases',
    () => lines(`${person},CIN Start Date,CIN Closure Date`, '101,F,,,,05/04/2025,'),
    refused('not-recognised'),
  ),
  oddFile(
    'Annex A, list 7 with tokens for what is not there',
    () => lines(list7, plan),
    read('annex-a-list-7', [1, 1, 0, 0], [], {
      initial_category: ['NEG'],
      latest_category: ['MUL:NEG+PHY'],
      previous_plans: [''],
      team: [''],
    }),
  ),
  oddFile(
    'Annex A, list 7 with headers joined and semicolons',
    () => lines(list7.replaceAll(' ', ''), plan).replaceAll(',', ';'),
    read('annex-a-list-7', [1, 1, 0, 0], [], { initial_category: ['NEG'] }),
  ),
  oddFile(
    'Annex A, list 7 with the year of birth in a column of its own',
    () =>
      lines(
        list7.replace('Ethnicity,', 'Ethnicity...3,Ethnicity...4,'),
        plan.replace('a) WBRI,', '2018,a) WBRI,'),
      ),
    read('annex-a-list-7', [1, 1, 0, 0], [], { ethnicity: ['2018'] }),
  ),
  oddFile(
    'Annex A, list 8 with a child on two days',
    () =>
      lines(
        `${person},Date Started to be Looked After,Child's Category of Need`,
        '101,F,,,,05/04/2025,N1',
        '101,F,,,,06/04/2025,N1',
        '101,F,,,,06/04/2025,N1',
      ),
    read('annex-a-list-8', [3, 2, 1, 0], ['duplicate 4']),
  ),
  oddFile(
    'ssd_contacts with JSON in cells, some of it broken',
    () =>
      lines(
        'cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_outcome_json',
        '1,101,2025-04-05,1A,"{""NEW_REFERRAL_FLAG"":""Y"",""NFA_FLAG"":""N""}"',
        '2,102,2025-04-05,6,"{""NEW_REFERRAL_FLAG"":"',
        '3,103,2025-04-05,6,"{""__proto__"":{""NFA_FLAG"":""Y""}}"',
        '4,104,2025-04-05,6,[]',
      ),
    read('ssd_contacts', [4, 4, 0, 0], ['unknown-code 3'], { outcome: ['referral', '', '', ''] }),
  ),
  oddFile(
    'ssd_cin_assessments with factors as JSON',
    () =>
      lines(
        'cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_auth_date,cina_assessment_factors_json',
        '1,101,,2025-04-05,2025-05-05,"[""16A"",""1B""]"',
      ),
    read('ssd_cin_assessments', [1, 1, 0, 0], [], { factors: ['16A;1B'] }),
  ),
  oddFile(
    'ssd_cp_plans with the categories of the dataset',
    () =>
      lines(
        'cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_initial_category,cppl_cp_plan_latest_category,cppl_cp_plan_ola',
        '1,101,2025-04-05,NULL,NEG,MUL,N',
      ),
    read('ssd_cp_plans', [1, 1, 0, 0], [], {
      end_date: [''],
      latest_category: ['MUL'],
      other_authority: ['N'],
    }),
  ),
  oddFile(
    'ssd_cla_episodes with every reason',
    () =>
      lines(
        'clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason',
        '101,2025-04-05,S',
        '101,2025-05-05,L',
        '102,2025-04-05,s - started',
        '103,2025-04-05,',
      ),
    read('ssd_cla_episodes', [4, 2, 0, 2], ['other-record 3', 'other-record 5'], {
      child_id: ['101', '102'],
    }),
  ),
  oddFile(
    'ssd_person alone, which is joined to nothing',
    () =>
      lines(
        'pers_person_id,pers_sex,pers_dob',
        '101,F,2015-01-01',
        '101,F,2015-01-01',
        ',F,2015-01-01',
      ),
    read('ssd_person', [3, 1, 1, 1], ['duplicate 3', 'no-child-id 4']),
  ),
  oddFile(
    'census CINdetails with one number for two children',
    () =>
      lines(
        'LAchildID,CINdetailsID,CINreferralDate,ReferralSource,ReferralNFA',
        '101,1,2025-04-05,1A,false',
        '102,1,2025-04-06,1A,true',
      ),
    read('cin-census-cin-details', [2, 2, 0, 0], [], {
      referral_id: ['101.1', '102.1'],
      nfa: ['N', 'Y'],
    }),
  ),
  oddFile(
    'census Assessments with a row for each factor',
    () =>
      lines(
        'LAchildID,CINdetailsID,AssessmentActualStartDate,AssessmentAuthorisationDate,AssessmentFactors',
        '101,1,2025-04-05,2025-05-05,16A',
        '101,1,2025-04-05,2025-05-05,1B',
        '101,1,2025-04-05,2025-05-05,1B',
      ),
    read('cin-census-assessments', [3, 1, 1, 1], ['duplicate 4', 'adds-factors 2'], {
      factors: ['16A;1B'],
    }),
  ),
  oddFile(
    'census ChildProtectionPlans, saved again by Excel',
    () =>
      lines(
        ',LAchildID,CINdetailsID,CPPID,CPPstartDate,CPPendDate,InitialCategoryOfAbuse,LatestCategoryOfAbuse,NumberOfPreviousCPP',
        '0,101,1,1,05/04/2025,,NEG,neg,0',
      ),
    read('cin-census-child-protection-plans', [1, 1, 0, 0], [], {
      plan_id: ['101.1.1'],
      latest_category: ['NEG'],
    }),
  ),
];
