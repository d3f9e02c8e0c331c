import { expect, test } from 'vitest';
import { readFactors } from '../../src/extracts/factors.ts';
import { flagCodes, readFlag, unreadableFlag } from '../../src/extracts/flag.ts';
import { isNotRecorded } from '../../src/extracts/notRecorded.ts';

test.each(['Y', 'yes', 'TRUE', 't', '1', 'a) Yes', 'A) Y'])('the flag %s is yes', (text) => {
  expect(readFlag(text)).toBe(flagCodes.yes);
});

test.each(['N', 'no', 'FALSE', 'f', '0', 'b) No', 'B) no'])('the flag %s is no', (text) => {
  expect(readFlag(text)).toBe(flagCodes.no);
});

test('partly is a value of its own and other words cannot be read', () => {
  expect(readFlag('Partly')).toBe(flagCodes.partly);
  expect(readFlag('maybe')).toBe(unreadableFlag);
});

test.each(['', 'NULL', 'N/A', '#N/A', '#MULTIVALUE', 'Not recorded', 'Unknown', '-'])(
  '“%s” is not recorded',
  (text) => {
    expect(isNotRecorded(text)).toBe(true);
  },
);

test.each(['N', '0', 'None of these', 'Nathan'])('“%s” is a value', (text) => {
  expect(isNotRecorded(text)).toBe(false);
});

test.each([
  ['1A;16A', ['1A', '16A']],
  ['1a, 16a', ['1A', '16A']],
  ['1B/16A|20', ['1B', '16A', '20']],
  ['16A 16A', ['16A']],
  ['01A', ['1A']],
])('the factors %s are read', (text, codes) => {
  expect(readFactors(text)).toEqual({ codes, unreadable: [] });
});

test('a factor that cannot be read leaves the others', () => {
  expect(readFactors('16A;99Z')).toEqual({ codes: ['16A'], unreadable: ['99Z'] });
});
