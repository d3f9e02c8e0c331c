import { describe, expect, test } from 'vitest';
import { tidyFiles } from '../../src/exports/tidy.ts';
import { fileReports } from '../../src/extracts/fileReport.ts';
import { recognise } from '../../src/extracts/recognise.ts';
import { lines, readTestFiles, type TestFiles } from '../support/extracts.ts';
import { workbookBytes } from '../support/workbookBytes.ts';

/** The rows that were understood, cell by column, of a table. */
async function tidied(files: TestFiles, table: string): Promise<Record<string, string>[]> {
  const { extracts } = await readTestFiles(files);
  const text = tidyFiles(extracts).find(({ name }) => name === `${table}.csv`)?.text ?? '';
  const [header = '', ...rows] = text.trimEnd().split('\r\n');
  const names = header.split(',');
  return rows.map((row) =>
    Object.fromEntries(row.split(',').map((cell, place) => [names[place] ?? '', cell])),
  );
}

async function reading(files: TestFiles) {
  const { outcomes } = await readTestFiles(files);
  return outcomes.map((outcome) =>
    'read' in outcome
      ? {
          layout: outcome.read.recognition.layout.id,
          read: outcome.read.account.read,
          setAside: outcome.read.account.setAside,
          codes: [...new Set([...outcome.read.account.issues].map(({ code }) => code))],
        }
      : { refused: 'refused' in outcome && outcome.refused.code },
  );
}

const person = 'Child Unique ID,Gender,Ethnicity,Date of Birth,Age';

describe('Annex A', () => {
  test.each([
    ['annex-a-list-1', `${person} of Child (Years),Date of Contact,Contact Source`],
    [
      'annex-a-list-2',
      `${person},Assessment start date,Assessment completion date,Organisation completing assessment`,
    ],
    [
      'annex-a-list-3',
      `${person},Date of referral,Referral Source,Referral NFA?,Number of Referrals in Last 12 Months,Allocated Team,Allocated Worker`,
    ],
    [
      'annex-a-list-4',
      `${person},Does the Child have a Disability,Continuous Assessment Start Date,Child Seen During Continuous Assessment,Continuous Assessment Date of Authorisation`,
    ],
    [
      'annex-a-list-5',
      `${person},Strategy discussion initiating Section 47 Enquiry Start Date,Was an Initial Child Protection Conference deemed unnecessary?`,
    ],
    [
      'annex-a-list-6',
      `${person},CIN Start Date,Primary Need Code,CIN Closure Date,Reason for Closure,Case Status`,
    ],
    [
      'annex-a-list-7',
      'ChildUniqueID,Gender,Ethnicity,DateOfBirth,Age,HasDisability,ChildProtectionPlanStartDate,InitialCategoryOfAbuse,LatestCategoryOfAbuse,ChildProtectionPlanEndDate,NumberOfPreviousChildProtectionPlans,AllocatedTeam',
    ],
    [
      'annex-a-list-7',
      'CHILD_UNIQUE_ID,GENDER,DATE_OF_BIRTH,CHILD_PROTECTION_PLAN_START_DATE,INITIAL_CATEGORY_OF_ABUSE,LATEST_CATEGORY_OF_ABUSE',
    ],
    [
      'annex-a-list-8',
      `${person},Does the Child have a Disability,Date Started to be Looked After,Child's Category of Need,Date Ceased to be Looked After`,
    ],
  ])('%s is recognised', (id, headers) => {
    expect(recognise(headers.split(','))?.layout.id).toBe(id);
  });

  const child = 'ChildUniqueID,Gender,Ethnicity,DateOfBirth,Age';
  test.each([
    ['annex-a-list-1', `${child},ContactDate,ContactSource`],
    [
      'annex-a-list-2',
      `${child},AssessmentStartDate,AssessmentCompletionDate,OrganisationCompletingAssessment`,
    ],
    [
      'annex-a-list-3',
      `${child},ReferralDate,ReferralSource,ReferralNFA,ReferralsLast12Months,AllocatedTeam,AllocatedWorker`,
    ],
    [
      'annex-a-list-4',
      `${child},HasDisability,ContinuousAssessmentStart,ContinuousAssessmentChildSeen,ContinuousAssessmentAuthDate,CSCSupportRequired,AllocatedTeam,AllocatedWorker`,
    ],
    [
      'annex-a-list-5',
      `${child},HasDisability,StratDiscussionDate,InitialCPConfUnnecessary,InitialCPConfDate,CPConfResultInCPPlan,NumberS47s12m,NumberICPCs12m,AllocatedTeam,AllocatedWorker`,
    ],
    [
      'annex-a-list-6',
      `${child},HasDisability,CINStartDate,PrimaryNeedCode,DateChildLastSeen,CINClosureDate,ReasonForClosure,CaseStatus,AllocatedTeam,AllocatedWorker`,
    ],
    [
      'annex-a-list-7',
      `${child},HasDisability,ChildProtectionPlanStartDate,InitialCategoryOfAbuse,LatestCategoryOfAbuse,DateOfLastStatutoryVisit,ChildSeenAlone,DateOfLatestReviewConf,ChildProtectionPlanEndDate,ProtectionLastSixMonths,NumberOfPreviousChildProtectionPlans,AllocatedTeam,AllocatedWorker`,
    ],
    [
      'annex-a-list-8',
      `${child},UASC,HasDisability,LoookedAfterStartDate,ChildCategoryOfNeed,SubsequentLACEpisodeLast12Months,CeasedLookedAfterDate,AllocatedTeam,AllocatedWorker`,
    ],
  ])('%s is recognised by the headers of the query that fills it', (id, headers) => {
    expect(recognise(headers.split(','))?.layout.id).toBe(id);
  });

  test('a workbook with a sheet for each list is read as the same lists in files', async () => {
    const lists = [
      [
        ['Child Unique ID', 'Gender', 'Date of Contact', 'Contact Source'],
        ['K1', 'b) Female', '05/04/2025', 'q) 6: Police'],
      ],
      [
        ['Child Unique ID', 'Date of referral', 'Referral Source', 'Referral NFA?'],
        ['K1', '06/04/2025', 'e) 2A: Schools', 'b) No'],
      ],
      [
        [
          'Child Unique ID',
          'Continuous Assessment Start Date',
          'Continuous Assessment Date of Authorisation',
          'Allocated Team',
        ],
        ['K1', '08/04/2025', '01/05/2025', 'Locality 2 Duty Team'],
      ],
    ];
    const book = workbookBytes(
      { name: 'Read me', rows: [['Annex A']] },
      ...lists.map((rows, index) => ({ name: `List ${index + 1}`, rows })),
    );
    const files = Object.fromEntries(
      lists.map((rows, index) => [`${index}.csv`, lines(...rows.map((row) => row.join(',')))]),
    );
    for (const table of ['contacts', 'referrals', 'assessments']) {
      expect(await tidied({ 'annex a.xlsx': book }, table)).toEqual(await tidied(files, table));
    }
    expect(await tidied({ 'annex a.xlsx': book }, 'assessments')).toMatchObject([
      { start_date: '2025-04-08', referral_date: '2025-04-06', team: 'Locality 2 Duty Team' },
    ]);
  });

  test('of the children in need only those of case status c are plans; the others are set aside', async () => {
    const files = {
      'list 6.csv': lines(
        'Child Unique ID,Gender,Date of Birth,CIN Start Date,CIN Closure Date,Case Status',
        'K1,b) Female,01/02/2015,05/04/2025,,c) Child in need plan',
        'K2,a) Male,01/02/2015,06/04/2025,,b) Child Protection plan',
        'K3,a) Male,01/02/2015,07/04/2025,,CiN Plan',
      ),
    };
    expect(await reading(files)).toEqual([
      { layout: 'annex-a-list-6', read: 3, setAside: 1, codes: ['other-record'] },
    ]);
    expect((await tidied(files, 'cin_plans')).map(({ child_id }) => child_id)).toEqual([
      'K1',
      'K3',
    ]);
  });

  test('a list without ids numbers its rows, on through several files', async () => {
    const header = 'Child Unique ID,Date of Contact,Contact Source';
    const rows = await tidied(
      {
        'a.csv': lines(header, 'K1,05/04/2025,6', 'K2,06/04/2025,6'),
        'b.csv': lines(header, 'K3,07/04/2025,6'),
      },
      'contacts',
    );
    expect(rows.map(({ contact_id }) => contact_id)).toEqual([
      '000000001',
      '000000002',
      '000000003',
    ]);
  });

  test('an assessment takes the date of the child’s latest referral up to its start', async () => {
    const rows = await tidied(
      {
        'list 3.csv': lines(
          'Child Unique ID,Date of referral,Referral Source,Referral NFA?',
          'K1,01/04/2025,6,No',
          'K1,10/04/2025,6,No',
          'K1,20/04/2025,6,No',
        ),
        'list 4.csv': lines(
          'Child Unique ID,Continuous Assessment Start Date,Continuous Assessment Date of Authorisation',
          'K1,12/04/2025,30/04/2025',
          'K2,12/04/2025,30/04/2025',
        ),
      },
      'assessments',
    );
    expect(rows.map(({ referral_date }) => referral_date)).toEqual(['2025-04-10', '']);
  });

  test('an assessment takes no referral of later than its start, nor one of another child', async () => {
    const rows = await tidied(
      {
        'list 3.csv': lines(
          'Child Unique ID,Date of referral,Referral Source,Referral NFA?',
          'K1,20/04/2025,6,No',
          'K1,12/04/2025,6,No',
          'K2,01/04/2025,6,No',
        ),
        'list 4.csv': lines(
          'Child Unique ID,Continuous Assessment Start Date,Continuous Assessment Date of Authorisation',
          'K1,11/04/2025,30/04/2025',
          'K1,12/04/2025,30/04/2025',
          'K1,21/04/2025,30/04/2025',
        ),
      },
      'assessments',
    );
    expect(rows.map(({ referral_date }) => referral_date)).toEqual([
      '',
      '2025-04-12',
      '2025-04-20',
    ]);
  });

  test('a list that no measure needs is known, and each of its rows is accounted for', async () => {
    const files = {
      'list 5.csv': lines(
        `${person},Strategy discussion initiating Section 47 Enquiry Start Date,Was an Initial Child Protection Conference deemed unnecessary?`,
        'K1,F,,01/02/2015,10,05/04/2025,No',
      ),
    };
    expect(await reading(files)).toEqual([
      { layout: 'annex-a-list-5', read: 1, setAside: 1, codes: ['not-needed'] },
    ]);
  });
});

describe('the Standard Safeguarding Dataset', () => {
  const persons = lines('pers_person_id,pers_sex,pers_dob', 'K1,F,2015-02-01', 'K2,M,2016-03-02');

  test('a contact takes its outcome from JSON, and sex and date of birth from the person', async () => {
    const files = {
      'ssd_contacts.csv': lines(
        'cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_outcome_json',
        'C1,K1,2025-04-05,6,"{""NEW_REFERRAL_FLAG"": ""Y"", ""NFA_FLAG"": ""N""}"',
        'C2,K2,2025-04-06,2A,"{""NEW_REFERRAL_FLAG"": ""N"", ""NFA_FLAG"": ""Y""}"',
        'C3,K9,2025-04-07,2A,',
      ),
      'ssd_person.csv': persons,
    };
    expect(
      (await tidied(files, 'contacts')).map(({ outcome, sex, date_of_birth }) => [
        outcome,
        sex,
        date_of_birth,
      ]),
    ).toEqual([
      ['referral', 'F', '2015-02-01'],
      ['nfa', 'M', '2016-03-02'],
      ['', '', ''],
    ]);
    expect((await reading(files))[0]?.codes).toEqual(['joined']);
  });

  test('an assessment takes factors by its id and the date of referral by the id of the referral', async () => {
    const rows = await tidied(
      {
        'ssd_assessment_factors.csv': lines(
          'cinf_table_id,cinf_assessment_id,cinf_assessment_factors_json',
          '1,A1,"1B;16A"',
        ),
        'ssd_cin_assessments.csv': lines(
          'cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_auth_date',
          'A1,K1,R2,2025-04-12,2025-05-01',
          'A2,K1,R9,2025-04-12,2025-05-01',
        ),
        'ssd_cin_episodes.csv': lines(
          'cine_referral_id,cine_person_id,cine_referral_date,cine_referral_source_code,cine_referral_nfa',
          'R1,K1,2025-04-11,6,N',
          'R2,K1,2025-04-01,6,N',
        ),
      },
      'assessments',
    );
    expect(rows.map(({ factors, referral_date }) => [factors, referral_date])).toEqual([
      ['1B;16A', '2025-04-01'],
      ['', ''],
    ]);
  });

  test.each([
    ['a list', '["1A","2B","16A"]', '1A;2B;16A'],
    ['flags', '{"1A":"Yes","2B":"No","16A":"Yes"}', '1A;16A'],
    ['nothing', '[]', ''],
  ])('factors are read from JSON of %s', async (_, json, factors) => {
    const rows = await tidied(
      {
        'ssd_assessment_factors.csv': lines(
          'cinf_table_id,cinf_assessment_id,cinf_assessment_factors_json',
          `1,A1,"${json.replaceAll('"', '""')}"`,
        ),
        'ssd_cin_assessments.csv': lines(
          'cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_auth_date',
          'A1,K1,2025-04-12,2025-05-01',
        ),
      },
      'assessments',
    );
    expect(rows.map((row) => row.factors)).toEqual([factors]);
  });

  test('a plan of a child in need takes neglect from the latest assessment with factors up to its start', async () => {
    const rows = await tidied(
      {
        'ssd_assessment_factors.csv': lines(
          'cinf_assessment_id,cinf_assessment_factors_json',
          'A1,16A',
          'A2,1A',
        ),
        'ssd_cin_assessments.csv': lines(
          'cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_auth_date',
          'A1,K1,2025-04-01,2025-05-01',
          'A2,K1,2025-06-01,2025-07-01',
        ),
        'ssd_cin_plans.csv': lines(
          'cinp_cin_plan_id,cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date',
          'P1,K1,2025-05-02,',
          'P2,K1,2025-07-02,',
          'P3,K1,2025-03-02,',
        ),
      },
      'cin_plans',
    );
    expect(rows.map(({ neglect }) => neglect)).toEqual(['Y', 'N', '']);
  });

  test('of the episodes in care only those that start care are entries', async () => {
    const rows = await tidied(
      {
        'ssd_cla_episodes.csv': lines(
          'clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason',
          'K1,2025-04-05,S',
          'K1,2025-05-05,P',
          'K2,2025-06-05,s: Started to be looked after',
        ),
      },
      'care_entries',
    );
    expect(rows.map(({ entry_date }) => entry_date)).toEqual(['2025-04-05', '2025-06-05']);
  });

  test('siblings are known by the family table', async () => {
    const rows = await tidied(
      {
        'ssd_cp_plans.csv': lines(
          'cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_initial_category,cppl_cp_plan_latest_category,cppl_cp_plan_ola',
          'P1,K1,2025-04-05,,Neglect,Neglect,N',
          'P2,K2,2025-04-05,,Neglect,Neglect,N',
        ),
        'ssd_family.csv': lines('fami_family_id,fami_person_id', 'F1,K1', 'F1,K2'),
      },
      'cp_plans',
    );
    expect(rows.map(({ family_id }) => family_id)).toEqual(['F1', 'F1']);
  });
});

describe('the children in need census as CSV', () => {
  test('ids are unique within the child and the episode, and rows of one factor each are one assessment', async () => {
    const files = {
      'Assessments.csv': lines(
        ',LAchildID,CINdetailsID,AssessmentID,AssessmentActualStartDate,AssessmentInternalReviewDate,AssessmentAuthorisationDate,AssessmentFactors',
        '0,K1,1,1,2025-04-12,,2025-05-01,1B',
        '1,K1,1,1,2025-04-12,,2025-05-01,16A',
        '2,K2,1,1,2025-04-13,,2025-05-02,21',
      ),
      'CINdetails.csv': lines(
        ',LAchildID,CINdetailsID,CINreferralDate,ReferralSource,PrimaryNeedCode,ReferralNFA',
        '0,K1,1,2025-04-01,6,N1,false',
        '1,K2,1,2025-04-02,2A,N1,true',
      ),
      'ChildIdentifiers.csv': lines(
        ',LAchildID,UPN,PersonBirthDate,GenderCurrent',
        '0,K1,,2015-02-01,2',
        '1,K2,,2016-03-02,1',
      ),
    };
    expect(await tidied(files, 'assessments')).toMatchObject([
      { factors: '1B;16A', referral_date: '2025-04-01', sex: 'F', date_of_birth: '2015-02-01' },
      { factors: '21', referral_date: '2025-04-02', sex: 'M', date_of_birth: '2016-03-02' },
    ]);
    expect((await tidied(files, 'referrals')).map(({ nfa }) => nfa)).toEqual(['N', 'Y']);
    expect((await reading(files))[0]).toEqual({
      layout: 'cin-census-assessments',
      read: 3,
      setAside: 1,
      codes: ['adds-factors', 'joined'],
    });
  });

  test('factors of a file of their own are joined, and give plans of children in need their neglect', async () => {
    const files = {
      'Assessments.csv': lines(
        ',LAchildID,CINdetailsID,AssessmentID,AssessmentActualStartDate,AssessmentAuthorisationDate',
        '0,K1,1,1,2025-04-12,2025-05-01',
        '1,K2,1,1,2025-04-12,2025-05-01',
      ),
      'CINPlanDates.csv': lines(
        ',LAchildID,CINdetailsID,CINPlanID,CINPlanStartDate,CINPlanEndDate',
        '0,K1,1,1,2025-05-02,',
        '1,K2,1,1,2025-05-02,2025-09-01',
      ),
      'ChildIdentifiers.csv': lines(
        ',LAchildID,PersonBirthDate,GenderCurrent',
        '0,K1,2015-02-01,2',
        '1,K2,2016-03-02,1',
      ),
      'Factors.csv': lines(
        ',LAchildID,CINdetailsID,AssessmentID,AssessmentFactors',
        '0,K1,1,1,1B',
        '1,K1,1,1,16A',
        '2,K2,1,1,21',
      ),
    };
    expect(await tidied(files, 'assessments')).toMatchObject([
      { factors: '1B;16A', sex: 'F' },
      { factors: '21', sex: 'M' },
    ]);
    expect(await tidied(files, 'cin_plans')).toMatchObject([
      { plan_id: 'K1.1.1', neglect: 'Y', end_date: '', date_of_birth: '2015-02-01' },
      { plan_id: 'K2.1.1', neglect: 'N', end_date: '2025-09-01', date_of_birth: '2016-03-02' },
    ]);
  });

  test('columns that came from other files are not told of as missing', async () => {
    const { outcomes } = await readTestFiles({
      'Assessments.csv': lines(
        ',LAchildID,CINdetailsID,AssessmentID,AssessmentActualStartDate,AssessmentAuthorisationDate',
        '0,K1,1,1,2025-04-12,2025-05-01',
      ),
      'CINPlanDates.csv': lines(
        ',LAchildID,CINdetailsID,CINPlanID,CINPlanStartDate,CINPlanEndDate',
        '0,K1,1,1,2025-05-02,',
      ),
      'Factors.csv': lines(
        ',LAchildID,CINdetailsID,AssessmentID,AssessmentFactors',
        '0,K1,1,1,16A',
      ),
    });
    expect(fileReports(outcomes, []).map(({ columnsMissing }) => columnsMissing)).toEqual([
      ['referral_date', 'tool_used', 'outcome', 'sex', 'date_of_birth'],
      ['sex', 'date_of_birth'],
      [],
    ]);
  });

  test('child protection plans are read', async () => {
    const rows = await tidied(
      {
        'ChildProtectionPlans.csv': lines(
          ',LAchildID,CINdetailsID,CPPID,CPPstartDate,CPPendDate,InitialCategoryOfAbuse,LatestCategoryOfAbuse,NumberOfPreviousCPP',
          '0,K1,1,1,2025-04-12,,NEG,MUL,0',
        ),
      },
      'cp_plans',
    );
    expect(rows).toMatchObject([
      { plan_id: 'K1.1.1', initial_category: 'NEG', latest_category: 'MUL', previous_plans: '0' },
    ]);
  });
});

describe('what reports put around a table', () => {
  const header = 'referral_id,child_id,referral_date,source,neglect';

  test('title rows above the header are passed over and told of', async () => {
    const files = {
      'r.csv': lines(
        'Referrals to children’s services',
        'Run on 05/05/2025;;;',
        ',,,,',
        header,
        'R1,K1,05/04/2025,6,Y',
      ),
    };
    expect(await reading(files)).toEqual([
      { layout: 'referrals', read: 1, setAside: 0, codes: ['title-rows'] },
    ]);
  });

  test('a header row that stands again among the rows is no record', async () => {
    const files = {
      'r.csv': lines(header, 'R1,K1,05/04/2025,6,Y', header, 'R2,K2,06/04/2025,6,N'),
    };
    expect(await reading(files)).toEqual([
      { layout: 'referrals', read: 3, setAside: 1, codes: ['header-again'] },
    ]);
  });

  test('headers that a program numbered are known without the number', () => {
    const headers = 'Child Unique ID...1,Date of Contact...2,Contact Source...3'.split(',');
    expect(recognise(headers)?.layout.id).toBe('annex-a-list-1');
  });
});

test('one column for each factor is read as the list of factors', async () => {
  const rows = await tidied(
    {
      'a.csv': lines(
        'assessment_id,child_id,authorised_date,Factors identified at the end of assessment 1B,Factors identified at the end of assessment 16A',
        'A1,K1,05/04/2025,Yes,No',
        'A2,K2,05/04/2025,No,Yes',
        'A3,K3,05/04/2025,No,No',
      ),
    },
    'assessments',
  );
  expect(rows.map(({ factors }) => factors)).toEqual(['1B', '16A', '']);
});

test('the product’s own layouts take nothing from other files', async () => {
  const rows = await tidied(
    {
      'assessments.csv': lines(
        'assessment_id,child_id,referral_date,start_date,authorised_date,factors',
        'A1,K1,,12/04/2025,30/04/2025,16A',
      ),
      'referrals.csv': lines('referral_id,child_id,referral_date,neglect', 'R1,K1,01/04/2025,Y'),
    },
    'assessments',
  );
  expect(rows.map(({ referral_date }) => referral_date)).toEqual(['']);
});
