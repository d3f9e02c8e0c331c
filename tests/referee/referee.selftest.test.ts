/** Hand-worked examples that prove the referee itself. */
import { expect, test, vi } from 'vitest';
import { addWorkingDays, bankHolidays, dayNumber, isoOf } from './bankHolidays.ts';
import { type ExtractSet, randomExtracts } from './randomExtracts.ts';
import {
  type PeriodMonths,
  type RefereePoint,
  referee,
  refereeAccounts,
  refereeAll,
} from './referee.ts';

vi.setConfig({ testTimeout: 60_000 });

type Tables = Record<string, string[]>;

function setOf(tables: Tables, rest: Partial<ExtractSet> = {}): ExtractSet {
  const files = Object.entries(tables).map(([name, lines]) => ({
    name: `${name}.csv`,
    text: `${lines.join('\n')}\n`,
  }));
  return { files, asAt: '2024-05-31', coverFrom: '2022-04-01', neglectRule: 'only', ...rest };
}

/** `state`, or the numbers as `n/d` or `n`, of the last period. */
function show(points: RefereePoint[], measure: string, locality = 'all', period?: number) {
  const ofMeasure = points.filter((p) => p.measure === measure && p.locality === locality);
  const wanted = period ?? Math.max(...ofMeasure.map((p) => p.period));
  const point = ofMeasure.find((p) => p.period === wanted);
  if (!point) return 'no point';
  if (point.state !== 'known') return point.state;
  return point.denominator === undefined
    ? `${point.value}`
    : `${point.numerator}/${point.denominator}`;
}

async function run(tables: Tables, rest: Partial<ExtractSet> = {}, months: PeriodMonths = 2) {
  const points = await referee(setOf(tables, rest), { periodMonths: months });
  return (measure: string, locality?: string, period?: number) =>
    show(points, measure, locality, period);
}

test('bank holidays include moved and one-off days', () => {
  expect(bankHolidays(2020)).toEqual([
    '2020-01-01',
    '2020-04-10',
    '2020-04-13',
    '2020-05-08',
    '2020-05-25',
    '2020-08-31',
    '2020-12-25',
    '2020-12-28',
  ]);
  expect(bankHolidays(2021)).toEqual([
    '2021-01-01',
    '2021-04-02',
    '2021-04-05',
    '2021-05-03',
    '2021-05-31',
    '2021-08-30',
    '2021-12-27',
    '2021-12-28',
  ]);
  expect(bankHolidays(2022)).toEqual([
    '2022-01-03',
    '2022-04-15',
    '2022-04-18',
    '2022-05-02',
    '2022-06-02',
    '2022-06-03',
    '2022-08-29',
    '2022-09-19',
    '2022-12-26',
    '2022-12-27',
  ]);
  expect(bankHolidays(2023)).toEqual([
    '2023-01-02',
    '2023-04-07',
    '2023-04-10',
    '2023-05-01',
    '2023-05-08',
    '2023-05-29',
    '2023-08-28',
    '2023-12-25',
    '2023-12-26',
  ]);
  expect(isoOf(addWorkingDays(dayNumber('2024-03-28'), 1))).toBe('2024-04-02');
});

test('every date form is read and unreadable ones are set aside', async () => {
  const forms = [
    '01/05/2024',
    '1/5/24',
    '01-05-2024',
    '01.05.2024',
    '01.05.24',
    '2024-05-01',
    '2024-05-01T00:00:00',
    '01-May-2024',
    '01 May 2024',
    '45413',
    '45413.75',
    '01/05/2024 13:45',
    '01 May 2024 09:30:10',
  ];
  const bad = ['05/25/2024', '31/04/2024', '9999', '80001', 'tbc', 'NULL', ''];
  const rows = [...forms, ...bad].map((text, i) => `K${i},C${i},${text},Y`);
  const tables = { a: ['Contact ID,CHILD_ID,contact-date,Neglect', ...rows] };
  expect((await run(tables))('contacts')).toBe('13');
  const [account] = await refereeAccounts(setOf(tables));
  expect(account).toEqual({
    file: 'a.csv',
    layout: 'contacts',
    read: 20,
    used: 13,
    duplicates: 0,
    setAside: 7,
  });
});

test('copies come first, then faults, then repeated ids in file-name order', async () => {
  const header = 'referral_id,child_id,referral_date,neglect,notes';
  const tables = {
    b: [header, 'R1,C1,02/05/2024,Y,', 'R2,C2,03/05/2024,N,"a, ""b"""'],
    a: [
      header,
      'R1,C1,02/05/2024,N,',
      ' R1 ,C1,02/05/2024,N,',
      'R2,C2,03/05/2024,Y,',
      'R2,,03/05/2024,Y,',
      ',C3,04/05/2024,Y,',
      'N/A,C3,05/05/2024,Y,',
    ],
  };
  expect(await refereeAccounts(setOf(tables))).toEqual([
    { file: 'a.csv', layout: 'referrals', read: 6, used: 2, duplicates: 1, setAside: 3 },
    { file: 'b.csv', layout: 'referrals', read: 2, used: 2, duplicates: 0, setAside: 0 },
  ]);
  expect((await run(tables))('referrals-neglect')).toBe('3/4');
});

test('periods start on or after coverFrom and the last is cut at asAt', async () => {
  const tables = {
    a: [
      'contact_id,child_id,contact_date,neglect',
      'K1,C1,31/05/2023,Y',
      'K2,C1,01/06/2023,Y',
      'K3,C1,29/02/2024,Y',
      'K4,C1,01/03/2024,Y',
    ],
  };
  const rest = { asAt: '2024-02-29', coverFrom: '2023-04-02' };
  const two = await run(tables, rest);
  expect(two('contacts', 'all', 0)).toBe('1');
  expect(two('contacts', 'all', 4)).toBe('1');
  expect(two('contacts', 'all', 5)).toBe('no point');
  expect((await run(tables, rest, 12))('contacts')).toBe('no point');
});

test('decisions are timed in working days and only known ones count', async () => {
  const see = await run({
    a: [
      'contact_id,child_id,contact_date,neglect,decision_date,kind',
      'K1,C1,28/03/2024,Y,02/04/2024,',
      'K2,C2,28/03/2024,Y,03/04/2024,contact',
      'K3,C3,28/03/2024,a) Yes,27/03/2024,',
      'K4,C4,28/03/2024,T,,',
      'K5,C5,29/03/2024,N,,',
      'K6,C6,29/03/2024,Y,29/03/2024,Visit',
      'K7,C7,29/03/2024,Y,01/06/2024,CONTACT',
    ],
  });
  expect(see('mash-decision-1-day', 'all', 11)).toBe('1/2');
  expect(see('contacts-neglect', 'all', 11)).toBe('5/6');
  expect(see('contacts-neglect-to-early-help')).toBe('unavailable');
});

test('a notification counts once in each place and once in all', async () => {
  const see = await run({
    a: [
      'contact_id,child_id,contact_date,neglect,kind,locality,team',
      'N1,C1,01/05/2024,Y,notification,Wentworth North,',
      'N1,C2,01/05/2024,Y,Notification,WENTWORTH  SOUTH.,',
      'N1,C3,01/05/2024,Y,notification,,duty team',
      'N1,,01/05/2024,Y,notification,Nowhere,',
      'N1,C1,01/05/2024,N,notification,OOA,',
      ',C5,01/05/2024,Y,notification,unknown,Duty Team',
    ],
    b: ['team,locality', 'Duty Team,wentworth-south'],
  });
  expect(see('notifications-neglect')).toBe('2');
  expect(see('notifications-neglect', 'wentworth-north')).toBe('0');
  expect(see('notifications-neglect', 'wentworth-south')).toBe('1');
  expect(see('notifications-neglect', 'unknown')).toBe('2');
  expect(see('notifications-neglect-children')).toBe('4');
});

test('re-referrals look back 12 months and need 24 months of history', async () => {
  const tables = {
    a: [
      'referral_id,child_id,referral_date,neglect',
      'R1,C1,10/05/2023,N',
      'R2,C1,10/05/2024,Y',
      'R3,C2,09/05/2023,Y',
      'R4,C2,10/05/2024,Y',
      'R5,C3,10/05/2024,Y',
      'R6,C3,10/05/2024,Y',
    ],
  };
  expect((await run(tables))('re-referrals-neglect')).toBe('1/4');
  expect((await run(tables, { coverFrom: '2022-06-02' }))('re-referrals-neglect')).toBe(
    'unavailable',
  );
  expect((await run(tables, { coverFrom: '2022-06-01' }))('re-referrals-neglect')).toBe('1/4');
});

test('assessments take factors in any writing and the 45th working day is in time', async () => {
  const in45 = isoOf(addWorkingDays(dayNumber('2024-02-01'), 45));
  expect(in45).toBe('2024-04-08');
  const header = 'assessment_id,child_id,referral_date,start_date,authorised_date,factors';
  const rows = [
    'A1,C1,01/02/2024,,08/04/2024,1a/16a',
    'A2,C2,,01/02/2024,09/04/2024,16A',
    'A3,C3,,,08/04/2024,2B | 16A',
    'A4,C4,09/04/2024,01/02/2024,08/04/2024,16A;3B',
    'A5,C5,01/02/2024,,08/04/2024,N1',
    'A6,C6,01/02/2024,,,16A',
  ];
  const see = await run({ a: [header, ...rows] });
  expect(see('assessments-neglect')).toBe('4/5');
  expect(see('assessments-neglect-45-days')).toBe('1/2');
  expect(see('assessments-neglect-tool')).toBe('unavailable');
  const less = await run({
    a: [header, ...rows].map((row) => row.replace(/^([^,]*,[^,]*,)[^,]*,/, '$1')),
  });
  expect(less('assessments-neglect-45-days')).toBe('unavailable');
});

const PLAN = 'plan_id,child_id,start_date,end_date,initial_category,latest_category';

test('the plan that started last counts for a child, ties going by id as text', async () => {
  const tables = {
    a: [
      `${PLAN},locality,other_authority`,
      'P1,C1,01/01/2024,,PHY,NEG,Wentworth North,',
      'P2,C1,01/02/2024,,NEG,EMO,Wentworth South,',
      'P10,C2,01/01/2024,NULL,NEG,PHY,Wentworth North,',
      'P9,C2,01/01/2024,,PHY,NEG,OOA,',
      'P4,C3,01/01/2023,31/05/2024,NEG,NEG,OOA,',
      'P5,C4,31/05/2023,01/06/2024,NEG,Neglect,OOA,',
      'P6,C5,01/01/2024,,NEG,NEG,OOA,Yes',
      'P7,C6,01/06/2023,,EMO,"Emotional abuse; Neglect",OOA,n',
    ],
  };
  const only = await run(tables);
  expect(only('cp-neglect')).toBe('2/4');
  expect(only('cp-neglect', 'wentworth-north')).toBe('not-applicable');
  expect(only('cp-neglect', 'wentworth-south')).toBe('0/1');
  expect(only('cp-neglect-12-months')).toBe('1/2');
  expect((await run(tables, { neglectRule: 'any' }))('cp-neglect')).toBe('3/4');
});

test('plans of more than 729 days count both their days', async () => {
  const see = await run({
    a: [
      PLAN,
      'P1,C1,01/05/2022,28/04/2024,EMO,NEG',
      'P2,C2,01/05/2022,29/04/2024,EMO,a) Neglect',
      'P3,C3,01/05/2022,29/04/2024,NEG,EMO',
      'P4,C4,01/05/2022,30/04/2022,NEG,NEG',
      'P5,C5,01/05/2022,soon,NEG,NEG',
    ],
  });
  expect(see('cp-neglect-ended-2-years')).toBe('1/2');
});

test('previous_plans that count the plan itself lose one', async () => {
  const rows = (first: string) => [
    `${PLAN},previous_plans`,
    `P1,C1,01/05/2024,,NEG,NEG,${first}`,
    'P2,C2,01/05/2024,,NEG,NEG,2',
    'P3,C3,01/05/2024,,NEG,NEG,1',
    'P4,C4,01/05/2023,01/06/2023,NEG,NEG,1',
    'P5,C4,01/05/2024,,NEG,PHY,',
  ];
  expect((await run({ a: rows('1') }))('cp-repeat')).toBe('2/4');
  expect((await run({ a: rows('0') }))('cp-repeat')).toBe('3/4');
});

test('repeat measures read the earlier plan and the 12 months before', async () => {
  const see = await run({
    a: [
      PLAN,
      'P1,C1,01/01/2023,01/05/2023,NEG,NEG',
      'P2,C1,01/05/2024,,NEG,NEG',
      'P3,C2,01/01/2023,30/04/2023,NEG,NEG',
      'P4,C2,01/05/2024,,NEG,NEG',
      'P5,C3,01/01/2023,,NEG,NEG',
      'P6,C3,01/02/2023,,PHY,PHY',
      'P7,C3,01/05/2024,,NEG,NEG',
      'P8,C4,01/05/2024,,NEG,NEG',
      'P9,C4,01/05/2024,,NEG,NEG',
    ],
  });
  expect(see('cp-neglect-repeat')).toBe('2/5');
  expect(see('cp-neglect-second-in-12-months')).toBe('2');
});

test('ages, improvements and flags of open neglect plans', async () => {
  const see = await run(
    {
      a: [
        `${PLAN},date_of_birth,family_hub_engaged,health_improved,attendance_improved`,
        'P1,C1,01/01/2022,,NEG,NEG,29/02/2016,Y,,Y',
        'P2,C2,01/01/2022,,NEG,NEG,28/02/2016,Y,N,Y',
        'P3,C3,01/01/2022,,NEG,NEG,,Y,Y,Y',
        'P4,C4,01/01/2022,,NEG,NEG,01/03/2022,,T,1',
      ],
    },
    { asAt: '2022-02-28', coverFrom: '2022-02-01' },
    1,
  );
  expect(see('cp-neglect-family-hub')).toBe('1/1');
  expect(see('cp-neglect-improved')).toBe('2/3');
  const none = await run({
    a: [`${PLAN},date_of_birth,family_hub_engaged`, 'P1,C1,01/01/2024,,NEG,NEG,01/01/2020,NULL'],
  });
  expect(none('cp-neglect-family-hub')).toBe('unavailable');
});

test('tools: use on plans, rescores and improvement', async () => {
  const tables = {
    p: [
      PLAN,
      'P1,C1,01/01/2024,,NEG,NEG',
      'P2,C2,01/01/2024,,NEG,NEG',
      'P3,C3,01/01/2024,,NEG,NEG',
    ],
    t: [
      'tool_id,child_id,completed_date,stage,grade',
      'T1,C1,31/05/2023,baseline,4',
      'T2,C1,01/06/2023,BASELINE,3',
      'T3,C1,01/06/2023,rescore,1',
      'T4,C1,02/06/2023,rescore,3',
      'T5,C2,31/05/2023,baseline,2',
      'T6,C3,01/05/2024,baseline,5',
      'T7,C3,02/05/2024,rescore,2',
      'T8,C3,02/05/2024,rescore,',
    ],
  };
  const see = await run(tables);
  expect(see('cp-neglect-tool')).toBe('2/3');
  expect(see('tool-rescored')).toBe('2/2');
  expect(see('tool-improved')).toBe('0/1');
  expect(see('tool-baselines', 'all', 6)).toBe('2');
  expect(see('tool-baselines', 'all', 7)).toBe('1');
  expect((await run(tables, { coverFrom: '2023-06-01' }))('cp-neglect-tool')).toBe('2/3');
  expect((await run(tables, { coverFrom: '2023-06-02' }))('cp-neglect-tool')).toBe('unavailable');
});

test('CIN plans past six months, care, early help, audits and feedback', async () => {
  const see = await run({
    cin: [
      'plan_id,child_id,start_date,end_date,neglect',
      'N1,C1,30/11/2023,,Y',
      'N2,C2,01/12/2023,,Y',
      'N3,C3,29/11/2023,,N',
      'N4,C4,29/11/2023,,Y',
    ],
    care: [
      'child_id,entry_date,neglect',
      'C1,01/04/2024,Y',
      'C1,31/05/2024,yes',
      'C2,01/04/2024,N',
    ],
    help: [
      'episode_id,child_id,start_date,neglect,tool_used',
      'E1,C1,01/04/2024,Y,Partly',
      'E2,C1,01/04/2024,Y,y',
      'E3,C2,01/04/2024,,y',
    ],
    audit: [
      'audit_id,audit_date,grade,tool_used,father_assessed',
      'U1,01/06/2023,Good,Y,partly',
      'U2,31/05/2024,inadequate,partly,',
      'U3,31/05/2023,good,Y,',
      'U4,01/06/2023,ok,N,',
    ],
    voice: [
      'feedback_id,feedback_date,stage,voice_heard',
      'F1,01/04/2024,cin,Y',
      'F2,01/04/2024,x,partly',
      'F3,01/06/2023,cin,N',
    ],
  });
  expect(see('cin-neglect-6-months')).toBe('2/3');
  expect(see('care-neglect')).toBe('2');
  expect(see('early-help-neglect')).toBe('2');
  expect(see('early-help-neglect-tool')).toBe('1/2');
  expect(see('audits-good')).toBe('1/2');
  expect(see('audits-tool-used')).toBe('1/3');
  expect(see('audits-fathers')).toBe('unavailable');
  expect(see('feedback-collected')).toBe('2');
  expect(see('voice-heard')).toBe('1/2');
});

test('rates take the latest population and the blank row as the whole', async () => {
  const tables = {
    p: [
      `${PLAN},locality`,
      'P1,C1,01/01/2024,,NEG,NEG,OOA',
      'P2,C2,01/01/2024,,NEG,NEG,wentworth north',
    ],
    n: [
      'locality,year,population,age_from,age_to',
      'Wentworth North,2022,100,,',
      'Wentworth North,2023,150,0,9',
      'Wentworth North,2023,50,10,17',
      'Wentworth North,2023,70,18,24',
      'Wentworth North,2025,900,,',
      'Wentworth South,2023,300,,',
    ],
  };
  const see = await run(tables);
  expect(see('cp-neglect-rate', 'wentworth-north')).toBe('1/200');
  expect(see('cp-neglect-rate', 'wentworth-south')).toBe('0/300');
  expect(see('cp-neglect-rate', 'out-of-area')).toBe('unavailable');
  expect(see('cp-neglect-rate')).toBe('2/500');
  const whole = await run({ ...tables, n: [...tables.n, ',2023,1000,,'] });
  expect(whole('cp-neglect-rate')).toBe('2/1000');
  const points = await referee(setOf(tables), { periodMonths: 2 });
  const last = points.filter((p) => p.measure === 'cp-neglect-rate' && p.locality === 'all').at(-1);
  expect(last?.value).toBe(40);
});

test('returns are summed inside windows and the last of each agency at a day', async () => {
  const see = await run({
    r: [
      'measure,period_start,period_end,locality,agency,numerator,denominator',
      'training-attended,01/04/2024,30/04/2024,Wentworth North,A,3,4',
      'training-attended,01/05/2024,31/05/2024,Wentworth South,A,1,4',
      'training-attended,31/03/2024,31/05/2024,Wentworth South,A,50,50',
      'training-applied,01/06/2023,31/05/2024,,A,5,9',
      'training-applied,01/06/2023,31/07/2023,OOA,A,1,2',
      'milestones-met,01/01/2024,30/04/2024,,A,1,9',
      'milestones-met,01/01/2024,31/05/2024,,A,2,9',
      'milestones-met,01/04/2024,30/04/2024,,B,4,5',
      'escalations-resolved,01/04/2024,02/04/2024,,A,0,0',
      'briefings-issued,01/04/2024,02/04/2024,,A,7,',
    ],
  });
  expect(see('training-attended')).toBe('4/8');
  expect(see('training-attended', 'wentworth-south')).toBe('1/4');
  expect(see('training-attended', 'out-of-area')).toBe('unavailable');
  expect(see('training-applied')).toBe('5/9');
  expect(see('training-applied', 'out-of-area')).toBe('1/2');
  expect(see('milestones-met')).toBe('6/14');
  expect(see('escalations-resolved')).toBe('not-applicable');
  expect(see('briefings-issued')).toBe('7');
  expect(see('sharedd-screens')).toBe('unavailable');
});

test('ids and children are told apart by authority', async () => {
  const see = await run({
    a: [
      'referral_id,child_id,referral_date,neglect,authority',
      'R1,C1,01/04/2024,Y,Alpha',
      'R1,C1,02/04/2024,Y,Beta',
      'R2,C1,03/04/2024,Y,Beta',
    ],
  });
  expect(see('re-referrals-neglect')).toBe('1/3');
});

test('random sets are the same for the same seed and account for every row', async () => {
  for (const seed of [1, 2, 3]) {
    const set = randomExtracts(seed);
    expect(randomExtracts(seed)).toEqual(set);
    for (const account of await refereeAccounts(set)) {
      expect(account.layout).not.toBe('');
      expect(account.used + account.duplicates + account.setAside).toBe(account.read);
    }
    const points = [...(await refereeAll(set)).values()].flat();
    expect(points.every((p) => p.state !== 'known' || Number.isFinite(p.value))).toBe(true);
  }
});
