import { lines } from '../../support/extracts.ts';
import { contactHeader, oddFile, read, refused } from './corpusFile.ts';

const header = `${contactHeader},team`;
const row = (team: string, id = '1') => `C${id},K${id},05/04/2025,Y,${team}`;

/** Files by the quotation marks in them. */
export const quotes = [
  oddFile(
    'everything in quotes',
    () => lines('"contact_id","child_id","contact_date","neglect"', '"C1","K1","05/04/2025","Y"'),
    read('contacts', [1, 1, 0, 0], [], { neglect: ['Y'] }),
  ),
  oddFile(
    'quotes that are doubled',
    () => lines(header, row('"the ""North"" team"')),
    read('contacts', [1, 1, 0, 0], [], { team: ['the "North" team'] }),
  ),
  oddFile(
    'a delimiter and a line feed in quotes',
    () => lines(header, row('"a, b\nc"'), row('d', '2')),
    read('contacts', [2, 2, 0, 0], [], { team: ['a, b\nc', 'd'] }),
  ),
  oddFile(
    'a quotation mark in the middle of a cell',
    () => lines(header, row('5" ruler'), row('d', '2')),
    read('contacts', [2, 2, 0, 0], [], { team: ['5" ruler', 'd'] }),
  ),
  oddFile(
    'text after the closing quotation mark',
    () => lines(header, row('"North" team'), row('d', '2')),
    read('contacts', [2, 2, 0, 0], ['stray-quote 2'], { team: ['North team', 'd'] }),
  ),
  oddFile(
    'a space before the opening quotation mark',
    () => lines(header, row(' "North"'), row('d', '2')),
    read('contacts', [2, 2, 0, 0], [], { team: ['"North"', 'd'] }),
  ),
  oddFile(
    'a space after the closing quotation mark',
    () => lines(header, row('"North, East" '), row('d', '2')),
    read('contacts', [2, 2, 0, 0], [], { team: ['North, East', 'd'] }),
  ),
  oddFile(
    'a quotation mark that is never closed',
    () => lines(header, row('"North'), row('d', '2')),
    refused('unclosed-quote'),
  ),
  oddFile(
    'a quotation mark that is opened as the last sign',
    () => `${lines(header, row('a'))}C2,K2,05/04/2025,Y,"`,
    refused('unclosed-quote'),
  ),
  oddFile(
    'a quotation mark that is opened in the header',
    () => lines('"contact_id,child_id', '1,2'),
    refused('unclosed-quote'),
  ),
  oddFile(
    'empty quotes',
    () => lines(header, '"C1","K1","05/04/2025","",""'),
    read('contacts', [1, 1, 0, 0], [], { neglect: [''], team: [''] }),
  ),
  oddFile(
    'a cell that is a quotation mark, which says nothing',
    () => lines(header, row('""""')),
    read('contacts', [1, 1, 0, 0], [], { team: [''] }),
  ),
  oddFile(
    'single quotes, which are part of the text',
    () => lines(header, row("'North'")),
    read('contacts', [1, 1, 0, 0], [], { team: ["'North'"] }),
  ),
  oddFile(
    'curly quotes, which are part of the text',
    () => lines(header, row('“North”')),
    read('contacts', [1, 1, 0, 0], [], { team: ['“North”'] }),
  ),
  oddFile(
    'whole rows in quotes, as after a row was pasted into one cell',
    () => lines(header, '"C1,K1,05/04/2025,Y,a"', row('b', '2')),
    read('contacts', [2, 1, 0, 1], ['no-date 2'], { team: ['b'] }),
  ),
  oddFile(
    'quotes escaped with a backslash, as some programs write them',
    () => lines(header, row('"the \\"North\\" team"'), row('b', '2')),
    read('contacts', [2, 2, 0, 0], ['stray-quote 2'], { team: ['the \\North\\" team"', 'b'] }),
  ),
];
