import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { valuesAt } from '../../src/scorecard/valuesAt.ts';
import { inShort, testMeasure } from '../support/evaluated.ts';
import { lines, testContext } from '../support/extracts.ts';

async function ask(id: string, from: string, to: string, locality = 'all'): Promise<string> {
  const context = await testContext(
    {
      'c.csv': lines(
        'contact_id,child_id,contact_date,neglect,locality',
        'C1,K1,2024-05-10,Y,North End',
        'C2,K2,2024-05-11,N,North End',
        'C3,K3,2024-05-12,Y,South End',
      ),
      'p.csv': lines(
        'plan_id,child_id,start_date,end_date,initial_category,latest_category,locality',
        'P1,K1,2024-05-10,2024-05-12,NEG,NEG,North End',
      ),
    },
    { asAt: '2024-06-30', coverFrom: '2024-04-01' },
  );
  const span = { from: dayFromIso(from), to: dayFromIso(to) };
  const point = valuesAt(context)({ measure: testMeasure(id), span, locality });
  return point.state === 'unavailable' ? point.reason : inShort(point);
}

test.each([
  ['contacts-neglect', '2024-05-10', '2024-05-11', 'all', '1/2'],
  ['contacts-neglect', '2024-05-11', '2024-05-12', 'south', '1/1'],
  ['cp-neglect', '2024-05-11', '2024-05-11', 'north', '1/1'],
  ['cp-neglect', '2024-05-12', '2024-05-12', 'north', 'not-applicable'],
  ['cp-neglect', '2024-03-31', '2024-03-31', 'all', 'not-applicable'],
  ['cp-neglect', '2024-03-30', '2024-03-30', 'all', 'history starts on 1 April 2024'],
  [
    'contacts-neglect',
    '2024-05-11',
    '2024-07-01',
    'all',
    'the extracts are complete up to 30 June 2024 only',
  ],
  [
    'contacts-neglect',
    '2024-03-31',
    '2024-05-12',
    'all',
    'history starts on 1 April 2024; this needs it from 31 March 2024',
  ],
  [
    'contacts-neglect',
    '2024-05-11',
    '2024-05-12',
    'leeds',
    'there is no such place in these extracts',
  ],
  [
    'referrals-neglect',
    '2024-05-11',
    '2024-05-12',
    'all',
    'no extract of referrals (referrals) was supplied',
  ],
])('%s from %s to %s in %s is %s', async (id, from, to, locality, expected) => {
  expect(await ask(id, from, to, locality)).toBe(expected);
});
