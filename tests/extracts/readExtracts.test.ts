import { expect, test } from 'vitest';
import { dayFromIso, isoFromDay } from '../../src/calendar/calendarDate.ts';
import { columnData, type TableData } from '../../src/extracts/columns.ts';
import { fileReports } from '../../src/extracts/fileReport.ts';
import type { Reading } from '../../src/extracts/readExtracts.ts';
import type { TableId } from '../../src/extracts/tables.ts';
import { lines, readTestFiles } from '../support/extracts.ts';

const contactHeaders = 'contact_id,child_id,contact_date,neglect';
const planHeaders = 'plan_id,child_id,start_date,end_date,initial_category,latest_category';

function accounts({ outcomes }: Reading) {
  return fileReports(outcomes, []).map(({ file, read, used, duplicates, setAside }) => ({
    file,
    read,
    used,
    duplicates,
    setAside,
  }));
}

function issues({ outcomes }: Reading) {
  return outcomes.flatMap((outcome) => ('read' in outcome ? [...outcome.read.account.issues] : []));
}

function refusals({ outcomes }: Reading) {
  return outcomes.flatMap((outcome) => ('refused' in outcome ? [outcome.refused.code] : []));
}

function table({ extracts }: Reading, id: TableId): TableData {
  const data = extracts.tables.get(id);
  expect(data).toBeDefined();
  return data as TableData;
}

function words(data: TableData, column: string): string[] {
  const { values, words: list } = columnData(data, column, 'id', 'text', 'code');
  return Array.from(values, (value) => list.at(value) as string);
}

test('headers are recognised in any order, case, spacing and punctuation', async () => {
  const reading = await readTestFiles({
    'any name.csv': lines('Neglect,"Contact  Date",CHILD-ID,contact.id', 'Y,5/4/2025,K1,C1'),
  });
  expect(words(table(reading, 'contacts'), 'contact_id')).toEqual(['C1']);
});

test('a row equal to an earlier one after trimming is a duplicate', async () => {
  const reading = await readTestFiles({
    'c.csv': lines(
      contactHeaders,
      'C1,K1,05/04/2025,Y',
      ' C1 ,K1,05/04/2025,Y ',
      'C1,K2,05/04/2025,Y',
    ),
  });
  expect(accounts(reading)).toEqual([
    { file: 'c.csv', read: 3, used: 2, duplicates: 1, setAside: 0 },
  ]);
});

test('a duplicate is found in another file whose columns stand in another order', async () => {
  const reading = await readTestFiles({
    'a.csv': lines(contactHeaders, 'C1,K1,05/04/2025,Y'),
    'b.csv': lines('neglect,contact_date,child_id,contact_id', 'Y,05/04/2025,K1,C1'),
  });
  expect(accounts(reading).map(({ duplicates }) => duplicates)).toEqual([0, 1]);
});

test('of rows with one id the last is used, also across files in the order of their names', async () => {
  const reading = await readTestFiles({
    'b.csv': lines(planHeaders, 'P1,K1,03/04/2025,,NEG,NEG'),
    'a.csv': lines(planHeaders, 'P1,K1,01/04/2025,,EMO,EMO', 'P1,K1,02/04/2025,,EMO,EMO'),
  });
  expect(accounts(reading)).toEqual([
    { file: 'a.csv', read: 2, used: 0, duplicates: 0, setAside: 2 },
    { file: 'b.csv', read: 1, used: 1, duplicates: 0, setAside: 0 },
  ]);
  expect(issues(reading).map(({ code, line, value }) => [code, line, value])).toEqual([
    ['repeated-id', 2, 'P1'],
    ['repeated-id', 3, 'P1'],
  ]);
});

test('a notification that names several children is one row for each', async () => {
  const reading = await readTestFiles({
    'c.csv': lines(
      contactHeaders,
      'C1,K1,05/04/2025,Y',
      'C1,K2,05/04/2025,Y',
      'C1,,05/04/2025,Y',
      'C1,,06/04/2025,Y',
    ),
  });
  expect(accounts(reading)[0]).toMatchObject({ used: 4, setAside: 0 });
});

test('ids are told apart by authority', async () => {
  const reading = await readTestFiles({
    'p.csv': lines(
      `authority,${planHeaders}`,
      'Leicester,P1,K1,01/04/2025,,NEG,NEG',
      'Rutland,P1,K1,02/04/2025,,NEG,NEG',
    ),
  });
  expect(accounts(reading)[0]).toMatchObject({ used: 2, setAside: 0 });
});

const april1 = dayFromIso('2025-04-01');

test('rows that cannot be used are set aside with line, column, value and the dates that can be read', async () => {
  const reading = await readTestFiles({
    'p.csv': lines(
      planHeaders,
      'P1,,01/04/2025,,NEG,NEG',
      'P2,K2,,,NEG,NEG',
      'P3,K3,31/02/2025,,NEG,NEG',
      'P4,K4,01/04/2025,soon,NEG,NEG',
      'P5,K5,02/04/2025,01/04/2025,NEG,NEG',
      'P6,K6,02/04/2025,NULL,NEG,NEG',
    ),
  });
  expect(issues(reading)).toEqual([
    { code: 'no-child-id', line: 2, column: 'child_id', value: '', at: [{ from: april1 }] },
    { code: 'no-date', line: 3, column: 'start_date', value: '' },
    { code: 'unreadable-date', line: 4, column: 'start_date', value: '31/02/2025' },
    { code: 'unreadable-date', line: 5, column: 'end_date', value: 'soon' },
    {
      ...{ code: 'end-before-start', line: 6, column: 'end_date', value: '01/04/2025' },
      at: [{ from: april1 + 1, to: april1 }],
    },
  ]);
  expect(words(table(reading, 'cp_plans'), 'plan_id')).toEqual(['P6']);
});

test('a row with an unreadable code is used and the value is not recorded', async () => {
  const reading = await readTestFiles({
    'c.csv': lines(`${contactHeaders},kind,decision_date`, 'C1,K1,05/04/2025,perhaps,walk-in,soon'),
  });
  expect(accounts(reading)[0]).toMatchObject({ used: 1 });
  expect(issues(reading).map(({ code, column }) => [code, column])).toEqual([
    ['unknown-code', 'kind'],
    ['unknown-code', 'neglect'],
    ['date-not-recorded', 'decision_date'],
  ]);
});

test('a blank kind is a contact and an unreadable one is nothing', async () => {
  const reading = await readTestFiles({
    'c.csv': lines(
      `${contactHeaders},kind`,
      'C1,K1,05/04/2025,Y,',
      'C2,K1,05/04/2025,Y,NULL',
      'C3,K1,05/04/2025,Y,?x',
    ),
  });
  expect(words(table(reading, 'contacts'), 'kind')).toEqual(['contact', 'contact', '']);
});

test('an assessment without an authorised date is used', async () => {
  const reading = await readTestFiles({
    'a.csv': lines('assessment_id,child_id,authorised_date,factors', 'A1,K1,,16A'),
  });
  expect(accounts(reading)[0]).toMatchObject({ used: 1, setAside: 0 });
});

test('lines inside quotes, quotes, blank lines and carriage returns keep rows and line numbers', async () => {
  const reading = await readTestFiles({
    'c.csv': `${contactHeaders},note\r\nC1,K1,05/04/2025,Y,"two\r\nlines, ""quoted"""\r\n\r\nC2,K2,never,Y,\r\n`,
  });
  expect(accounts(reading)[0]).toMatchObject({ read: 2, used: 1, setAside: 1 });
  expect(issues(reading)[0]).toMatchObject({ code: 'unreadable-date', line: 5 });
});

test.each([
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['pipes', '|'],
])('%s between cells are recognised', async (_, delimiter) => {
  const text = lines(contactHeaders, 'C1,K1,05/04/2025,Y').replaceAll(',', delimiter);
  expect(accounts(await readTestFiles({ 'c.csv': text }))[0]).toMatchObject({ used: 1 });
});

test('UTF-16 and Windows-1252 are read, the latter with a note', async () => {
  const text = lines(`${contactHeaders},team`, 'C1,K1,05/04/2025,Y,Zoë – GP');
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))]);
  const ansi = Buffer.from(text.replace('ë', '\xeb').replace('–', '\x96'), 'latin1');
  const reading = await readTestFiles({ 'a.csv': utf16 });
  const other = await readTestFiles({ 'b.csv': new Uint8Array(ansi) });
  expect(words(table(reading, 'contacts'), 'team')).toEqual(['Zoë – GP']);
  expect(words(table(other, 'contacts'), 'team')).toEqual(['Zoë – GP']);
  expect(issues(other)).toEqual([{ code: 'encoding' }]);
});

test.each([
  ['an empty file', '', 'empty'],
  ['blank lines only', '\n\n \n', 'empty'],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'workbook'],
  ['a PDF', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), 'binary'],
  ['other headers', 'name,age\nA,1\n', 'not-recognised'],
  [
    'headers that are names of objects',
    '__proto__,constructor,toString\n1,2,3\n',
    'not-recognised',
  ],
  [
    'a quotation mark left open',
    lines(planHeaders, 'P1,"K1,01/04/2025,,NEG,NEG', 'P2,K2,,,,'),
    'unclosed-quote',
  ],
  [
    'dates month first',
    lines(contactHeaders, 'C1,K1,04/13/2025,Y', 'C2,K1,04/14/2025,Y', 'C3,K1,14/04/2025,Y'),
    'month-first',
  ],
] as const)('%s is refused and the other files are read', async (_, content, code) => {
  const reading = await readTestFiles({
    'bad.csv': content,
    'good.csv': lines(contactHeaders, 'C1,K1,05/04/2025,Y'),
  });
  expect(refusals(reading)).toEqual([code]);
  expect(table(reading, 'contacts').rows).toBe(1);
});

test('a file of more than 512 MB is refused without reading it', async () => {
  const blob = { size: 600 * 1024 * 1024 } as Blob;
  const { readExtracts } = await import('../../src/extracts/readExtracts.ts');
  expect(refusals(await readExtracts([{ name: 'huge.csv', blob }]))).toEqual(['too-large']);
});

test('a quotation mark left open in a long file is found before the file is read whole', async () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => `C${row},K1,05/04/2025,Y`);
  const text = `${lines(contactHeaders, 'C,"K,05/04/2025,Y')}${rows.join('\n')}`;
  let read = 0;
  const reading = await readTestFiles(
    { 'c.csv': text },
    { onProgress: (_, bytesRead) => (read = bytesRead) },
  );
  const [outcome] = reading.outcomes;
  expect(outcome && 'refused' in outcome && outcome.refused.message).toContain('line 2');
  expect(read).toBeLessThan(text.length / 2);
});

test('a file with headers only is used and says so', async () => {
  const reading = await readTestFiles({ 'c.csv': lines(contactHeaders) });
  expect(accounts(reading)[0]).toMatchObject({ read: 0, used: 0 });
  expect(issues(reading)).toEqual([{ code: 'no-rows' }]);
});

test('rows of other lengths than the header are used and told of', async () => {
  const reading = await readTestFiles({
    'c.csv': lines(
      contactHeaders,
      'C1,K1,05/04/2025',
      'C2,K1,05/04/2025,Y,extra',
      'C3,K1,05/04/2025,Y,,',
    ),
  });
  expect(accounts(reading)[0]).toMatchObject({ used: 3 });
  expect(issues(reading).map(({ code, line }) => [code, line])).toEqual([
    ['ragged-row', 2],
    ['ragged-row', 3],
  ]);
});

test('month first is answered for the file that waits and for no other, nor for its other columns', async () => {
  const reading = await readTestFiles(
    {
      'a.csv': lines(
        `${contactHeaders},decision_date`,
        'C1,K1,04/13/2025,Y,13/04/2025',
        'C2,K1,04/05/2025,Y,05/04/2025',
      ),
      'b.csv': lines(contactHeaders, 'C3,K1,02/04/2025,Y'),
    },
    { dateOrder: 'mdy' },
  );
  const days = (column: string) =>
    Array.from(columnData(table(reading, 'contacts'), column, 'date').values, isoFromDay);
  expect(days('contact_date')).toEqual(['2025-04-13', '2025-04-05', '2025-04-02']);
  expect(days('decision_date').slice(0, 2)).toEqual(['2025-04-13', '2025-04-05']);
});

test('text after a closing quotation mark belongs to its cell and no row is lost', async () => {
  const rows = [
    'C1,K1,05/04/2025,Y,"Went"worth North',
    'C2,K2,05/04/2025,Y,"a ""b"", c"',
    'C3,K3,05/04/2025,Y,d',
  ];
  const reading = await readTestFiles({ 'c.csv': lines(`${contactHeaders},team`, ...rows) });
  expect(accounts(reading)[0]).toMatchObject({ read: 3, used: 3 });
  expect(words(table(reading, 'contacts'), 'team')).toEqual(['Wentworth North', 'a "b", c', 'd']);
  expect(issues(reading)).toEqual([{ code: 'stray-quote', line: 2 }]);
});

const oneDay = [
  ...['05/04/2026', '5/4/2026', '05-04-2026', '05.04.2026', '5/4/26', '2026-04-05', '05-Apr-2026'],
  ...['5 April 2026', '05-APR-26', '5th April 2026', '46117', '46117.0', '46117.5', '05–04–2026'],
  ...['05/04/2026 10:30', '2026-04-05T00:00:00', '2026-04-05 00:00:00.000', '5/4/2026 9:15 pm'],
  ...['\u00a005/04/2026\u00a0', '05\u00a0April\u00a02026', '05/04/2026 12:00 AM'],
];

test.each([
  ['plain', (text: string) => text],
  ['quoted', (text: string) => `"${text}"`],
])('dates of every form mixed in one column are one day each: %s cells', async (_, cell) => {
  const rows = oneDay.map((form, at) => `C${at},K${at},${cell(form)},Y`);
  const reading = await readTestFiles({ 'a.csv': lines(contactHeaders, ...rows) });
  const days = columnData(table(reading, 'contacts'), 'contact_date', 'date').values;
  expect(Array.from(days, isoFromDay)).toEqual(oneDay.map(() => '2026-04-05'));
});

test('a duplicate is found in a file that has one more column, blank in its row', async () => {
  const reading = await readTestFiles({
    'a.csv': lines('child_id,entry_date,neglect', 'K1,05/04/2025,Y'),
    'b.csv': lines(
      'child_id,entry_date,family_id,neglect',
      'K1,05/04/2025,,Y',
      'K1,05/04/2025,F1,Y',
    ),
  });
  expect(accounts(reading).map(({ used, duplicates }) => [used, duplicates])).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

test('a file marked as UTF-8 with a damaged byte is read, with the damage shown and told', async () => {
  const text = lines(`${contactHeaders},team`, 'C1,K1,05/04/2025,Y,Zo~');
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from(text)]);
  bytes[bytes.indexOf(0x7e)] = 0xeb;
  const reading = await readTestFiles({ 'c.csv': bytes });
  expect(words(table(reading, 'contacts'), 'team')).toEqual(['Zo\uFFFD']);
  expect(issues(reading)).toEqual([{ code: 'damaged-text' }]);
});

test('a long text without a line break is refused after its first part', async () => {
  let read = 0;
  const reading = await readTestFiles(
    { 'c.csv': 'x'.repeat(20_000_000) },
    { onProgress: (_, bytesRead) => (read = bytesRead) },
  );
  expect(refusals(reading)).toEqual(['row-too-long']);
  expect(read).toBeLessThan(3_000_000);
});

test('a file with children is not taken for the list of teams because it has a team and a locality', async () => {
  const reading = await readTestFiles({
    'p.csv': lines(
      'plan_id,child_id,begin,end_date,initial_category,category,team,locality',
      'P1,K1,,,,,T,L',
    ),
  });
  const [outcome] = reading.outcomes;
  expect(outcome && 'refused' in outcome && outcome.refused.todo).toContain(
    'cp_plans; it lacks start_date, latest_category',
  );
});

test('a number in words sets a population row aside', async () => {
  const reading = await readTestFiles({
    'p.csv': lines('locality,year,population', 'North,2025,many', 'South,2025,10'),
  });
  expect(issues(reading)).toEqual([
    { code: 'unreadable-number', line: 2, column: 'population', value: 'many' },
  ]);
});

test('a header that stands twice and a number that cannot be read are told of', async () => {
  const reading = await readTestFiles({
    'p.csv': lines(
      `${planHeaders},previous_plans,Previous Plans`,
      'P1,K1,01/04/2025,,NEG,NEG,two,2',
    ),
  });
  expect(issues(reading).map(({ code, value }) => [code, value])).toEqual([
    ['number-not-recorded', 'two'],
    ['repeated-header', 'Previous Plans'],
  ]);
});

test('a number of previous plans that counts the plan itself is mended and told of', async () => {
  const reading = await readTestFiles({
    'p.csv': lines(
      `${planHeaders},previous_plans`,
      'P1,K1,01/04/2025,,NEG,NEG,1',
      'P2,K2,01/04/2025,,NEG,NEG,3',
      'P3,K3,01/04/2025,,NEG,NEG,',
    ),
  });
  const { values } = columnData(table(reading, 'cp_plans'), 'previous_plans', 'number');
  expect(Array.from(values)).toEqual([0, 2, Number.NaN]);
  expect(issues(reading)).toEqual([
    { code: 'previous-plans-counts-itself', column: 'previous_plans' },
  ]);
});

test('reading stops where it is cancelled on the way', async () => {
  const controller = new AbortController();
  const rows = Array.from({ length: 20_000 }, (_, row) => `C${row},K1,05/04/2025,Y`);
  const reading = readTestFiles(
    { 'c.csv': lines(contactHeaders, ...rows) },
    { signal: controller.signal, onProgress: () => controller.abort() },
  );
  await expect(reading).rejects.toThrow();
});

test('reading does not begin where it was cancelled before', async () => {
  const controller = new AbortController();
  controller.abort();
  const reading = readTestFiles(
    { 'c.csv': lines(contactHeaders, 'C1,K1,05/04/2025,Y') },
    { signal: controller.signal },
  );
  await expect(reading).rejects.toThrow();
});

test('of two columns with one header each tells rows apart', async () => {
  const reading = await readTestFiles({
    'c.csv': lines(`${contactHeaders},note,note`, 'C1,,5/4/2025,Y,seen,', 'C1,,5/4/2025,Y,,seen'),
  });
  expect(accounts(reading)).toEqual([
    { file: 'c.csv', read: 2, used: 2, duplicates: 0, setAside: 0 },
  ]);
});

test('a duplicate is found in whichever of many files its row stood first', async () => {
  const reading = await readTestFiles({
    'a.csv': lines(contactHeaders, 'C1,K1,5/4/2025,Y'),
    'b.csv': lines(contactHeaders, 'C2,K1,5/4/2025,Y', 'C3,K1,5/4/2025,Y'),
    'c.csv': lines(contactHeaders, 'C4,K1,5/4/2025,Y'),
    'd.csv': lines(contactHeaders, 'C1,K1,5/4/2025,Y', 'C2,K1,5/4/2025,Y', 'C4,K1,5/4/2025,Y'),
  });
  expect(accounts(reading).map(({ duplicates }) => duplicates)).toEqual([0, 0, 0, 3]);
});
