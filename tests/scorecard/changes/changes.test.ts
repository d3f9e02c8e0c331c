import { expect, test } from 'vitest';
import { lines } from '../../support/extracts.ts';
import { changesBetween, testLoad } from '../../support/testRecord.ts';

const header = 'contact_id,child_id,contact_date,neglect,locality';
const before = [
  'C1,K1,2026-01-05,Y,Test North',
  'C2,K2,2026-01-06,N,Test North',
  'C3,K3,2026-02-07,Y,Test South',
  'C4,K4,2026-02-08,N,Test South',
];
const dates = { asAt: '2026-03-31', coverFrom: '2026-01-01' };

function contacts(...rows: readonly string[]) {
  return { ...dates, files: { 'contacts.csv': lines(header, ...rows) } };
}

const nothing = { added: 0, changed: 0, movedIn: 0, movedOut: 0, gone: 0 };

test('the same rows have not changed', async () => {
  const { tables, warnings, measures } = await changesBetween(
    contacts(...before),
    contacts(...before),
  );
  expect(tables).toMatchObject([{ table: 'contacts', before: 4, now: 4, ...nothing }]);
  expect({ warnings, moved: measures.moved }).toEqual({ warnings: [], moved: [] });
});

test('a locality in other case, spacing and punctuation has not changed', async () => {
  const now = before.map((row) => row.replace('Test North', 'test-north'));
  const { tables } = await changesBetween(contacts(...before), contacts(...now));
  expect(tables).toMatchObject([{ before: 4, now: 4, ...nothing }]);
});

test('rows are added, changed, moved to another month and gone, by month', async () => {
  const now = contacts(
    'C1,K1,2026-01-05,N,Test North',
    'C3,K3,2026-03-07,Y,Test South',
    'C4,K4,2026-02-08,N,Test South',
    'C5,K5,2026-03-09,N,Test South',
  );
  const { tables } = await changesBetween(contacts(...before), now);
  expect(tables[0]).toMatchObject({ added: 1, changed: 1, movedIn: 1, movedOut: 1, gone: 1 });
  expect(tables[0]?.months).toEqual([
    { month: '2026-01', before: 2, now: 1, ...nothing, changed: 1, gone: 1 },
    { month: '2026-02', before: 2, now: 1, ...nothing, movedOut: 1 },
    { month: '2026-03', before: 0, now: 2, ...nothing, added: 1, movedIn: 1 },
  ]);
});

test('a month with fewer rows than then is warned of', async () => {
  const { warnings } = await changesBetween(contacts(...before), contacts(...before.slice(1)));
  expect(warnings).toEqual([
    'MASH contacts: fewer contacts than then in January 2026 (2 → 1). Were records deleted, given another date, or is the extract filtered otherwise?',
  ]);
});

test('months before the first that is still there are an extract that begins later', async () => {
  const { warnings } = await changesBetween(contacts(...before), contacts(...before.slice(2)));
  expect(warnings).toEqual([
    'MASH contacts: the extract now begins in February 2026; of earlier months 2 contacts are no longer in it.',
  ]);
});

test('rows without ids are known again by child and date', async () => {
  const headers = 'contact_id,child_id,contact_date,neglect';
  const file = (...rows: readonly string[]) => ({
    ...dates,
    files: { 'contacts.csv': lines(headers, ...rows) },
  });
  const { tables } = await changesBetween(
    file(',K1,2026-01-05,Y', ',K1,2026-01-05,N', ',K2,2026-01-06,Y'),
    file(',K0,2026-01-02,N', ',K1,2026-01-05,N', ',K1,2026-01-05,', ',K2,2026-01-06,Y'),
  );
  expect(tables).toMatchObject([{ before: 3, now: 4, added: 1, changed: 1, gone: 0 }]);
});

test('ids that are numbered anew are told of', async () => {
  const numbered = (first: number) =>
    contacts(...before.map((row, index) => row.replace(/^C\d/, `X${first + index}`)));
  const { warnings } = await changesBetween(numbered(1), numbered(5));
  expect(warnings[0]).toContain('4 of 4 rows are gone and 4 are new');
});

test('a column that comes with content changes its rows, and is named', async () => {
  const now = {
    ...dates,
    files: {
      'contacts.csv': lines(
        `${header},source`,
        ...before.map((row, i) => `${row},${i ? '' : '1A'}`),
      ),
    },
  };
  const { tables, warnings } = await changesBetween(contacts(...before), now);
  expect(tables).toMatchObject([{ changed: 1, added: 0, gone: 0 }]);
  expect(warnings).toEqual([
    'MASH contacts: now with source. Rows count as changed wherever such a cell is filled.',
  ]);
});

test('a table without a file is told of', async () => {
  const referrals = lines('referral_id,child_id,referral_date,neglect', 'R1,K1,2026-01-05,Y');
  const { warnings } = await changesBetween(contacts(...before), {
    ...dates,
    files: { 'referrals.csv': referrals },
  });
  expect(warnings).toEqual([
    'MASH contacts: no file of them now; 4 contacts then.',
    'Referrals: no file of them then; 1 referral now.',
  ]);
});

test('nothing of a row stands in the record', async () => {
  const text = await (await testLoad(contacts(...before))).keep();
  expect(text).not.toMatch(/"?(C1|K1)"?[,"]|2026-01-05/);
});

test('two records of one load have no digest in common', async () => {
  const load = await testLoad(contacts(...before));
  const [one, other] = [JSON.parse(await load.keep()), JSON.parse(await load.keep())];
  expect(one.tables.contacts.rows['2026-01']).not.toBe(other.tables.contacts.rows['2026-01']);
});

test('a list without ids, in which a row number stands for them, is compared by child and date', async () => {
  const list = (...rows: readonly string[]) => ({
    ...dates,
    files: {
      'list 3.csv': lines(
        'Child Unique ID,Date of Referral,Referral Source,Referral NFA?',
        ...rows,
      ),
    },
  });
  const { tables } = await changesBetween(
    list('K1,05/01/2026,1A,No', 'K2,06/01/2026,1A,No'),
    list('K0,02/01/2026,1A,No', 'K1,05/01/2026,1A,No', 'K2,06/01/2026,1A,Yes'),
  );
  expect(tables).toMatchObject([
    { table: 'referrals', before: 2, now: 3, added: 1, changed: 1, gone: 0 },
  ]);
});
