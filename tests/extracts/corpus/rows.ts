import { lines } from '../../support/extracts.ts';
import { contactHeader, oddFile, planHeader, read, refused } from './corpusFile.ts';

const row = (id: string, rest = 'K1,05/04/2025,Y') => `${id},${rest}`;

/** Files by the shape of their rows, and by rows that stand twice. */
export const rows = [
  oddFile(
    'rows that are too short',
    () => lines(contactHeader, 'C1,K1,05/04/2025', 'C2,K1', 'C3'),
    read('contacts', [3, 1, 0, 2], ['ragged-row 2', 'no-date 3', 'no-date 4'], { neglect: [''] }),
  ),
  oddFile(
    'rows that are too long',
    () => lines(contactHeader, `${row('C1')},more`, `${row('C2')},,`),
    read('contacts', [2, 2, 0, 0], ['ragged-row 2'], { contact_id: ['C1', 'C2'] }),
  ),
  oddFile(
    'cells moved one to the right',
    () => lines(contactHeader, ',C1,K1,05/04/2025,Y'),
    read('contacts', [1, 0, 0, 1], ['unreadable-date 2']),
  ),
  oddFile(
    'a cell of a hundred thousand signs',
    () => lines(`${contactHeader},note`, `${row('C1')},${'x'.repeat(100_000)}`, `${row('C2')},`),
    read('contacts', [2, 2, 0, 0], [], { contact_id: ['C1', 'C2'] }),
  ),
  oddFile(
    'a value of a hundred thousand signs that cannot be read',
    () => lines(contactHeader, `C1,K1,05/04/2025,${'x'.repeat(100_000)}`),
    read('contacts', [1, 1, 0, 0], ['unknown-code 2'], { neglect: [''] }),
  ),
  oddFile(
    'a row of almost a megabyte',
    () => lines(`${contactHeader},note`, `${row('C1')},${'x'.repeat(900_000)}`, `${row('C2')},`),
    read('contacts', [2, 2, 0, 0], [], { contact_id: ['C1', 'C2'] }),
  ),
  oddFile('one line of two million signs', () => 'x'.repeat(2_000_000), refused('row-too-long')),
  oddFile(
    'a row of ten thousand cells',
    () => lines(contactHeader, `${row('C1')}${',x'.repeat(10_000)}`, row('C2')),
    read('contacts', [2, 2, 0, 0], ['ragged-row 2'], { contact_id: ['C1', 'C2'] }),
  ),
  oddFile(
    'every row twice',
    () => lines(contactHeader, row('C1'), row('C2'), row('C1'), row('C2')),
    read('contacts', [4, 2, 2, 0], ['duplicate 4', 'duplicate 5']),
  ),
  oddFile(
    'rows that differ in spaces alone',
    () => lines(contactHeader, row('C1'), ' C1 , K1,05/04/2025 ,Y '),
    read('contacts', [2, 1, 1, 0], ['duplicate 3']),
  ),
  oddFile(
    'rows that differ in a column that nobody reads',
    () => lines(`${contactHeader},worker`, `${row('C1')},A`, `${row('C1')},B`),
    read('contacts', [2, 1, 0, 1], ['repeated-id 2']),
  ),
  oddFile(
    'one id three times with other content',
    () =>
      lines(
        planHeader,
        'P1,K1,01/04/2025,,NEG,NEG',
        'P1,K1,01/04/2025,,NEG,EMO',
        'P1,K1,01/04/2025,05/05/2025,NEG,EMO',
      ),
    read('cp_plans', [3, 1, 0, 2], ['repeated-id 2', 'repeated-id 3'], {
      end_date: ['2025-05-05'],
    }),
  ),
  oddFile(
    'the later of two rows of one id cannot be used',
    () => lines(planHeader, 'P1,K1,01/04/2025,,NEG,NEG', 'P1,K1,soon,,NEG,EMO'),
    read('cp_plans', [2, 1, 0, 1], ['unreadable-date 3'], { latest_category: ['NEG'] }),
  ),
  oddFile(
    'rows without ids',
    () => lines(planHeader, ',K1,01/04/2025,,NEG,NEG', ',K2,02/04/2025,,NEG,NEG'),
    read('cp_plans', [2, 2, 0, 0], [], { plan_id: ['', ''] }),
  ),
  oddFile(
    'rows without children',
    () => lines(planHeader, 'P1,,01/04/2025,,NEG,NEG', 'P2,NULL,01/04/2025,,NEG,NEG'),
    read('cp_plans', [2, 0, 0, 2], ['no-child-id 2', 'no-child-id 3']),
  ),
  oddFile(
    'contacts without children, which stand each for themselves',
    () => lines(contactHeader, 'C1,,05/04/2025,Y', 'C1,,06/04/2025,Y', 'C1,,06/04/2025,Y'),
    read('contacts', [3, 2, 1, 0], ['duplicate 4']),
  ),
  oddFile(
    'a plan that ends before it starts, and one that starts and ends on a day',
    () =>
      lines(
        planHeader,
        'P1,K1,02/04/2025,01/04/2025,NEG,NEG',
        'P2,K2,02/04/2025,02/04/2025,NEG,NEG',
      ),
    read('cp_plans', [2, 1, 0, 1], ['end-before-start 2'], { plan_id: ['P2'] }),
  ),
  oddFile(
    'a plan with several things wrong, of which the first is told',
    () => lines(planHeader, 'P1,,never,never,NEG,NEG'),
    read('cp_plans', [1, 0, 0, 1], ['no-child-id 2']),
  ),
  oddFile(
    'a hundred rows in which nothing can be used',
    () => lines(contactHeader, ...Array.from({ length: 100 }, (_, index) => `C${index},K,never,Y`)),
    read(
      'contacts',
      [100, 0, 0, 100],
      Array.from({ length: 100 }, (_, index) => `unreadable-date ${index + 2}`),
    ),
  ),
  oddFile(
    'a total row under the rows',
    () => lines('locality,year,population', 'North,2025,100', 'Total,,100'),
    read('population', [2, 1, 0, 1], ['unreadable-number 3'], { locality: ['North'] }),
  ),
];
