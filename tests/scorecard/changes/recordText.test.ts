import { beforeAll, expect, test } from 'vitest';
import { readRecordText } from '../../../src/scorecard/changes/recordText.ts';
import { lines } from '../../support/extracts.ts';
import { testPartnership } from '../../support/testPartnership.ts';
import { recordSource, testLoad } from '../../support/testRecord.ts';

const load = {
  asAt: '2026-03-31',
  coverFrom: '2026-01-01',
  files: {
    'contacts.csv': lines('contact_id,child_id,contact_date,neglect', 'C1,K1,2026-01-05,Y'),
  },
};

let text = '';
beforeAll(async () => {
  text = await (await testLoad(load)).keep();
});

function problemsOf(changed: string): readonly string[] {
  const reading = readRecordText(changed);
  return reading.ok ? [] : reading.problems;
}

test('a record is read again as it was written', () => {
  expect(readRecordText(text)).toEqual({ ok: true, record: JSON.parse(text) });
});

test('a record that an editor has set out in lines is the same record', () => {
  expect(problemsOf(`\uFEFF${JSON.stringify(JSON.parse(text), null, 2)}`)).toEqual([]);
});

test('a record that was cut is damaged', () => {
  expect(problemsOf(text.slice(0, -20))[0]).toMatch(/^the file is damaged .* Take another copy\.$/);
});

test('a record in which one figure was changed is damaged', () => {
  expect(problemsOf(text.replace('"read":1', '"read":2'))[0]).toMatch(/^the file was changed or/);
});

test('a record of a newer version is refused as such', () => {
  expect(problemsOf(text.replace('load-record/1', 'load-record/2'))[0]).toContain(
    '(“load-record/2”), which this one cannot read',
  );
});

test.each(['{"format":"partnership/1"}', '[]', 'null', '{}'])(
  '%s is no record of a load',
  (other) => {
    expect(problemsOf(other)[0]).toMatch(/^it is not the record of a load/);
  },
);

test('a part that is missing is named', () => {
  expect(problemsOf(text.replace('"made"', '"maid"'))).toEqual([
    'made: this part is missing',
    'maid: there is no part of this name',
  ]);
});

test('the record of another partnership is refused with both names', async () => {
  const other = { ...testPartnership, id: 'other', name: 'Other Partnership' };
  const { opening } = await testLoad({ ...load, partnership: other }, text);
  expect(opening).toEqual({
    ok: false,
    problems: [
      'it is the record of a load for Test Shire Safeguarding Children Partnership, and the scorecard is of Other Partnership. Choose that partnership first, or open another record.',
    ],
  });
});

test('a record that is refused leaves the one before open', async () => {
  const { session, changes } = await testLoad(load, text);
  await session.openRecord(recordSource('{}'), testPartnership);
  expect((await changes()).record.asAt).toBe('2026-03-31');
});

test('a record that was closed is compared with nothing', async () => {
  const { session, changes } = await testLoad(load, text);
  session.closeRecord();
  await expect(changes()).rejects.toThrow('No record of an earlier load');
});
