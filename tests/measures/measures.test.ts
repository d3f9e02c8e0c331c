import { describe, expect, test } from 'vitest';
import { evaluated, inShort, testMeasure, total } from '../support/evaluated.ts';
import { lines, testContext } from '../support/extracts.ts';

const april = ['2025-04-01', '2025-05-31'] as const;

const contacts = (...rows: string[]) => ({
  'contacts.csv': lines(
    'contact_id,child_id,contact_date,kind,neglect,outcome,decision_date,locality',
    ...rows,
  ),
});
const referrals = (...rows: string[]) => ({
  'referrals.csv': lines('referral_id,child_id,referral_date,neglect,locality', ...rows),
});
const assessments = (...rows: string[]) => ({
  'assessments.csv': lines(
    'assessment_id,child_id,referral_date,start_date,authorised_date,factors,tool_used,locality',
    ...rows,
  ),
});
const plans = (...rows: string[]) => ({
  'cp_plans.csv': lines(
    'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans,other_authority,family_hub_engaged,health_improved,attendance_improved,date_of_birth,locality',
    ...rows,
  ),
});
const tools = (...rows: string[]) => ({
  'tools.csv': lines('tool_id,child_id,completed_date,stage,grade,locality', ...rows),
});

describe('contacts', () => {
  test('contacts count by kind, neglect and place, and the total counts every row', async () => {
    const context = await testContext(
      contacts(
        'C1,K1,01/04/2025,contact,Y,,,North End',
        'C2,K2,31/05/2025,,N,,,n',
        'C3,K3,31/03/2025,contact,Y,,,South End',
        'C4,K4,01/06/2025,contact,Y,,,South End',
        'C5,,15/04/2025,contact,Y,,,elsewhere',
        'C6,K6,15/04/2025,notification,Y,,,South End',
      ),
    );
    const points = evaluated(testMeasure('contacts-neglect'), context, april);
    expect(inShort(points.north)).toBe('1/2');
    expect(inShort(points.south)).toBe('not-applicable');
    expect(inShort(points.unknown)).toBe('1/1');
    expect(inShort(points.all)).toBe('2/3');
  });

  test('a notification that names children of two localities counts once in each and once in all', async () => {
    const context = await testContext(
      contacts(
        'N1,K1,05/04/2025,notification,Y,,,North End',
        'N1,K2,05/04/2025,notification,Y,,,South End',
        'N1,,05/04/2025,notification,Y,,,South End',
        'N2,K1,06/04/2025,notification,N,,,South End',
      ),
    );
    const notifications = evaluated(testMeasure('notifications-neglect'), context, april);
    expect([notifications.north, notifications.south, notifications.all].map(inShort)).toEqual([
      '1',
      '1',
      '1',
    ]);
    expect(total('notifications-neglect-children', context, april)).toBe('3');
  });

  test('a decision counts when it was taken by the next working day, bank holidays left out', async () => {
    const context = await testContext(
      contacts(
        'C1,K1,17/04/2025,contact,Y,,22/04/2025,',
        'C2,K2,17/04/2025,contact,Y,,23/04/2025,',
        'C3,K3,17/04/2025,contact,Y,,16/04/2025,',
        'C4,K4,17/04/2025,contact,Y,,,',
        'C5,K5,17/04/2025,contact,N,,17/04/2025,',
      ),
    );
    expect(total('mash-decision-1-day', context, april)).toBe('1/2');
  });

  test('a decision after the as-at date is not yet taken', async () => {
    const context = await testContext(
      contacts(
        'C1,K1,30/05/2025,contact,Y,,03/06/2025,',
        'C2,K2,30/05/2025,contact,Y,,30/05/2025,',
      ),
      { asAt: '2025-05-31' },
    );
    expect(total('mash-decision-1-day', context, april)).toBe('1/1');
  });
});

describe('referrals', () => {
  test.each([
    ['26/04/2024', '1/1'],
    ['25/04/2024', '0/1'],
    ['25/04/2025', '1/1'],
    ['26/04/2025', '0/2'],
  ])('an earlier referral on %s gives %s', async (earlier, result) => {
    const context = await testContext(
      referrals('R1,K1,26/04/2025,Y,', `R2,K1,${earlier},${earlier === '26/04/2025' ? 'Y' : 'N'},`),
    );
    expect(total('re-referrals-neglect', context, ['2025-04-01', '2025-04-30'])).toBe(result);
  });

  test('a look-back before each event needs 12 more months of history', async () => {
    const context = await testContext(referrals('R1,K1,26/04/2025,Y,'), {
      coverFrom: '2023-06-01',
    });
    expect(total('re-referrals-neglect', context, ['2025-04-01', '2025-05-31'])).toBe('0/1');
    const later = await testContext(referrals('R1,K1,26/04/2025,Y,'), { coverFrom: '2023-06-02' });
    expect(total('re-referrals-neglect', later, ['2025-04-01', '2025-05-31'])).toBe('unavailable');
  });
});

describe('assessments', () => {
  test('45 working days run from the referral, or from the start where it is blank', async () => {
    const context = await testContext(
      assessments(
        'A1,K1,03/03/2025,01/05/2025,08/05/2025,16A,,',
        'A2,K2,03/03/2025,,09/05/2025,16a;1A,,',
        'A3,K3,,03/03/2025,08/05/2025,16A,,',
        'A4,K4,,,08/05/2025,16A,,',
        'A5,K5,09/05/2025,,08/05/2025,16A,,',
        'A6,K6,03/03/2025,,08/05/2025,1A,,',
      ),
    );
    expect(total('assessments-neglect-45-days', context, april)).toBe('2/3');
    expect(total('assessments-neglect', context, april)).toBe('5/6');
  });

  test('a flag that no row records is unavailable and one that some record is counted', async () => {
    const rows = ['A1,K1,,,08/05/2025,16A,,', 'A2,K2,,,08/05/2025,16A,Unknown,'];
    expect(total('assessments-neglect-tool', await testContext(assessments(...rows)), april)).toBe(
      'unavailable',
    );
    const recorded = await testContext(assessments(...rows, 'A3,K3,,,08/05/2024,1A,N,'));
    expect(total('assessments-neglect-tool', recorded, april)).toBe('0/2');
  });
});

describe('child protection plans', () => {
  test('a child counts once by the open plan that started last, ties by the greatest id', async () => {
    const context = await testContext(
      plans(
        'P1,K1,01/04/2025,,NEG,NEG,,,,,,,North End',
        'P2,K1,02/04/2025,,EMO,EMO,,,,,,,South End',
        'P4,K2,02/04/2025,,EMO,EMO,,,,,,,',
        'P5,K2,02/04/2025,,NEG,NEG,,,,,,,',
        'P6,K3,02/04/2025,31/05/2025,NEG,NEG,,,,,,,',
        'P7,K4,31/05/2025,01/06/2025,NEG,NEG,,,,,,,',
        'P8,K5,02/04/2025,,NEG,NEG,,Y,,,,,',
      ),
    );
    const points = evaluated(testMeasure('cp-neglect'), context, april);
    expect([points.north, points.south, points.unknown, points.all].map(inShort)).toEqual([
      'not-applicable',
      '0/1',
      '2/2',
      '2/3',
    ]);
  });

  test.each([
    ['01/06/2024', '0/1'],
    ['31/05/2024', '1/1'],
  ])('a plan from %s is open 12 months at 31 May 2025: %s', async (start, result) => {
    const context = await testContext(plans(`P1,K1,${start},,NEG,NEG,,,,,,,`));
    expect(total('cp-neglect-12-months', context, april)).toBe(result);
  });

  test('12 months after 29 February is 28 February', async () => {
    const context = await testContext(plans('P1,K1,29/02/2024,,NEG,NEG,,,,,,,'));
    expect(total('cp-neglect-12-months', context, ['2025-02-01', '2025-02-28'])).toBe('1/1');
  });

  test.each([
    ['03/05/2023', '30/04/2025', '0/1'],
    ['02/05/2023', '30/04/2025', '1/1'],
  ])('a plan from %s to %s counts both days: %s', async (start, end, result) => {
    const context = await testContext(plans(`P1,K1,${start},${end},NEG,NEG,,,,,,,`));
    expect(total('cp-neglect-ended-2-years', context, april)).toBe(result);
  });

  test('a plan is repeated by the history in the file or by the number recorded', async () => {
    const context = await testContext(
      plans(
        'P1,K1,01/05/2020,01/06/2020,EMO,EMO,0,,,,,,',
        'P2,K1,01/05/2025,,NEG,NEG,0,,,,,,',
        'P3,K2,01/05/2025,,NEG,NEG,1,,,,,,',
        'P4,K3,01/05/2025,,NEG,NEG,,,,,,,',
        'P5,K4,01/05/2025,,NEG,NEG,0,,,,,,',
        'P6,K4,01/05/2025,,NEG,NEG,0,,,,,,',
      ),
    );
    expect(total('cp-repeat', context, april)).toBe('2/5');
    expect(total('cp-neglect-repeat', context, april)).toBe('0/5');
  });

  test('the latest earlier plan decides whether neglect came back', async () => {
    const context = await testContext(
      plans(
        'P1,K1,01/05/2020,01/06/2020,NEG,NEG,,,,,,,',
        'P2,K1,01/05/2021,01/06/2021,NEG,EMO,,,,,,,',
        'P3,K1,01/05/2025,,NEG,NEG,,,,,,,',
        'P4,K2,01/05/2021,01/06/2021,EMO,NEG,,,,,,,',
        'P5,K2,01/05/2025,,NEG,EMO,,,,,,,',
      ),
    );
    expect(total('cp-neglect-repeat', context, april)).toBe('1/2');
  });

  test.each([
    ['30/04/2024', '0'],
    ['01/05/2024', '1'],
    ['', '1'],
    ['01/06/2025', '1'],
  ])('an earlier neglect plan that ended on “%s” gives %s', async (end, result) => {
    const context = await testContext(
      plans(`P1,K1,01/05/2023,${end},EMO,NEG,,,,,,,`, 'P2,K1,01/05/2025,,NEG,NEG,,,,,,,'),
    );
    expect(total('cp-neglect-second-in-12-months', context, april)).toBe(result);
  });

  test('ages 0 to 5 count at the day; unborn and unknown have no age', async () => {
    const context = await testContext(
      plans(
        'P1,K1,01/05/2025,,NEG,NEG,,,Y,,,01/06/2019,',
        'P2,K2,01/05/2025,,NEG,NEG,,,Y,,,31/05/2019,',
        'P3,K3,01/05/2025,,NEG,NEG,,,N,,,01/05/2025,',
        'P4,K4,01/05/2025,,NEG,NEG,,,Y,,,,',
        'P5,K5,01/05/2025,,NEG,NEG,,,Y,,,01/06/2025,',
      ),
    );
    expect(total('cp-neglect-family-hub', context, april)).toBe('1/2');
  });

  test('health and attendance count where both are recorded, partly included', async () => {
    const context = await testContext(
      plans(
        'P1,K1,01/05/2025,,NEG,NEG,,,,Y,Y,,',
        'P2,K2,01/05/2025,,NEG,NEG,,,,Y,partly,,',
        'P3,K3,01/05/2025,,NEG,NEG,,,,Y,,,',
        'P4,K4,01/05/2025,,NEG,NEG,,,,N,N,,',
      ),
    );
    expect(total('cp-neglect-improved', context, april)).toBe('1/3');
  });

  test.each([
    ['31/05/2024', '0/1'],
    ['01/06/2024', '1/1'],
    ['31/05/2025', '1/1'],
    ['01/06/2025', '0/1'],
  ])('a tool assessment completed on %s gives %s', async (completed, result) => {
    const context = await testContext({
      ...plans('P1,K1,01/05/2025,,NEG,NEG,,,,,,,'),
      ...tools(`T1,K1,${completed},baseline,3,`),
    });
    expect(total('cp-neglect-tool', context, april)).toBe(result);
  });

  test('without the extract that it needs a measure is unavailable and says which', async () => {
    const context = await testContext(plans('P1,K1,01/05/2025,,NEG,NEG,,,,,,,'));
    expect(evaluated(testMeasure('cp-neglect-tool'), context, april).all).toEqual({
      state: 'unavailable',
      reason: 'no extract of assessments with a neglect tool (tool_assessments) was supplied',
    });
  });

  test('under the rule “any” a plan of several categories that names neglect counts', async () => {
    const files = plans(
      'P1,K1,01/05/2025,,"Neglect, Emotional",MUL:EMO+NEG,,,,,,,',
      'P2,K2,01/05/2025,,MUL,MUL,,,,,,,',
    );
    expect(total('cp-neglect', await testContext(files), april)).toBe('0/2');
    expect(total('cp-neglect', await testContext(files, { neglect: 'any' }), april)).toBe('1/2');
  });
});

describe('tool assessments', () => {
  test('a child is scored again when a rescore follows the earliest baseline of the window', async () => {
    const context = await testContext(
      tools(
        'T1,K1,01/06/2024,baseline,4,',
        'T2,K1,01/09/2024,baseline,2,',
        'T3,K1,01/10/2024,rescore,2,',
        'T4,K1,01/11/2024,rescore,3,',
        'T5,K2,01/06/2024,baseline,4,',
        'T6,K2,01/06/2024,rescore,1,',
        'T7,K3,01/06/2024,baseline,,',
        'T8,K3,01/07/2024,rescore,1,',
        'T9,K4,01/06/2024,baseline,3,',
        'T10,K4,01/06/2025,rescore,1,',
      ),
    );
    expect(total('tool-baselines', context, ['2024-06-01', '2024-07-31'])).toBe('4');
    expect(total('tool-rescored', context, april)).toBe('2/4');
    expect(total('tool-improved', context, april)).toBe('1/1');
  });
});
