import { lines } from '../../support/extracts.ts';
import {
  type CorpusFile,
  contactHeader,
  oddFile,
  planHeader,
  read,
  refused,
} from './corpusFile.ts';

const fifthOfApril = [
  '05/04/2025',
  '5/4/2025',
  '05-04-2025',
  '05.04.2025',
  '5/4/25',
  '2025-04-05',
  '05-Apr-2025',
  '5 April 2025',
  '05 apr 25',
  '5th April 2025',
  '45752',
  '45752.75',
  '05/04/2025 13:45',
  '05/04/2025 13:45:10',
  '2025-04-05T13:45:10Z',
  '2025-04-05 13:45:10.123',
  '2025-04-05T23:59:59+01:00',
  '05/04/2025 1:45 PM',
  '05‑04‑2025',
  '\u00a005/04/2025\u00a0',
];

/** One form of the fifth of April, alone in its file. */
function inForm(form: string): CorpusFile {
  return oddFile(
    `a date as “${form}”`,
    () => lines(contactHeader, `C1,K1,"${form}",Y`),
    read('contacts', [1, 1, 0, 0], [], { contact_date: ['2025-04-05'] }),
  );
}

const noSuchDates = [
  '31/02/2025',
  '29/02/2025',
  '00/04/2025',
  '05/13/2025',
  '05/04/025',
  '05/2015',
  '2025',
  '9999',
  '80001',
  '1.23E+11',
  'soon',
  '05/04/2025?',
  '#########',
  '5/4',
  '05/04-2025',
  '20250405',
];

/** Something that is no date that can be read, beside a date day first. */
function notRead(form: string): CorpusFile {
  return oddFile(
    `a date as “${form}”`,
    () => lines(contactHeader, `C1,K1,${form},Y`, 'C2,K2,25/04/2025,Y'),
    read('contacts', [2, 1, 0, 1], ['unreadable-date 2'], { contact_date: ['2025-04-25'] }),
  );
}

/** Files by how their dates are written. */
export const dates = [
  ...fifthOfApril.map(inForm),
  ...noSuchDates.map(notRead),
  oddFile(
    'every form of a date in one column',
    () =>
      lines(contactHeader, ...fifthOfApril.map((form, index) => `C${index},K${index},${form},Y`)),
    read('contacts', [fifthOfApril.length, fifthOfApril.length, 0, 0], [], {
      contact_date: fifthOfApril.map(() => '2025-04-05'),
    }),
  ),
  oddFile(
    'dates month first',
    () => lines(contactHeader, 'C1,K1,04/25/2025,Y', 'C2,K2,04/26/2025,Y', 'C3,K3,05/04/2025,Y'),
    refused('month-first'),
  ),
  oddFile(
    'as many dates that are only month first as are only day first',
    () => lines(contactHeader, 'C1,K1,04/25/2025,Y', 'C2,K2,25/04/2025,Y'),
    read('contacts', [2, 1, 0, 1], ['unreadable-date 2'], { contact_date: ['2025-04-25'] }),
  ),
  oddFile(
    'the first and the last serial number, and the last days of leap years',
    () =>
      lines(
        contactHeader,
        'C1,K1,10000,Y',
        'C2,K2,80000,Y',
        'C3,K3,29/02/2024,Y',
        'C4,K4,29/02/2000,Y',
      ),
    read('contacts', [4, 4, 0, 0], [], {
      contact_date: ['1927-05-18', '2119-01-11', '2024-02-29', '2000-02-29'],
    }),
  ),
  oddFile(
    'years of two digits',
    () =>
      lines(
        `${contactHeader},date_of_birth`,
        'C1,K1,05/04/25,Y,01/02/69',
        'C2,K2,05/04/25,Y,01/02/70',
      ),
    read('contacts', [2, 2, 0, 0], [], { date_of_birth: ['2069-02-01', '1970-02-01'] }),
  ),
  oddFile(
    'placeholders of 1900, of the far future and of nothing',
    () =>
      lines(
        `${planHeader},date_of_birth`,
        'P1,K1,01/04/2025,31/12/9999,NEG,NEG,01/01/1900',
        'P2,K2,01/04/2025,00/00/0000,NEG,NEG,01/01/1753',
        'P3,K3,01/04/2025,-,NEG,NEG,',
      ),
    read('cp_plans', [3, 2, 0, 1], ['unreadable-date 3'], {
      end_date: ['9999-12-31', ''],
      date_of_birth: ['1900-01-01', ''],
    }),
  ),
  oddFile(
    'words for an end date that is not there',
    () =>
      lines(
        planHeader,
        ...['NULL', 'N/A', '#N/A', 'Not recorded', 'n/k'].map(
          (word, index) => `P${index},K${index},01/04/2025,${word},NEG,NEG`,
        ),
        'P9,K9,01/04/2025,TBC,NEG,NEG',
      ),
    read('cp_plans', [6, 5, 0, 1], ['unreadable-date 7'], { end_date: ['', '', '', '', ''] }),
  ),
  oddFile(
    'an end date that Excel could not show in a narrow column, which is none that is not there',
    () => lines(planHeader, 'P1,K1,01/04/2025,########,NEG,NEG'),
    read('cp_plans', [1, 0, 0, 1], ['unreadable-date 2']),
  ),
  oddFile(
    'a date of birth that is a month, which sets no row aside',
    () => lines(`${contactHeader},date_of_birth`, 'C1,K1,05/04/2025,Y,05/2015'),
    read('contacts', [1, 1, 0, 0], ['date-not-recorded 2'], { date_of_birth: [''] }),
  ),
  oddFile(
    'dates beyond any calendar',
    () => lines(contactHeader, 'C1,K1,01/01/0001,Y', 'C2,K2,31/12/9999,Y'),
    read('contacts', [2, 2, 0, 0], [], { contact_date: ['0001-01-01', '9999-12-31'] }),
  ),
];
