import { gzipSync, strToU8, zipSync } from 'fflate';
import { bytesOf } from '../../support/encoded.ts';
import { lines } from '../../support/extracts.ts';
import { contactHeader, oddFile, oddWorkbook, refused } from './corpusFile.ts';

const csv = lines(contactHeader, 'C1,K1,05/04/2025,Y');

/** Every byte there is, over and over. */
function anyBytes(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, index) => (index * 167 + 13) % 256);
}

/** Files that are no extracts. */
export const wrongKinds = [
  oddFile('nothing', () => '', refused('empty')),
  oddFile('one blank line', () => '\n', refused('empty')),
  oddFile('spaces and tabs', () => ' \t \n\t\n', refused('not-recognised')),
  oddFile('nothing but the mark of UTF-8', () => bytesOf([0xef, 0xbb, 0xbf]), refused('empty')),
  oddFile('nothing but the mark of UTF-16', () => bytesOf([0xff, 0xfe]), refused('empty')),
  oddFile('one letter', () => 'x', refused('not-recognised')),
  oddFile('a few zero bytes', () => bytesOf([0, 0, 0]), refused('binary')),
  oddFile(
    'a picture',
    () =>
      bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', anyBytes(300)),
    refused('binary'),
  ),
  oddFile('a PDF', () => bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj\n', anyBytes(300)), refused('binary')),
  oddFile('bytes of every sort', () => anyBytes(5000), refused('binary')),
  oddFile(
    'a ZIP archive of extracts',
    () => zipSync({ 'contacts.csv': strToU8(csv) }),
    refused('workbook'),
  ),
  oddFile('a compressed extract', () => gzipSync(strToU8(csv), { mtime: 0 }), refused('binary')),
  oddWorkbook(
    'a workbook of the old form, or one with a password',
    () => bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], anyBytes(2000)),
    refused('workbook'),
  ),
  oddFile(
    'JSON',
    () => JSON.stringify([{ contact_id: 'C1', child_id: 'K1' }]),
    refused('not-recognised'),
  ),
  oddFile(
    'JSON over several lines',
    () => JSON.stringify({ format: 'scorecard/1', measures: [] }, null, 2),
    refused('not-recognised'),
  ),
  oddFile(
    'a web page saved as .csv',
    () =>
      lines(
        '<!DOCTYPE html>',
        '<html><body>',
        '<p>Your session has ended, please log in.</p>',
        '</body></html>',
      ),
    refused('not-recognised'),
  ),
  oddWorkbook(
    'a web page saved as a workbook, as reporting tools do',
    () =>
      `<html><table><tr><td>contact_id</td><td>child_id</td></tr><tr><td>C1</td><td>K1</td></tr></table></html>`,
    refused('not-recognised'),
  ),
  oddWorkbook(
    'a workbook as one XML file, as Excel 2003 wrote it',
    () =>
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook><Worksheet/></Workbook>',
    refused('not-recognised'),
  ),
  oddFile(
    'a text that is no table',
    () => 'Dear colleague,\n\nplease find the figures below.\n',
    refused('not-recognised'),
  ),
  oddFile(
    'the words of a query',
    () => 'SELECT contact_id, child_id, contact_date, neglect FROM contacts;\n',
    refused('not-recognised'),
  ),
  oddFile(
    'an error message in place of an extract',
    () => 'ORA-00942: table or view does not exist\n',
    refused('not-recognised'),
  ),
  oddFile('one column of numbers', () => lines('1', '2', '3'), refused('not-recognised')),
  oddFile(
    'delimiters and nothing else',
    () => lines(',,,', ',,,', ',,,'),
    refused('not-recognised'),
  ),
];
