import { lines } from '../../support/extracts.ts';
import { contactHeader, oddFile, read, refused } from './corpusFile.ts';

const text = lines(`${contactHeader},team`, 'C1,K1,05/04/2025,Y,North');
const one = read('contacts', [1, 1, 0, 0], [], { team: ['North'], neglect: ['Y'] });

/** Files by what stands between their cells. */
export const delimiters = [
  oddFile('semicolons', () => text.replaceAll(',', ';'), one),
  oddFile('tabs', () => text.replaceAll(',', '\t'), one),
  oddFile('pipes', () => text.replaceAll(',', '|'), one),
  oddFile(
    'a comma in a cell of a file of semicolons',
    () => text.replaceAll(',', ';').replace('North', 'North, East'),
    read('contacts', [1, 1, 0, 0], [], { team: ['North, East'] }),
  ),
  oddFile(
    'more commas in the cells than there are semicolons',
    () =>
      lines(
        'contact_id;child_id;contact_date;neglect;a,b,c,d,e,f,g',
        'C1;K1;05/04/2025;Y;1,2,3,4,5,6,7,8',
      ),
    read('contacts', [1, 1, 0, 0], [], { neglect: ['Y'] }),
  ),
  oddFile(
    'a comma that nobody put in quotes',
    () => text.replace('North', 'North, East'),
    read('contacts', [1, 1, 0, 0], ['ragged-row 2'], { team: ['North'] }),
  ),
  oddFile(
    'commas for decimals in a file of semicolons',
    () =>
      lines(
        'measure;period_start;period_end;locality;numerator;denominator',
        'milestones-met;01/04/2025;31/05/2025;;3,0;4,5',
      ),
    read('returns', [1, 0, 0, 1], ['unreadable-number 2']),
  ),
  oddFile(
    'the line with which Excel is told the delimiter',
    () => `sep=;\n${text.replaceAll(',', ';')}`,
    read('contacts', [1, 1, 0, 0], ['title-rows 2'], { team: ['North'] }),
  ),
  oddFile(
    'a header with commas and rows with semicolons',
    () => lines(contactHeader, 'C1;K1;05/04/2025;Y'),
    read('contacts', [1, 0, 0, 1], ['no-date 2']),
  ),
  oddFile(
    'two spaces between the cells, which is no table',
    () => text.replaceAll(',', '  '),
    refused('not-recognised'),
  ),
  oddFile('carets between the cells', () => text.replaceAll(',', '^'), refused('not-recognised')),
  oddFile(
    'a semicolon at the end of each row',
    () => text.replaceAll(',', ';').replaceAll('\n', ';\n'),
    read('contacts', [1, 1, 0, 0], [], { team: ['North'] }),
  ),
  oddFile(
    'a delimiter at the end of the rows only',
    () => lines(contactHeader, 'C1,K1,05/04/2025,Y,', 'C2,K2,05/04/2025,Y,,,'),
    read('contacts', [2, 2, 0, 0], [], { contact_id: ['C1', 'C2'] }),
  ),
];
