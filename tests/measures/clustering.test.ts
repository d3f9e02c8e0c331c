import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { clusteringOf } from '../../src/measures/clustering.ts';
import { testMeasure } from '../support/evaluated.ts';
import { lines, testContext } from '../support/extracts.ts';

const span = { from: dayFromIso('2025-04-01'), to: dayFromIso('2026-03-31') };
const header = 'plan_id,child_id,start_date,end_date,initial_category,latest_category,family_id';
const plan = (id: number, category: string, family: string) =>
  `p${id},c${id},2025-05-01,,${category},${category},${family}`;
const plans = (...rows: readonly string[]) => ({ 'cp_plans.csv': lines(header, ...rows) });

const twins = plans(
  plan(1, 'NEG', 'a'),
  plan(2, 'NEG', 'a'),
  plan(3, 'EMO', 'b'),
  plan(4, 'EMO', 'b'),
  plan(5, 'NEG', 'c'),
  plan(6, 'NEG', 'c'),
  plan(7, 'EMO', 'd'),
  plan(8, 'EMO', 'd'),
);

test('families that are all alike count as one child each', async () => {
  const context = await testContext(twins);
  expect(clusteringOf(testMeasure('cp-neglect'), [span], context)).toEqual({
    state: 'known',
    effect: 2,
    families: 4,
  });
});

test('children who are alone in their family are independent', async () => {
  const alone = plans(
    plan(1, 'NEG', 'a'),
    plan(2, 'NEG', 'b'),
    plan(3, 'EMO', 'c'),
    plan(4, 'EMO', 'd'),
    plan(5, 'EMO', ''),
  );
  expect(clusteringOf(testMeasure('cp-neglect'), [span], await testContext(alone))).toMatchObject({
    state: 'known',
    effect: 1,
  });
});

test('a number varies as the families are large', async () => {
  const context = await testContext({
    'care_entries.csv': lines(
      'child_id,entry_date,neglect,family_id',
      'c1,2025-05-01,Y,a',
      'c2,2025-05-01,Y,a',
      'c3,2025-05-01,Y,a',
      'c4,2025-05-01,Y,b',
    ),
  });
  expect(clusteringOf(testMeasure('care-neglect'), [span], context)).toMatchObject({
    effect: 2.5,
  });
});

test('without families it is said why nothing is allowed for', async () => {
  const context = await testContext({
    'care_entries.csv': lines('child_id,entry_date,neglect', 'c1,2025-05-01,Y'),
  });
  expect(clusteringOf(testMeasure('care-neglect'), [span], context)).toEqual({
    state: 'unknown',
    reason: 'the extract care_entries has no column family_id',
  });
  const few = plans(plan(1, 'NEG', 'a'), plan(2, 'NEG', ''), plan(3, 'EMO', ''));
  expect(clusteringOf(testMeasure('cp-neglect'), [span], await testContext(few))).toEqual({
    state: 'unknown',
    reason: 'a family is recorded for only 1 of 3',
  });
});

test('an id that counts once passes where any row of it does, whichever comes first', async () => {
  const measure = {
    ...testMeasure('notifications-neglect'),
    having: [{ column: 'outcome', is: 'referral' }],
  } as const;
  const contact = (id: string, child: string, outcome: string, family: string) =>
    `${id},${child},2025-05-01,notification,yes,${outcome},${family}`;
  const among = (rows: readonly string[]) =>
    testContext({
      'contacts.csv': lines(
        'contact_id,child_id,contact_date,kind,neglect,outcome,family_id',
        ...rows,
      ),
    });
  const rows = [
    contact('n1', 'c1', 'nfa', 'a'),
    contact('n1', 'c2', 'referral', 'a'),
    contact('n2', 'c1', 'nfa', 'a'),
    contact('n3', 'c3', 'nfa', 'b'),
    contact('n3', 'c4', 'referral', 'b'),
    contact('n4', 'c3', 'nfa', 'b'),
  ];
  const effects = [rows, rows.toReversed()].map(async (each) =>
    clusteringOf(measure, [span], await among(each)),
  );
  expect(await Promise.all(effects)).toEqual(
    Array(2).fill({ state: 'known', effect: 1, families: 2 }),
  );
});

test('audits are no children', async () => {
  const context = await testContext({
    'audits.csv': lines('audit_id,audit_date,grade', 'a1,2025-05-01,good'),
  });
  expect(clusteringOf(testMeasure('audits-good'), [span], context)).toEqual({
    state: 'not-applicable',
  });
});
