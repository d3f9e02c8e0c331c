import { lines } from '../../support/extracts.ts';
import { contactHeader, oddFile, read } from './corpusFile.ts';

const first = 'C1,K1,05/04/2025,Y';
const second = 'C2,K2,06/04/2025,N';
const ids = { contact_id: ['C1', 'C2'] };
const both = read('contacts', [2, 2, 0, 0], [], ids);

/** Files by how their lines end. */
export const lineEnds = [
  oddFile(
    'carriage returns and line feeds',
    () => [contactHeader, first, second, ''].join('\r\n'),
    both,
  ),
  oddFile(
    'carriage returns alone, as of old Macs',
    () => [contactHeader, first, second, ''].join('\r'),
    both,
  ),
  oddFile('all ends of lines mixed', () => `${contactHeader}\r\n${first}\r${second}\n`, both),
  oddFile('no end after the last line', () => `${contactHeader}\n${first}\n${second}`, both),
  oddFile(
    'a carriage return as the last byte',
    () => `${contactHeader}\n${first}\n${second}\r`,
    both,
  ),
  oddFile(
    'carriage return twice before the line feed',
    () => `${contactHeader}\r\r\n${first}\r\r\n${second}`,
    both,
  ),
  oddFile(
    'line feeds in quotes and carriage returns at the ends, as Excel writes them',
    () => `${contactHeader},note\r\n${first},"a\nb"\r\nC2,K2,never,N,\r\n`,
    read('contacts', [2, 1, 0, 1], ['unreadable-date 4']),
  ),
  oddFile(
    'carriage returns alone in quotes',
    () => `${contactHeader},team\n${first},"a\rb"\nC2,K2,never,N,\n`,
    read('contacts', [2, 1, 0, 1], ['unreadable-date 4'], { team: ['a\nb'] }),
  ),
  oddFile(
    'blank lines before, between and after the rows',
    () => `\n\r\n${contactHeader}\n\n${first}\n   \n\n${second}\n\n\n`,
    read('contacts', [2, 2, 0, 0], [], ids),
  ),
  oddFile(
    'lines of commas between the rows, as Excel leaves them where rows were cleared',
    () => lines(contactHeader, first, ',,,', second, ',,,', ',,,'),
    read('contacts', [5, 2, 2, 1], ['blank-row 3', 'duplicate 5', 'duplicate 6'], ids),
  ),
  oddFile(
    'the end-of-file sign of DOS',
    () => `${lines(contactHeader, first, second)}\u001a`,
    read('contacts', [3, 2, 0, 1], ['no-date 4'], ids),
  ),
  oddFile(
    'line separators of Unicode in a cell, which end no line',
    () => lines(`${contactHeader},team`, `${first},a\u2028b\u0085c`, `${second},d`),
    read('contacts', [2, 2, 0, 0], [], { team: ['a\u2028b\u0085c', 'd'] }),
  ),
  oddFile(
    'a hundred thousand blank lines before and among the rows',
    () =>
      `${'\n'.repeat(50_000)}${contactHeader}\n${first}\n${'\n'.repeat(100_000)}C2,K2,never,N\n`,
    read('contacts', [2, 1, 0, 1], ['unreadable-date 150003']),
  ),
  oddFile(
    'a hundred thousand lines of spaces at the end',
    () => `${lines(contactHeader, first)}${' \n'.repeat(100_000)}`,
    read('contacts', [1, 1, 0, 0]),
  ),
];
