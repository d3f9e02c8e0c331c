import { expect, test } from 'vitest';
import { fileReports } from '../../src/extracts/fileReport.ts';
import type { TextChoice } from '../../src/extracts/textFeed.ts';
import { lines, readTestFiles } from '../support/extracts.ts';

const rows = lines('referral_id,child_id,referral_date,neglect', 'R1,Zoë,05/04/2025,Y');
const utf8 = new TextEncoder().encode(rows);
const windows = Uint8Array.from(rows, (character) => character.charCodeAt(0));
const utf16le = new Uint8Array(Uint16Array.from(rows, (letter) => letter.charCodeAt(0)).buffer);

async function read(content: string | Uint8Array, choice: TextChoice) {
  const { extracts, outcomes } = await readTestFiles(
    { 'r.csv': content },
    { textChoices: { 'r.csv': choice } },
  );
  const [report] = fileReports(outcomes, []);
  return {
    children: Array.from({ length: extracts.children.length - 1 }, (_, child) =>
      extracts.children.at(child + 1),
    ),
    encoding: report?.encoding,
    delimiter: report?.delimiter,
    refused: report?.refused?.code,
    issues: report?.issues.map(({ code }) => code) ?? [],
  };
}

test.each<readonly [string, Uint8Array, TextChoice]>([
  ['UTF-8', utf8, { encoding: 'utf-8' }],
  ['Windows-1252', windows, { encoding: 'windows-1252' }],
  ['UTF-16 without a mark', utf16le, { encoding: 'utf-16le' }],
])('a file in %s is read in the encoding that was chosen', async (_, content, choice) => {
  expect(await read(content, choice)).toMatchObject({
    children: ['Zoë'],
    encoding: choice.encoding,
    issues: [],
  });
});

test('UTF-8 read as Windows-1252 is said to look like UTF-8', async () => {
  expect(await read(utf8, { encoding: 'windows-1252' })).toMatchObject({
    children: ['ZoÃ«'],
    issues: ['encoding-doubtful'],
  });
});

test('Windows-1252 read as UTF-8 has damaged characters, which is said', async () => {
  expect(await read(windows, { encoding: 'utf-8' })).toMatchObject({
    children: ['Zo\uFFFD'],
    issues: ['damaged-text'],
  });
});

test('an encoding in which the headers cannot be read refuses the file, and is told with it', async () => {
  expect(await read(utf8, { encoding: 'utf-16be' })).toMatchObject({
    refused: 'not-recognised',
    encoding: 'utf-16be',
  });
});

test('the delimiter that was chosen cuts the rows, even where another would', async () => {
  expect(await read(rows.replaceAll(',', ';'), { delimiter: ';' })).toMatchObject({
    children: ['Zoë'],
    delimiter: ';',
  });
  expect(await read(rows, { delimiter: '|' })).toMatchObject({
    refused: 'not-recognised',
    delimiter: '|',
  });
});

test('a choice for one file leaves the others as they are detected', async () => {
  const { outcomes } = await readTestFiles(
    { 'a.csv': rows, 'b.csv': rows.replace('R1', 'R2') },
    { textChoices: { 'a.csv': { delimiter: '|' } } },
  );
  expect(fileReports(outcomes, []).map(({ delimiter }) => delimiter)).toEqual(['|', ',']);
});
