import { expect, test, vi } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { daysOf } from '../../src/extracts/columns.ts';
import { readExtracts } from '../../src/extracts/readExtracts.ts';
import { sheetsOf } from '../../src/extracts/workbook.ts';
import { lines, readTestFiles } from '../support/extracts.ts';
import { workbookBytes } from '../support/workbookBytes.ts';

const text = (value: string) => ({ value, type: String });
const date = (iso: string) => ({ value: new Date(iso), type: Date, format: 'dd/mm/yyyy' });
const number = (value: number) => ({ value, type: Number });

function workbook(
  sheets: Readonly<Record<string, readonly (readonly (object | null)[])[]>>,
): Promise<Blob> {
  return writeWorkbook(
    Object.entries(sheets).map(([sheet, data]) => ({ sheet, data: data as never })),
  ).toBlob();
}

const referrals = [
  ['referral_id', 'child_id', 'referral_date', 'neglect'].map(text),
  [text('R1'), text('007'), date('2025-04-05'), { value: true, type: Boolean }],
  [text('R2'), number(8), number(45_753), { value: false, type: Boolean }],
];

test('each sheet is a file of its own; dates, numbers and truth values are read as Excel shows them', async () => {
  const blob = await workbook({ Referrals: referrals, Notes: [[text('How this was made')]] });
  const { extracts, outcomes } = await readExtracts([{ name: 'book.xlsx', blob }]);
  expect(
    outcomes.map((outcome) => [
      outcome.sheet,
      'read' in outcome ? outcome.read.account.read : 'refused' in outcome && outcome.refused.code,
    ]),
  ).toEqual([
    ['Referrals', 2],
    ['Notes', 'not-recognised'],
  ]);
  const table = extracts.tables.get('referrals');
  expect(table?.files).toEqual(['book.xlsx › Referrals']);
  expect(table && [...(daysOf(table, 'referral_date') as Int32Array)]).toEqual([
    dayFromIso('2025-04-05'),
    dayFromIso('2025-04-06'),
  ]);
  expect([1, 2].map((child) => extracts.children.at(child))).toEqual(['007', '8']);
});

test('a workbook and the same rows as CSV are the same extracts', async () => {
  const blob = await workbook({ Referrals: referrals });
  const fromWorkbook = await readExtracts([{ name: 'book.xlsx', blob }]);
  const fromText = await readTestFiles({
    'r.csv': lines(
      'referral_id,child_id,referral_date,neglect',
      'R1,007,05/04/2025,Y',
      'R2,8,06/04/2025,N',
    ),
  });
  const columns = (reading: typeof fromText) => reading.extracts.tables.get('referrals')?.columns;
  expect(columns(fromWorkbook)).toEqual(columns(fromText));
});

const april7 = dayFromIso('2025-04-07');

test('a line of a sheet is its row number, title rows and blank rows counted', async () => {
  const blob = await workbook({
    Referrals: [
      [text('Referrals in April')],
      [null],
      ...referrals,
      [text('R3'), null, date('2025-04-07'), null],
    ],
  });
  const { outcomes } = await readExtracts([{ name: 'book.xlsx', blob }]);
  const [outcome] = outcomes;
  expect(outcome && 'read' in outcome && [...outcome.read.account.issues]).toEqual([
    { code: 'title-rows', line: 3, value: '1' },
    { code: 'no-child-id', line: 6, column: 'child_id', value: '', at: [{ from: april7 }] },
  ]);
});

test('numbers keep the digits that are stored', async () => {
  const blob = await workbook({ A: [[number(123_456_789_012), number(0.5)]] });
  expect((await sheetsOf(blob))[0]?.rows).toEqual([['123456789012', '0.5']]);
});

test('a date that is stored as text belongs to its day in every time zone', async () => {
  vi.stubEnv('TZ', 'Europe/London');
  expect(new Date('2025-06-05T00:00:00').toISOString()).toBe('2025-06-04T23:00:00.000Z');
  const xml =
    '<row r="1"><c r="A1" t="d"><v>2025-06-05T00:00:00</v></c><c r="B1" t=\'d\'><v>2025-01-05</v></c></row>';
  const [sheet] = await sheetsOf(new Blob([workbookBytes({ name: 'A', xml }) as BlobPart]));
  vi.unstubAllEnvs();
  expect(sheet?.rows).toEqual([['2025-06-05T00:00:00', '2025-01-05']]);
});

test('sheets without cells are passed over', async () => {
  const sheets = await sheetsOf(
    new Blob([
      workbookBytes(
        { name: 'Chart1', isChart: true },
        { name: 'A', rows: [['x']] },
        { name: 'B', rows: [[null, ' ']] },
      ) as BlobPart,
    ]),
  );
  expect(sheets).toEqual([{ name: 'A', rows: [['x']] }]);
});

test.each([
  ['a damaged archive', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]],
  ['a workbook of the old form', [0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]],
])('%s is refused and stops no other file', async (_, bytes) => {
  const { outcomes, extracts } = await readExtracts([
    { name: 'a.xlsx', blob: new Blob([Uint8Array.from(bytes as number[])]) },
    {
      name: 'b.csv',
      blob: new Blob([lines('referral_id,child_id,referral_date,neglect', 'R1,K1,05/04/2025,Y')]),
    },
  ]);
  const [first] = outcomes;
  expect(first && 'refused' in first && first.refused.code).toBe('workbook');
  expect(extracts.tables.get('referrals')?.rows).toBe(1);
});
