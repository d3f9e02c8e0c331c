import { describe, expect, test } from 'vitest';
import { footerOf, limitMet } from '../../src/extracts/footer.ts';
import { readExtracts } from '../../src/extracts/readExtracts.ts';
import { lines } from '../support/extracts.ts';
import { workbookBytes } from '../support/workbookBytes.ts';

type Rows = readonly (readonly string[])[];

/** The same rows as a CSV file and as a sheet of a workbook. */
const forms: readonly (readonly [string, (rows: Rows) => Blob])[] = [
  ['CSV', (rows) => new Blob([lines(...rows.map((cells) => cells.map(quoted).join(',')))])],
  ['XLSX', (rows) => new Blob([workbookBytes({ name: 'Export', rows }) as BlobPart])],
];

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

async function read(blob: Blob) {
  const { outcomes, extracts } = await readExtracts([{ name: 'export', blob }]);
  const [outcome] = outcomes;
  if (!outcome || !('read' in outcome)) throw new Error('The file was not read.');
  const { account } = outcome.read;
  const table = [...extracts.tables.values()][0];
  return {
    account: [account.read, table?.rows ?? 0, account.duplicates, account.setAside],
    issues: [...account.issues].map(({ code, line }) => `${code} ${line ?? ''}`.trim()),
  };
}

const header = ['referral_id', 'child_id', 'referral_date', 'neglect'];
const first = ['R1', 'K1', '05/04/2025', 'Y'];
const second = ['R2', 'K2', '06/04/2025', 'N'];

describe.each(forms)('what a reporting tool writes around the rows, as %s', (_, blobOf) => {
  test.each<readonly [string, Rows, readonly string[]]>([
    [
      'filters in one cell of several lines',
      [['Applied filters:\nArea is North\nYear is 2025']],
      ['footer 4'],
    ],
    ['filters in a row each', [['Applied filters:'], ['Area is North']], ['footer 4', 'footer 5']],
    ['no filters', [['No filters applied']], ['footer 4']],
    ['a total', [['Total', '2', '', '1']], ['footer 4']],
    ['a total behind blank cells', [['', 'Grand total', '', '1']], ['footer 4']],
    ['a count', [['(2 rows affected)']], ['footer 4']],
    ['a count beside its words', [['Row count', '2']], ['footer 4']],
    ['when it was run', [['Run on 5 May 2025 by A. Nalyst']], ['footer 4']],
    ['that it is cut', [['Export limited to 150000 rows.']], ['cut-export 4', 'footer 4']],
    [
      'that some may be missing',
      [['Exported data exceeded the allowed volume. Some data may have been omitted.']],
      ['cut-export 4', 'footer 4'],
    ],
  ])('%s is no record, and is accounted for', async (_what, foot, issues) => {
    const { account, issues: found } = await read(blobOf([header, first, second, ...foot]));
    expect(account).toEqual([2 + foot.length, 2, 0, foot.length]);
    expect(found).toEqual(issues);
  });

  test('titles that say that rows are missing are told of as loudly', async () => {
    const rows = [['Referrals'], ['Results limited to the first 1,000 rows'], header, first];
    expect((await read(blobOf(rows))).issues).toEqual(['title-rows 3', 'cut-export 2']);
  });

  test('header rows that stand again and an index column without a header', async () => {
    const indexed = [
      ['', ...header],
      ['0', ...first],
      ['', ...header],
      ['1', ...second],
    ];
    expect(await read(blobOf(indexed))).toEqual({
      account: [3, 2, 0, 1],
      issues: ['header-again 3'],
    });
  });

  test('a date of birth split over two columns is not recorded, and the header that stands twice is told of', async () => {
    const split = [
      [
        'Child Unique ID',
        'Date of Birth',
        'Ethnicity',
        'Ethnicity',
        'Date of Contact',
        'Contact Source',
      ],
      ['K1', '05', '2015', 'WBRI', '05/04/2025', '6'],
    ];
    expect(await read(blobOf(split))).toEqual({
      account: [1, 1, 0, 0],
      issues: ['date-not-recorded 2', 'repeated-header 1'],
    });
  });

  test('a record with a date is a record, whatever stands in it', async () => {
    const odd = ['Total', 'Page 1', '07/04/2025', 'Y'];
    expect(await read(blobOf([header, first, odd]))).toEqual({ account: [2, 2, 0, 0], issues: [] });
  });

  test('a broken record is no line of the foot', async () => {
    const broken = [
      ['R2', 'K2', '', 'N'],
      ['R3', '', '', ''],
    ];
    const { issues } = await read(blobOf([header, first, ...broken]));
    expect(issues).toEqual(['no-date 3', 'no-child-id 4']);
  });
});

test('an assessment that is not authorised yet is a record; the filters below it are not', async () => {
  const text = lines(
    'Child Unique ID,Continuous Assessment Start Date,Continuous Assessment Date of Authorisation',
    'K1,05/04/2025,',
    'No filters applied,,',
  );
  expect(await read(new Blob([text]))).toEqual({ account: [2, 1, 0, 1], issues: ['footer 3'] });
});

test('a total of population is told of as what it lacks', async () => {
  const text = lines(
    'locality,year,population',
    'North,2025,100',
    'Total,,100',
    'No filters applied',
  );
  expect((await read(new Blob([text]))).issues).toEqual(['unreadable-number 3', 'footer 4']);
});

test('a team whose name reads like a foot is a team', async () => {
  const text = lines('team,locality', 'End,North', 'Page 3,South', 'Source: MASH,South', 'Page 4,');
  expect(await read(new Blob([text]))).toEqual({ account: [4, 3, 0, 1], issues: ['footer 5'] });
});

test('as many rows as a program gives at most are taken for cut', async () => {
  const rows = Array.from({ length: 30_000 }, (_, row) => `R${row},K${row},05/04/2025,N`);
  const whole = await read(new Blob([lines(header.join(','), ...rows, 'No filters applied')]));
  expect(whole.issues).toEqual(['footer 30002', 'cut-export']);
  expect(limitMet(29_999)).toBeUndefined();
});

test.each(['Totally new contact', 'Notes of a visit', 'Ended', 'Datchet', 'Pages 1'])(
  '“%s” is no line of the foot by itself',
  (text) => {
    expect(footerOf([text], { sums: true, after: false })).toBeUndefined();
  },
);
