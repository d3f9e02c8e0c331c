import { dayFromIso, isoFromDay } from '../../../src/calendar/calendarDate.ts';
import { encoded, type TextEncoding } from '../../support/encoded.ts';
import { type TestCell, workbookBytes } from '../../support/workbookBytes.ts';
import type { Meant, MeantExtracts, MeantTable } from './someExtracts.ts';

/** One way in which programs and people save the same rows. */
export type Writing = {
  readonly encoding?: TextEncoding;
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly day?: (day: number) => string;
  readonly flag?: (yes: boolean) => string;
  readonly isQuoted?: true;
  readonly header?: (name: string) => string;
  readonly isTurned?: true;
};

const parts = (day: number) => isoFromDay(day).split('-');
const slashed = (day: number) => parts(day).toReversed().join('/');
const serial = (day: number) => day - dayFromIso('1899-12-30');
const capital = (yes: boolean) => (yes ? 'TRUE' : 'FALSE');

/** Ways of saving the rows as text, by name. */
export const writings: readonly (readonly [name: string, Writing])[] = [
  ['UTF-8 with a mark', { encoding: 'utf-8 marked' }],
  ['UTF-16, little end first', { encoding: 'utf-16le' }],
  ['UTF-16, big end first', { encoding: 'utf-16be' }],
  ['Windows-1252', { encoding: 'windows-1252' }],
  ['semicolons', { delimiter: ';' }],
  ['tabs', { delimiter: '\t' }],
  ['pipes', { delimiter: '|' }],
  ['carriage returns and line feeds', { lineEnd: '\r\n' }],
  ['carriage returns', { lineEnd: '\r' }],
  ['day first with slashes', { day: slashed }],
  [
    'day first with dots and no leading zeros',
    { day: (day) => slashed(day).replace(/\b0/g, '').replaceAll('/', '.') },
  ],
  ['days with times', { day: (day) => `${slashed(day)} 00:00:00` }],
  ['serial numbers', { day: (day) => String(serial(day)) }],
  ['TRUE and FALSE', { flag: capital }],
  ['a) Yes and b) No', { flag: (yes) => (yes ? 'a) Yes' : 'b) No') }],
  ['1 and 0', { flag: (yes) => (yes ? '1' : '0') }],
  ['everything in quotes', { isQuoted: true }],
  ['columns in another order', { isTurned: true }],
  ['headers in words', { header: (name) => name.replaceAll('_', ' ').toUpperCase() }],
  [
    'all of it as Excel saves it',
    { encoding: 'windows-1252', lineEnd: '\r\n', day: slashed, flag: capital, delimiter: ';' },
  ],
];

/** The files of one way of saving the rows. */
export function written(extracts: MeantExtracts, writing: Writing): Record<string, Uint8Array> {
  const files = Object.entries(extracts).map(([name, table]) => [
    `${name}.csv`,
    encoded(textOf(table, writing), writing.encoding ?? 'utf-8'),
  ]);
  return Object.fromEntries(files);
}

function textOf({ header, rows }: MeantTable, writing: Writing): string {
  const { delimiter = ',', lineEnd = '\n', isQuoted, isTurned, header: named } = writing;
  const turned = <Each>(cells: readonly Each[]) => (isTurned ? cells.toReversed() : cells);
  const saved = (text: string) =>
    isQuoted || /["\n\r,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return [
    header.map(named ?? String),
    ...rows.map((row) => row.map((cell) => cellOf(cell, writing))),
  ]
    .map((cells) => turned(cells).map(saved).join(delimiter))
    .join(lineEnd)
    .concat(lineEnd);
}

function cellOf(cell: Meant, { day, flag }: Writing): string {
  if (cell === null) return '';
  if ('text' in cell) return cell.text;
  if ('day' in cell) return (day ?? isoFromDay)(cell.day);
  return flag ? flag(cell.flag) : cell.flag ? 'Y' : 'N';
}

/** The rows as one workbook, with typed days and truth values. */
export function asWorkbook(extracts: MeantExtracts): Record<string, Uint8Array> {
  const names = Object.keys(extracts).toSorted();
  const sheets = names.map((name) => ({
    name,
    rows: typedRows(extracts[name] as MeantTable),
  }));
  return { 'all.xlsx': workbookBytes(...sheets) };
}

function typedRows({ header, rows }: MeantTable): readonly (readonly TestCell[])[] {
  return [header, ...rows.map((row) => row.map(typedCell))];
}

function typedCell(cell: Meant): TestCell {
  if (cell === null) return null;
  if ('text' in cell) return cell.text;
  return 'day' in cell ? { serial: serial(cell.day) } : cell.flag;
}
