import { bytesOf, encoded, utf16 } from '../../support/encoded.ts';
import { lines } from '../../support/extracts.ts';
import { contactHeader, oddFile, read, refused } from './corpusFile.ts';

const text = lines(`${contactHeader},team`, 'C1,K1,05/04/2025,Y,Zoë – GP', 'C2,K2,06/04/2025,N,b');
const plain = lines(`${contactHeader},team`, 'C1,K1,05/04/2025,Y,a', 'C2,K2,06/04/2025,N,b');
const asWritten = { team: ['Zoë – GP', 'b'] };
const header = `${contactHeader},team\n`;

/** Files by how their text was written as bytes. */
export const encodings = [
  oddFile('UTF-8', () => encoded(text, 'utf-8'), read('contacts', [2, 2, 0, 0], [], asWritten)),
  oddFile(
    'UTF-8 with a mark',
    () => encoded(text, 'utf-8 marked'),
    read('contacts', [2, 2, 0, 0], [], { contact_id: ['C1', 'C2'], ...asWritten }),
  ),
  oddFile(
    'UTF-8 with the mark twice, as after two programs',
    () => encoded(`\uFEFF${text}`, 'utf-8 marked'),
    read('contacts', [2, 2, 0, 0], [], { contact_id: ['C1', 'C2'], ...asWritten }),
  ),
  oddFile(
    'UTF-16, little end first, with a mark',
    () => encoded(text, 'utf-16le'),
    read('contacts', [2, 2, 0, 0], [], asWritten),
  ),
  oddFile(
    'UTF-16, big end first, with a mark',
    () => encoded(text, 'utf-16be'),
    read('contacts', [2, 2, 0, 0], [], asWritten),
  ),
  oddFile(
    'UTF-16, little end first, without a mark',
    () => utf16(plain, true),
    read('contacts', [2, 2, 0, 0], [], { team: ['a', 'b'] }),
  ),
  oddFile(
    'UTF-16, big end first, without a mark',
    () => utf16(plain, false),
    read('contacts', [2, 2, 0, 0], [], { team: ['a', 'b'] }),
  ),
  oddFile(
    'UTF-16 whose last byte is cut off',
    () => encoded(`${plain}C3,K3,07/04/2025,Y,c`, 'utf-16le').slice(0, -1),
    read('contacts', [3, 3, 0, 0], ['damaged-text'], { team: ['a', 'b', '\uFFFD'] }),
  ),
  oddFile(
    'UTF-16 with half of a pair of units',
    () => encoded(text.replace('GP', '\uD83D'), 'utf-16le'),
    read('contacts', [2, 2, 0, 0], ['damaged-text'], { team: ['Zoë – \uFFFD', 'b'] }),
  ),
  oddFile(
    'UTF-8 with half of a pair of units written as bytes',
    () => bytesOf(header, 'C1,K1,05/04/2025,Y,', [0xed, 0xa0, 0xbd], '\n'),
    read('contacts', [1, 1, 0, 0], ['encoding'], { team: ['í\u00a0½'] }),
  ),
  oddFile(
    'Windows-1252 with accents and dashes',
    () => encoded(text, 'windows-1252'),
    read('contacts', [2, 2, 0, 0], ['encoding'], asWritten),
  ),
  oddFile(
    'Windows-1252 with curly quotation marks and the euro sign',
    () => encoded(text.replace('Zoë', '“Zoë” €5'), 'windows-1252'),
    read('contacts', [2, 2, 0, 0], ['encoding'], { team: ['“Zoë” €5 – GP', 'b'] }),
  ),
  oddFile(
    'Windows-1252 with a byte that it leaves free',
    () => bytesOf(header, 'C1,K1,05/04/2025,Y,a', [0x81], 'b\n'),
    read('contacts', [1, 1, 0, 0], ['encoding'], { team: ['a\u0081b'] }),
  ),
  oddFile(
    'UTF-8 and Windows-1252 in one file, as after two exports put together',
    () => bytesOf(encoded(text, 'utf-8'), encoded('C3,K3,07/04/2025,Y,Zoë\n', 'windows-1252')),
    read('contacts', [3, 3, 0, 0], ['encoding'], { team: ['ZoÃ« â€“ GP', 'b', 'Zoë'] }),
  ),
  oddFile(
    'marked as UTF-8 and written as Windows-1252',
    () => bytesOf([0xef, 0xbb, 0xbf], encoded(text, 'windows-1252')),
    read('contacts', [2, 2, 0, 0], ['damaged-text'], { team: ['Zo\uFFFD \uFFFD GP', 'b'] }),
  ),
  oddFile(
    'UTF-8 that ends in the middle of a character',
    () => bytesOf(header, 'C1,K1,05/04/2025,Y,Zo', [0xc3]),
    read('contacts', [1, 1, 0, 0], ['encoding'], { team: ['ZoÃ'] }),
  ),
  oddFile(
    'UTF-8 read as Windows-1252 and saved as UTF-8 by somebody else',
    () => encoded(text.replace('Zoë', 'ZoÃ«'), 'utf-8'),
    read('contacts', [2, 2, 0, 0], [], { team: ['ZoÃ« – GP', 'b'] }),
  ),
  oddFile(
    'characters of four bytes, and letters with separate accents',
    () => encoded(text.replace('Zoë', '😀 Zoe\u0308'), 'utf-8'),
    read('contacts', [2, 2, 0, 0], [], { team: ['😀 Zoe\u0308 – GP', 'b'] }),
  ),
  oddFile(
    'a zero byte in a cell',
    () => bytesOf(header, 'C1,K1,05/04/2025,Y,a', [0], 'b\n'),
    refused('binary'),
  ),
  oddFile(
    'zero bytes at the end, as after a disk ran full',
    () =>
      bytesOf(
        plain,
        Array.from({ length: 512 }, () => 0),
      ),
    refused('binary'),
  ),
  oddFile(
    'UTF-32, which nothing that councils use writes',
    () =>
      bytesOf(
        [0xff, 0xfe, 0, 0],
        Array.from(plain, (sign) => [sign.charCodeAt(0), 0, 0, 0]).flat(),
      ),
    refused('binary'),
  ),
  oddFile(
    'the old code page of DOS',
    () => bytesOf(header, 'C1,K1,05/04/2025,Y,Zo', [0x89], '\n'),
    read('contacts', [1, 1, 0, 0], ['encoding'], { team: ['Zo‰'] }),
  ),
  oddFile(
    'spaces that do not break and invisible spaces around cells',
    () => lines(header.trim(), 'C1,\u00a0K1\u00a0,\u00a005/04/2025,Y\u00a0,\u2009a\u3000'),
    read('contacts', [1, 1, 0, 0], [], { child_id: ['K1'], neglect: ['Y'], team: ['a'] }),
  ),
];
