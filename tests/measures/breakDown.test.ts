import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { familiesOf } from '../../src/measures/families.ts';
import { spanOf } from '../../src/measures/span.ts';
import { brokenDown } from '../support/brokenDown.ts';
import { testMeasure } from '../support/evaluated.ts';
import { lines, testContext } from '../support/extracts.ts';

const spring = ['2025-04-01', '2025-05-31'] as const;

const contactHeader =
  'contact_id,child_id,contact_date,kind,source,neglect,sex,date_of_birth,expectant_mother,looked_after,locality,family_id';

function contacts(...rows: readonly string[]) {
  return testContext({ 'contacts.csv': lines(contactHeader, ...rows) });
}

const planHeader =
  'plan_id,child_id,start_date,end_date,initial_category,latest_category,date_of_birth,locality,family_id,authority';

function plans(...rows: readonly string[]) {
  return testContext({ 'plans.csv': lines(planHeader, ...rows) });
}

test('a share has its own value in each group, and each group its part of the numerator', async () => {
  const context = await contacts(
    'C1,K1,01/04/2025,,6,Y,F,,,,,',
    'C2,K2,01/04/2025,,6,N,F,,,,,',
    'C3,K3,01/04/2025,,6,Y,M,,,,,',
    'C4,K4,01/04/2025,,6,Y,,,,,,',
  );
  expect(brokenDown(testMeasure('contacts-neglect'), 'sex', context, spring)).toEqual({
    Female: '1/2, 1/3',
    Male: '1/1, 1/3',
    'Not recorded': '1/1, 1/3',
  });
});

test('within a locality only its rows are counted', async () => {
  const context = await contacts(
    'C1,K1,01/04/2025,,6,Y,F,,,,North End,',
    'C2,K2,01/04/2025,,6,Y,M,,,,South End,',
    'C3,K3,01/04/2025,,6,N,M,,,,North End,',
  );
  const measure = testMeasure('contacts-neglect');
  expect(brokenDown(measure, 'sex', context, spring, 'north')).toEqual({
    Female: '1/1, 1/1',
    Male: '0/1, 0/1',
    'Not recorded': 'not-applicable, 0/1',
  });
});

test('someone born on 29 February is a year older on 1 March, not on 28 February', async () => {
  const context = await contacts(
    'C1,K1,28/02/2025,,6,Y,F,29/02/2020,,,,',
    'C2,K2,01/03/2025,,6,Y,F,29/02/2020,,,,',
  );
  const winter = ['2025-02-01', '2025-03-31'] as const;
  expect(brokenDown(testMeasure('contacts'), 'age', context, winter)).toEqual({
    'Unborn or unknown': '0, 0/2',
    '0 to 4': '1, 1/2',
    '5 to 9': '1, 1/2',
    '10 to 15': '0, 0/2',
    '16 to 17': '0, 0/2',
  });
});

test('no date of birth or a later one is unborn or unknown, and over 17 is a group of its own', async () => {
  const context = await contacts(
    'C1,K1,01/04/2025,,6,Y,F,,,,,',
    'C2,K2,01/04/2025,,6,Y,F,02/04/2025,,,,',
    'C3,K3,01/04/2025,,6,Y,F,01/04/2025,,,,',
    'C4,K4,01/04/2025,,6,Y,F,02/04/2007,,,,',
    'C5,K5,01/04/2025,,6,Y,F,01/04/2007,,,,',
  );
  expect(brokenDown(testMeasure('contacts'), 'age', context, spring)).toEqual({
    'Unborn or unknown': '2, 2/5',
    '0 to 4': '1, 1/5',
    '5 to 9': '0, 0/5',
    '10 to 15': '0, 0/5',
    '16 to 17': '1, 1/5',
    '18 and over': '1, 1/5',
  });
});

test('age is that of the day of a position, and grows with it', async () => {
  const context = await plans('P1,K1,01/04/2024,,NEG,NEG,01/06/2020,,,');
  const measure = testMeasure('cp-neglect');
  const before = brokenDown(measure, 'age', context, ['2025-04-01', '2025-05-31']);
  const after = brokenDown(measure, 'age', context, ['2025-06-01', '2025-07-31']);
  expect([before['0 to 4'], before['5 to 9']]).toEqual(['1/1, 1/1', 'not-applicable, 0/1']);
  expect([after['0 to 4'], after['5 to 9']]).toEqual(['not-applicable, 0/1', '1/1, 1/1']);
});

test('the mix of categories is of all that a measure counts among, multiple on its own', async () => {
  const context = await plans(
    'P1,K1,01/04/2024,,NEG,NEG,,,,',
    'P2,K2,01/04/2024,,NEG,EMO,,,,',
    'P3,K3,01/04/2024,,EMO,Neglect and emotional,,,,',
    'P4,K4,01/04/2024,,EMO,MUL,,,,',
    'P5,K5,01/04/2024,,EMO,,,,,',
  );
  expect(brokenDown(testMeasure('cp-neglect'), 'category', context, spring)).toEqual({
    Neglect: '1, 1/5',
    'Physical abuse': '0, 0/5',
    'Sexual abuse': '0, 0/5',
    'Emotional abuse': '1, 1/5',
    Multiple: '2, 2/5',
    'Not recorded': '1, 1/5',
  });
});

test('plans that start are mixed by their initial category', async () => {
  const context = await plans('P1,K1,01/04/2025,,NEG,EMO,,,,', 'P2,K2,02/04/2025,,PHY,EMO,,,,');
  expect(brokenDown(testMeasure('cp-neglect-starts'), 'category', context, spring)).toEqual({
    Neglect: '1, 1/2',
    'Physical abuse': '1, 1/2',
    'Sexual abuse': '0, 0/2',
    'Emotional abuse': '0, 0/2',
    Multiple: '0, 0/2',
    'Not recorded': '0, 0/2',
  });
});

test('of two plans of a child that start on one day, the group is that of the greater id', async () => {
  const context = await plans('P2,K1,01/04/2024,,PHY,PHY,,,,', 'P10,K1,01/04/2024,,NEG,NEG,,,,');
  const mix = brokenDown(testMeasure('cp-neglect'), 'category', context, spring);
  expect([mix.Neglect, mix['Physical abuse']]).toEqual(['0, 0/1', '1, 1/1']);
});

test('the table of the 2021 paper: girls, boys and unborn babies add up, looked after beside it', async () => {
  const context = await contacts(
    'C1,K1,01/04/2025,notification,6,Y,F,,,Y,,',
    'C1,K2,01/04/2025,notification,6,Y,M,,N,N,,',
    'C2,K3,01/04/2025,notification,6,Y,F,,Y,,,',
    'C2,K4,01/04/2025,notification,6,Y,,,yes,,,',
    'C3,K5,01/04/2025,notification,6,Y,M,,,,,',
  );
  const measure = testMeasure('notifications-neglect-children');
  expect(brokenDown(measure, 'girls-boys-unborn', context, spring)).toEqual({
    'Expectant mother (unborn baby)': '2, 2/5',
    Female: '1, 1/5',
    Male: '2, 2/5',
    'Not recorded': '0, 0/5',
  });
  expect(brokenDown(measure, 'looked-after', context, spring)).toEqual({
    'Looked after': '1, 1/5',
    'Not looked after': '1, 1/5',
    'Not recorded': '3, 3/5',
  });
});

test('a notification of a girl and a boy counts once in each and once in all', async () => {
  const context = await contacts(
    'C1,K1,01/04/2025,notification,6,Y,F,,,,,',
    'C1,K2,01/04/2025,notification,6,Y,M,,,,,',
    'C2,K3,01/04/2025,notification,6,Y,M,,,,,',
  );
  expect(brokenDown(testMeasure('notifications-neglect'), 'sex', context, spring)).toEqual({
    Female: '1, 1/2',
    Male: '2, 2/2',
    'Not recorded': '0, 0/2',
  });
});

test('sources are grouped by agency; a wording that no rule knows is not recorded', async () => {
  const context = await contacts(
    'C1,K1,01/04/2025,,q) 6: Police,Y,F,,,,,',
    'C2,K2,01/04/2025,,South Yorkshire Police,Y,F,,,,,',
    'C3,K3,01/04/2025,,2A,Y,F,,,,,',
    'C4,K4,01/04/2025,,Wired,Y,F,,,,,',
    'C5,K5,01/04/2025,,,Y,F,,,,,',
  );
  expect(brokenDown(testMeasure('contacts'), 'source', context, spring)).toMatchObject({
    Police: '2, 2/5',
    'Schools and education': '1, 1/5',
    Health: '0, 0/5',
    'Not recorded': '2, 2/5',
  });
});

test('tiers are as they are written, with the usual short forms read as their names', async () => {
  const context = await testContext({
    'audits.csv': lines(
      'audit_id,audit_date,tier,grade',
      'A1,01/04/2025,early help,good',
      'A2,01/04/2025,Early Help,inadequate',
      'A3,01/04/2025,Early Help,good',
      'A4,01/04/2025,CP,good',
      'A5,01/04/2025,,good',
      'A6,01/04/2025,Child Protection,inadequate',
      'A7,01/04/2025,Single agency,good',
    ),
  });
  expect(brokenDown(testMeasure('audits-good'), 'tier', context, spring)).toEqual({
    'Child protection': '1/2, 1/5',
    'Early help': '2/3, 2/5',
    'Single agency': '1/1, 1/5',
    'Not recorded': '1/1, 1/5',
  });
});

test('returns are broken down by agency, and those without a locality are the whole', async () => {
  const header = 'measure,period_start,period_end,locality,agency,numerator,denominator';
  const row = (agency: string, place: string, numerator: number) =>
    `training-attended,01/04/2025,31/05/2025,${place},${agency},${numerator},10`;
  const context = await testContext({
    'returns.csv': lines(
      header,
      row('Health', '', 8),
      row('police', '', 4),
      row('', 'North End', 3),
    ),
  });
  const measure = testMeasure('training-attended');
  expect(brokenDown(measure, 'agency', context, spring)).toEqual({
    Health: '8/10, 8/12',
    police: '4/10, 4/12',
  });
  expect(brokenDown(measure, 'agency', context, spring, 'north')).toEqual({
    'Not recorded': '3/10, 3/3',
  });
});

test('children belong to families of their authority; a blank family is none', async () => {
  const context = await plans(
    'P1,K1,01/04/2024,,NEG,NEG,,,F1,A',
    'P2,K2,01/04/2024,,NEG,NEG,,,F1,A',
    'P3,K3,01/04/2024,,NEG,NEG,,,F1,B',
    'P4,K4,01/04/2024,,NEG,EMO,,,F2,A',
    'P5,K5,01/04/2024,,NEG,NEG,,,,A',
  );
  const measure = testMeasure('cp-neglect');
  const period = { start: dayFromIso(spring[0]), end: dayFromIso(spring[1]), complete: true };
  expect(familiesOf(measure, [spanOf('S', period)], context, undefined)).toEqual({
    state: 'known',
    numerator: [{ state: 'known', families: 2, withoutFamily: 1 }],
    denominator: [{ state: 'known', families: 3, withoutFamily: 1 }],
  });
});

test('a notification is without family where none of its rows has one', async () => {
  const context = await contacts(
    'C1,K1,01/04/2025,notification,6,Y,F,,,,,F1',
    'C1,K2,01/04/2025,notification,6,Y,M,,,,,',
    'C2,K3,01/04/2025,notification,6,Y,M,,,,,',
  );
  const period = { start: dayFromIso(spring[0]), end: dayFromIso(spring[1]), complete: true };
  const spans = [spanOf('P', period)];
  expect(familiesOf(testMeasure('notifications-neglect'), spans, context, undefined)).toMatchObject(
    {
      denominator: [{ families: 1, withoutFamily: 1 }],
    },
  );
});
