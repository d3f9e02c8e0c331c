import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { columnsOfFile } from '../../../src/extracts/mapping/fileColumns.ts';
import type { Mapping } from '../../../src/extracts/mapping/mapping.ts';
import { lines } from '../../support/extracts.ts';

function columns(name: string, text: string, mappings: readonly Mapping[] = [], line?: number) {
  return columnsOfFile({ source: { name, blob: new Blob([text]) } }, name, line, { mappings });
}

const plans = lines(
  'Plans, their categories, and areas',
  'Case Ref;Child No;Plan start;Plan end;Category at start;Current category;DOB;Area',
  'P1;100234;05/04/2025;;Neglect;Neglect;01/02/2015;North End',
  'P2;100235;06/04/2025;NULL;Emotional Abuse;Neglect;01/03/2016;',
);

describe('a file with local headers', () => {
  test('shows its headers below title rows, and samples of what is recorded', async () => {
    const file = await columns('export.csv', plans);
    expect(file.headerLine).toBe(2);
    expect(file.headerChoices.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(file.columns.slice(0, 4)).toEqual([
      { name: 'Case Ref', samples: ['P1', 'P2'] },
      { name: 'Child No', samples: ['100234', '100235'] },
      { name: 'Plan start', samples: ['05/04/2025', '06/04/2025'] },
      { name: 'Plan end', samples: [] },
    ]);
  });

  test('is likeliest what most of its headers say, with the reason', async () => {
    const [first] = (await columns('export.csv', plans)).layouts;
    expect(first).toMatchObject({
      layout: 'cp_plans',
      why: expect.stringMatching(/^6 of the 6 needed columns seem to be there: .*“Plan start”/),
      answers: {
        plan_id: 'Case Ref',
        child_id: 'Child No',
        start_date: 'Plan start',
        end_date: 'Plan end',
        initial_category: 'Category at start',
        latest_category: 'Current category',
        date_of_birth: 'DOB',
        locality: 'Area',
      },
    });
    expect(first?.guesses.start_date?.[0]).toEqual({
      name: 'Plan start',
      why: 'the header says “Plan start”; values look like dates',
    });
  });

  test('categories share a column only where the file has no other', async () => {
    const categoriesOf = async (header: string, ...cells: string[]) => {
      const text = lines(`Ref No,Person Ref,CPP Began,CPP Finished,${header}`, ...cells);
      const answers = (await columns('export.csv', text)).layouts[0]?.answers;
      return [answers?.initial_category, answers?.latest_category];
    };
    expect(
      await categoriesOf(
        'Abuse Type At Outset,Abuse Type Now',
        '1,K1,05/04/2025,,Neglect,Emotional',
      ),
    ).toEqual(['Abuse Type At Outset', 'Abuse Type Now']);
    expect(
      await categoriesOf('Category A,Category B', '1,K1,05/04/2025,,Neglect,Emotional'),
    ).toEqual(['Category A', 'Category B']);
    expect(await categoriesOf('Category', '1,K1,05/04/2025,,Neglect')).toEqual([
      'Category',
      'Category',
    ]);
  });

  test.each([
    [
      'contacts',
      'Contact Ref,Person ID,Date received,Contact type,Referred by,Neglect concern Y/N,District\n1,K1,05/04/2025,Contact,Police,Y,N',
      { contact_id: 'Contact Ref', contact_date: 'Date received', neglect: 'Neglect concern Y/N' },
    ],
    [
      'assessments',
      'Assessment Ref,Client ID,Referral received,Assessment started,Assessment completed,Factors identified\nA1,K1,01/04/2025,02/04/2025,05/05/2025,1A;16A',
      { authorised_date: 'Assessment completed', start_date: 'Assessment started' },
    ],
    [
      'early_help',
      'Episode number,YP ID,Opened,Closed,Neglect,Organisation\n1,K1,01/04/2025,,Y,School A',
      { episode_id: 'Episode number', start_date: 'Opened', end_date: 'Closed' },
    ],
    [
      'audits',
      'Ref,Audit Date,Overall grade,Fathers assessed\n1,01/04/2025,Good,Yes',
      { audit_id: 'Ref', grade: 'Overall grade', father_assessed: 'Fathers assessed' },
    ],
  ])('can be %s', async (layout, text, answers) => {
    const [first] = (await columns('export.csv', text)).layouts;
    expect(first).toMatchObject({ layout, answers });
  });

  test('one category column is the first and the latest category', async () => {
    const text = 'Case,Child,Plan start,Plan end,Category\n1,K1,05/04/2025,,Neglect';
    const [first] = (await columns('export.csv', text)).layouts;
    expect(first).toMatchObject({
      layout: 'cp_plans',
      answers: { initial_category: 'Category', latest_category: 'Category' },
    });
  });

  test('a date whose header says another date is not taken for it', async () => {
    const text = 'Case,Child,Plan end,Review date,Category\n1,K1,05/04/2025,05/05/2025,Neglect';
    const plan = (await columns('export.csv', text)).layouts.find(
      ({ layout }) => layout === 'cp_plans',
    );
    expect(plan?.answers.start_date).toBeUndefined();
    expect(plan?.guesses.start_date?.map(({ why }) => why)).toEqual([
      'values look like dates',
      'values look like dates',
    ]);
  });

  test('takes its headers from the line that was said', async () => {
    const file = await columns('export.csv', plans, [], 3);
    expect(file).toMatchObject({ headerLine: 3, headers: expect.arrayContaining(['P1']) });
  });

  test('nothing is guessed where nothing is known', async () => {
    const file = await columns('export.csv', 'a,b\nx,y\n');
    expect(file.layouts[0]?.answers).toEqual({});
  });
});

test('a file of a layout is first what it is, with the columns that were found', async () => {
  const text = 'Child Unique ID,Date of Contact,Contact Source,Is it neglect\nK1,05/04/2025,6,Y\n';
  const [first] = (await columns('list 1.csv', text)).layouts;
  expect(first).toMatchObject({
    layout: 'annex-a-list-1',
    table: 'contacts',
    answers: { child_id: 'Child Unique ID', contact_date: 'Date of Contact' },
  });
  expect(first?.guesses.neglect?.[0]?.name).toBe('Is it neglect');
});

test('a mapping for nearly the same headers gives the first answers', async () => {
  const mapping: Mapping = {
    headers: ['A', 'B', 'C'],
    layout: 'care_entries',
    columns: { child_id: 'A', entry_date: 'B', neglect: 'C' },
  };
  const [first] = (await columns('x.csv', 'A,B,New\nK1,05/04/2025,Y\n', [mapping])).layouts;
  expect(first).toMatchObject({
    layout: 'care_entries',
    why: expect.stringContaining('nearly the same headers'),
    answers: { child_id: 'A', entry_date: 'B' },
  });
  expect(first?.answers).not.toHaveProperty('neglect');
});

test('a large file is looked at up to the end of a line, also in UTF-16', async () => {
  const row = 'K1,05/04/2025,Zoë ,Y\n';
  const text = `\uFEFFPerson,Received,Näme,Neglect\n${row.repeat(20_000)}`;
  const bytes = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  const file = await columnsOfFile(
    { source: { name: 'x.csv', blob: new Blob([bytes]) } },
    'x.csv',
    undefined,
    {},
  );
  expect(file.columns.map(({ samples }) => samples)).toEqual([
    ['K1'],
    ['05/04/2025'],
    ['Zoë'],
    ['Y'],
  ]);
});

test('a sheet of a workbook is looked at as a file is', async () => {
  const cells = [
    ['Person', 'Made'],
    ['K1', '05/04/2025'],
  ].map((row) => row.map((value) => ({ value, type: String })));
  const blob = await writeWorkbook([{ sheet: 'Plans', data: cells }]).toBlob();
  const part = { source: { name: 'book.xlsx', blob }, sheet: 'Plans' };
  const file = await columnsOfFile(part, 'book.xlsx › Plans', undefined, {});
  expect(file.columns).toEqual([
    { name: 'Person', samples: ['K1'] },
    { name: 'Made', samples: ['05/04/2025'] },
  ]);
});
