import { strToU8, zipSync } from 'fflate';
import { type TestCell, workbookBytes, workbookParts } from '../../support/workbookBytes.ts';
import { oddWorkbook, read, refused } from './corpusFile.ts';

const header = ['referral_id', 'child_id', 'referral_date', 'neglect'];
const rows: readonly (readonly TestCell[])[] = [
  header,
  ['R1', '007', { serial: 45_752 }, true],
  ['R2', 8, 45_753, 'N'],
];
const plans: readonly (readonly TestCell[])[] = [
  ['plan_id', 'child_id', 'start_date', 'end_date', 'initial_category', 'latest_category'],
  ['P1', 'K1', { serial: 45_752 }, null, 'NEG', 'a) Neglect'],
];
const two = read('referrals', [2, 2, 0, 0], [], {
  child_id: ['007', '8'],
  referral_date: ['2025-04-05', '2025-04-06'],
  neglect: ['Y', 'N'],
});

/** The bytes of a workbook without one of the files in it. */
function without(path: string): Uint8Array {
  const { [path]: _, ...others } = workbookParts([{ name: 'R', rows }]);
  return zipSync(others);
}

function sheetOfXml(xml: string): Uint8Array {
  return workbookBytes({ name: 'R', xml });
}

/** An archive whose list of files gives another size for the first of them. */
function unfoldingTo(size: number, archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const entry = bytes.findIndex((_, at) =>
    [80, 75, 1, 2].every((byte, next) => bytes[at + next] === byte),
  );
  new DataView(bytes.buffer).setUint32(entry + 24, size, true);
  return bytes;
}

const headerXml = `<row r="1">${header.map((text, index) => `<c r="${'ABCD'[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

/** Workbooks, whole and damaged. */
export const workbooks = [
  oddWorkbook(
    'a list with typed dates, numbers and truth values',
    () => workbookBytes({ name: 'R', rows }),
    two,
  ),
  oddWorkbook(
    'two lists',
    () => workbookBytes({ name: 'R', rows }, { name: 'P', rows: plans }),
    two,
    read('cp_plans', [1, 1, 0, 0], [], {
      start_date: ['2025-04-05'],
      end_date: [''],
      latest_category: ['NEG'],
    }),
  ),
  oddWorkbook(
    'an empty sheet beside a list',
    () =>
      workbookBytes(
        { name: 'Empty' },
        { name: 'R', rows },
        { name: 'Sheet3', rows: [[null, ' ']] },
      ),
    two,
  ),
  oddWorkbook(
    'nothing but empty sheets',
    () => workbookBytes({ name: 'A' }, { name: 'B' }),
    refused('empty'),
  ),
  oddWorkbook('no sheets at all', () => workbookBytes(), refused('workbook')),
  oddWorkbook(
    'a sheet of notes beside a list',
    () =>
      workbookBytes(
        { name: 'Notes', rows: [['How this was made'], ['Ask the team.']] },
        { name: 'R', rows },
      ),
    refused('not-recognised'),
    two,
  ),
  oddWorkbook('a hidden sheet', () => workbookBytes({ name: 'R', rows, isHidden: true }), two),
  oddWorkbook(
    'a chart that is a sheet of its own',
    () => workbookBytes({ name: 'Chart1', isChart: true }, { name: 'R', rows }),
    two,
  ),
  oddWorkbook(
    'a title in merged cells above the list',
    () =>
      workbookBytes({
        name: 'R',
        rows: [['Referrals', null, null, null], [null], ...rows],
        merged: 'A1:D1',
      }),
    read('referrals', [2, 2, 0, 0], ['title-rows 3'], { child_id: ['007', '8'] }),
  ),
  oddWorkbook(
    'formulas, of which the stored values are read',
    () =>
      workbookBytes({
        name: 'R',
        rows: [header, [{ formula: '"R"&1', shows: 'R1' }, 'K1', { serial: 45_752.75 }, 'Y']],
      }),
    read('referrals', [1, 1, 0, 0], [], { referral_id: ['R1'], referral_date: ['2025-04-05'] }),
  ),
  oddWorkbook(
    'a cell in which a formula failed',
    () =>
      sheetOfXml(
        `${headerXml}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>45752</v></c><c r="D2" t="e"><v>#N/A</v></c></row>`,
      ),
    read('referrals', [1, 1, 0, 0], [], { neglect: [''] }),
  ),
  oddWorkbook(
    'dates as text of ISO with a time, which belong to their day in every time zone',
    () =>
      sheetOfXml(
        `${headerXml}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2" t="d"><v>2025-06-05T00:00:00</v></c><c r="D2" t="b"><v>1</v></c></row>`,
      ),
    read('referrals', [1, 1, 0, 0], [], { referral_date: ['2025-06-05'] }),
  ),
  oddWorkbook(
    'numbers with exponents and many digits',
    () => workbookBytes({ name: 'R', rows: [header, [123_456_789_012, 1e21, 45_752, 1]] }),
    read('referrals', [1, 1, 0, 0], [], { referral_id: ['123456789012'], neglect: ['Y'] }),
  ),
  oddWorkbook(
    'rows with gaps between them and in them',
    () =>
      sheetOfXml(
        `${headerXml}<row r="9"><c r="B9" t="str"><v>K1</v></c><c r="C9"><v>45752</v></c></row>`,
      ),
    read('referrals', [1, 1, 0, 0], [], { child_id: ['K1'], neglect: [''] }),
  ),
  oddWorkbook(
    'a cell far below the list that somebody filled by mistake',
    () => sheetOfXml(`${headerXml}<row r="200000"><c r="A200000" t="str"><v>x</v></c></row>`),
    read('referrals', [1, 0, 0, 1], ['no-child-id 200000']),
  ),
  oddWorkbook(
    'a cell in the last corner of a sheet, which would unfold to thousands of millions of cells',
    () => sheetOfXml(`${headerXml}<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>`),
    refused('too-large'),
  ),
  oddWorkbook(
    'a row number beyond any sheet',
    () => sheetOfXml(`${headerXml}<row r="9999999"><c r="A9999999" t="str"><v>x</v></c></row>`),
    refused('too-large'),
  ),
  oddWorkbook(
    'a cell whose place is none, which would unfold without end',
    () => sheetOfXml(`${headerXml}<row r="2"><c r="Bxxxxxx2" t="str"><v>x</v></c></row>`),
    refused('workbook'),
  ),
  oddWorkbook(
    'a sheet that is cut off',
    () => sheetOfXml(`${headerXml}<row r="2"><c r="A2"`),
    refused('workbook'),
  ),
  oddWorkbook(
    'a number in a style that is not there',
    () => sheetOfXml(`${headerXml}<row r="2"><c r="A2" s="99"><v>1</v></c></row>`),
    refused('workbook'),
  ),
  oddWorkbook(
    'a text that is not among the shared ones',
    () => sheetOfXml(`${headerXml}<row r="2"><c r="A2" t="s"><v>5</v></c></row>`),
    refused('workbook'),
  ),
  oddWorkbook(
    'an archive without its end',
    () => workbookBytes({ name: 'R', rows }).slice(0, -40),
    refused('workbook'),
  ),
  oddWorkbook(
    'the first half of an archive',
    () => workbookBytes({ name: 'R', rows }).slice(0, 600),
    refused('workbook'),
  ),
  oddWorkbook(
    'an archive with damaged content',
    () =>
      workbookBytes({ name: 'R', rows }).map((byte, index) =>
        index > 60 && index < 200 ? byte ^ 85 : byte,
      ),
    refused('workbook'),
  ),
  oddWorkbook(
    'a workbook without its list of sheets',
    () => without('xl/workbook.xml'),
    refused('workbook'),
  ),
  oddWorkbook(
    'a workbook without a sheet that it names',
    () => without('xl/worksheets/sheet1.xml'),
    refused('workbook'),
  ),
  oddWorkbook(
    'a workbook without styles',
    () =>
      zipSync({
        ...workbookParts([{ name: 'R', rows: [header, ['R1', 'K1', 45_752, 'Y']] }]),
        'xl/styles.xml': strToU8('<styleSheet/>'),
      }),
    read('referrals', [1, 1, 0, 0], [], { referral_date: ['2025-04-05'] }),
  ),
  oddWorkbook(
    'a document of another program, in an archive',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<office/>'),
      }),
    refused('workbook'),
  ),
  oddWorkbook(
    'the longest cell that Excel knows',
    () =>
      workbookBytes({
        name: 'R',
        rows: [
          [...header, 'n'],
          ['R1', 'K1', 45_752, 'Y', 'x'.repeat(32_767)],
        ],
      }),
    read('referrals', [1, 1, 0, 0], [], { referral_id: ['R1'] }),
  ),
  oddWorkbook(
    'three million blanks in a cell, which its reader would take minutes over',
    () =>
      workbookBytes({
        name: 'R',
        rows: [header, ['R1', 'K1', 45_752, 'Y', ' '.repeat(3_000_000)]],
      }),
    refused('workbook'),
  ),
  oddWorkbook(
    'an archive that says that it unfolds to 600 MB',
    () => unfoldingTo(600_000_000, workbookBytes({ name: 'R', rows })),
    refused('too-large'),
  ),
  oddWorkbook(
    'sheets with names of objects',
    () => workbookBytes({ name: '__proto__', rows }, { name: 'constructor', rows: plans }),
    two,
    read('cp_plans', [1, 1, 0, 0]),
  ),
];
