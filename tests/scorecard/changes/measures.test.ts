import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Partnership, partnershipSchema } from '../../../src/scorecard/partnership.ts';
import { lines } from '../../support/extracts.ts';
import { testPartnershipJson } from '../../support/testPartnership.ts';
import { changesBetween, testLoad } from '../../support/testRecord.ts';

const partnership = v.parse(partnershipSchema, {
  ...testPartnershipJson,
  groups: [
    {
      id: 'front-door',
      title: 'Front door',
      about: '',
      measures: [
        { measure: 'contacts', source: 'page 1' },
        { measure: 'contacts-neglect', source: 'page 1' },
      ],
    },
  ],
});
const header = 'contact_id,child_id,contact_date,neglect,locality';
const rows = [
  'C1,K1,2026-01-05,Y,Test North',
  'C2,K2,2026-02-06,N,Test North',
  'C3,K3,2026-03-07,Y,Test South',
];

function load(asAt: string, extra: readonly string[] = [], change: Partial<Partnership> = {}) {
  return {
    asAt,
    coverFrom: '2025-12-01',
    partnership: { ...partnership, ...change },
    files: { 'contacts.csv': lines(header, ...rows, ...extra) },
  };
}

const late = 'C4,K4,2026-01-20,Y,Test North';

test('a value of a past period that was known both times has moved where its counts did', async () => {
  const { measures } = await changesBetween(load('2026-03-31'), load('2026-05-31', [late]));
  expect(measures.moved).toMatchObject([
    {
      measure: 'contacts-neglect',
      place: 'all',
      when: 'in December 2025 and January 2026',
      before: { state: 'known', numerator: 1, denominator: 1, value: 1 },
      now: { state: 'known', numerator: 2, denominator: 2, value: 1 },
    },
    { measure: 'contacts-neglect', place: 'test-north' },
    { measure: 'contacts', place: 'all' },
    { measure: 'contacts', place: 'test-north' },
  ]);
});

test('a period that was not complete then is not compared', async () => {
  const { measures } = await changesBetween(load('2026-01-20'), load('2026-03-31', [late]));
  expect(measures).toMatchObject({ moved: [], compared: 0 });
});

test('a value that was not known then is counted, not compared', async () => {
  const south = await changesBetween(
    load('2026-03-31'),
    load('2026-03-31', ['C5,K5,2026-01-05,N,Test South']),
  );
  expect(south.measures.newlyKnown).toBe(1);
});

test('a measure that counts something else now is not compared, and why is said', async () => {
  const { measures, otherSettings } = await changesBetween(
    load('2026-03-31'),
    load('2026-03-31', [], { neglect: 'any', periodMonths: 3 }),
  );
  expect(measures.compared).toBe(0);
  expect(otherSettings).toEqual([
    'The category neglect alone counted as neglect; now it is neglect and multiple categories that name it. Measures that ask for neglect are not compared.',
    'Periods had 2 months; now they have 3. Values of other periods are not compared.',
  ]);
});

test('a measure that was not in the record is named', async () => {
  const { measures } = await changesBetween(
    load('2026-03-31', [], { groups: [] }),
    load('2026-03-31'),
  );
  expect(measures.notCompared).toContainEqual({
    measure: expect.any(String),
    why: 'it was not worked out then',
  });
});

test('other localities, dates and versions are said', async () => {
  const [north, south] = partnership.localities;
  const localities = [
    { ...north, aliases: ['N.'] },
    { ...south, id: 'test-west' },
  ] as Partnership['localities'];
  const before = { ...load('2026-03-31'), product: '0.9.0' };
  const now = { ...load('2026-02-28', [], { localities }), coverFrom: '2026-01-01' };
  expect((await changesBetween(before, now)).otherSettings).toEqual([
    'The record is of later data (to 31 March 2026) than these extracts (to 28 February 2026): “then” is the record all the same.',
    'The extracts were taken as complete from 1 December 2025; now it is 1 January 2026.',
    'Localities are other than they were: test-west came; test-south went; test-north has other names. Rows may count for another place without having changed.',
    'The record was made by version 0.9.0; this is 1.0.0. A cell that it reads otherwise counts as changed.',
  ]);
});

test('the history goes on from record to record, and the scorecard says the lag', async () => {
  const many = (month: string, count: number) =>
    Array.from({ length: count }, (_, row) => `${month}-${row},K${row},${month}-05,N,`);
  const first = await (await testLoad(load('2026-01-31', many('2026-01', 20)))).keep();
  const second = await testLoad(
    load('2026-03-31', [...many('2026-01', 22), ...many('2026-03', 50)]),
    first,
  );
  const third = await testLoad(
    load('2026-05-31', [...many('2026-01', 22), ...many('2026-03', 55)]),
    await second.keep(),
  );
  expect((await third.changes()).loads).toBe(3);
  expect(third.scorecard().recordingLag).toMatchObject([
    {
      table: 'contacts',
      ages: [
        { age: 0, times: 2 },
        { age: 1, times: 1 },
      ],
    },
  ]);
});

test('a scorecard without a record says nothing of a lag', async () => {
  const { scorecard } = await testLoad(load('2026-03-31'));
  expect(scorecard()).not.toHaveProperty('recordingLag');
});
