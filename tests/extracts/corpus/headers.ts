import { lines } from '../../support/extracts.ts';
import { contactHeader, oddFile, planHeader, read, refused } from './corpusFile.ts';

const row = 'C1,K1,05/04/2025,Y';
const one = read('contacts', [1, 1, 0, 0], [], { contact_id: ['C1'], neglect: ['Y'] });

/** Files by their header rows and what stands around them. */
export const headers = [
  oddFile('headers in capitals', () => lines(contactHeader.toUpperCase(), row), one),
  oddFile(
    'headers with spaces and punctuation',
    () => lines('Contact ID,"Child  Id.",Contact-Date:,NEGLECT?', row),
    one,
  ),
  oddFile(
    'spaces around headers',
    () => lines(' contact_id , child_id,contact_date ,  neglect ', row),
    one,
  ),
  oddFile(
    'a header cut into two lines',
    () => lines('contact_id,child_id,"contact\ndate",neglect', row),
    one,
  ),
  oddFile(
    'columns in another order',
    () => lines('neglect,contact_date,contact_id,child_id', 'Y,05/04/2025,C1,K1'),
    one,
  ),
  oddFile(
    'a header that stands twice',
    () => lines(`${contactHeader},Neglect`, `${row},N`),
    read('contacts', [1, 1, 0, 0], ['repeated-header 1'], { neglect: ['Y'] }),
  ),
  oddFile(
    'a header that a program numbered because it stood twice',
    () => lines('contact_id...1,child_id...2,contact_date...3,neglect...4,neglect...5', `${row},N`),
    read('contacts', [1, 1, 0, 0], [], { neglect: ['Y'] }),
  ),
  oddFile('an unnamed column of row numbers', () => lines(`,${contactHeader}`, `0,${row}`), one),
  oddFile(
    'a column called Unnamed: 0',
    () => lines(`Unnamed: 0,${contactHeader}`, `0,${row}`),
    one,
  ),
  oddFile('blank headers at the end', () => lines(`${contactHeader},,,`, `${row},,,`), one),
  oddFile('a blank header over cells', () => lines(`${contactHeader},`, `${row},a note`), one),
  oddFile(
    'the mark of UTF-8 in the middle of the header',
    () => lines(contactHeader.replace(',', ',\uFEFF'), row),
    one,
  ),
  oddFile(
    'three title rows above the header',
    () =>
      lines('Contacts 2025/26', 'Source: case system', 'Run on 01/04/2026,,,', contactHeader, row),
    read('contacts', [1, 1, 0, 0], ['title-rows 4'], { contact_id: ['C1'] }),
  ),
  oddFile(
    'title rows and blank rows above the header',
    () => lines('Contacts', '', ',,,', contactHeader, row),
    read('contacts', [1, 1, 0, 0], ['title-rows 4'], { contact_id: ['C1'] }),
  ),
  oddFile(
    'more rows above the header than are looked through',
    () => lines(...Array.from({ length: 40 }, (_, index) => `Filter ${index}`), contactHeader, row),
    refused('not-recognised'),
  ),
  oddFile(
    'the header again among the rows',
    () => lines(contactHeader, row, contactHeader, 'C2,K2,06/04/2025,N'),
    read('contacts', [3, 2, 0, 1], ['header-again 3'], { contact_id: ['C1', 'C2'] }),
  ),
  oddFile(
    'the header again as the only row',
    () => lines(contactHeader, contactHeader),
    read('contacts', [1, 0, 0, 1], ['header-again 2']),
  ),
  oddFile(
    'a footer of a reporting tool',
    () => lines(contactHeader, row, 'Applied filters: Year is 2025/26', 'Total,1,,'),
    read('contacts', [3, 1, 0, 2], ['footer 3', 'footer 4'], { contact_id: ['C1'] }),
  ),
  oddFile('no header row', () => lines(row, 'C2,K2,06/04/2025,N'), refused('not-recognised')),
  oddFile(
    'headers and nothing else',
    () => contactHeader,
    read('contacts', [0, 0, 0, 0], ['no-rows']),
  ),
  oddFile(
    'headers, and blank lines',
    () => `${contactHeader}\n\n\n`,
    read('contacts', [0, 0, 0, 0], ['no-rows']),
  ),
  oddFile(
    'a needed column is missing',
    () => lines('contact_id,child_id,neglect', 'C1,K1,Y'),
    refused('not-recognised'),
  ),
  oddFile(
    'headers that are names of objects beside those of an extract',
    () => lines(`${contactHeader},__proto__,constructor,toString,hasOwnProperty`, `${row},1,2,3,4`),
    one,
  ),
  oddFile(
    'headers that are nothing but names of objects',
    () => lines('__proto__,constructor,prototype', '1,2,3'),
    refused('not-recognised'),
  ),
  oddFile(
    'cells that are names of objects',
    () => lines(`${contactHeader},team`, '__proto__,constructor,05/04/2025,__proto__,toString'),
    read('contacts', [1, 1, 0, 0], ['unknown-code 2'], {
      contact_id: ['__proto__'],
      child_id: ['constructor'],
      neglect: [''],
      team: ['toString'],
    }),
  ),
  oddFile(
    'a header that is a formula',
    () => lines('="contact_id",=child_id,+contact_date,@neglect', row),
    one,
  ),
  oddFile(
    'cells that are formulas',
    () => lines(`${contactHeader},team`, `=1+1,'-K1,05/04/2025,Y,=HYPERLINK("x")`),
    read('contacts', [1, 1, 0, 0], [], { child_id: ["'-K1"] }),
  ),
  oddFile(
    'a header of five thousand columns',
    () =>
      lines(
        [contactHeader, ...Array.from({ length: 5000 }, (_, index) => `x${index}`)].join(','),
        row,
      ),
    read('contacts', [1, 1, 0, 0], ['ragged-row 2'], { contact_id: ['C1'] }),
  ),
  oddFile(
    'a header of a hundred thousand signs',
    () => lines(`${contactHeader},${'x'.repeat(100_000)}`, `${row},`),
    one,
  ),
  oddFile(
    'two extracts put together in one file',
    () => lines(contactHeader, row, planHeader, 'P1,K1,01/04/2025,,NEG,NEG'),
    read('contacts', [3, 2, 0, 1], ['unreadable-date 3', 'ragged-row 4']),
  ),
  oddFile(
    'headers of another country',
    () => lines('Kontakt-Nr;Kind;Datum;Vernachlässigung', '1;2;3;4'),
    refused('not-recognised'),
  ),
  oddFile(
    'child ids in a file that has the columns of the list of teams',
    () => lines('child_id,team,locality', 'K1,T1,North'),
    refused('not-recognised'),
  ),
];
