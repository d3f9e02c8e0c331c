import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  factorCodes,
  factorOfHeader,
  factorsFromColumns,
  readFactors,
} from '../../src/extracts/factors.ts';

test.each([
  ['1A;16A', ['1A', '16A']],
  ['1a, 16a', ['1A', '16A']],
  ['1B/16A|20', ['1B', '16A', '20']],
  ['16A 16A', ['16A']],
  ['01A', ['1A']],
  ['21.0', ['21']],
  ['18A;19A', ['18A', '19A']],
  ['16A Neglect', ['16A']],
  ['16A-Neglect', ['16A']],
  ['Neglect (16A)', ['16A']],
  ['1a - Alcohol (child)', ['1A']],
  ['1A - Alcohol, child or parent; 16A - Neglect', ['1A', '16A']],
  ['3A DV: child, 3B', ['3A', '3B']],
  ['16A Neglect 17A Emotional', ['16A', '17A']],
  ['1A under 21 years', ['1A']],
  ['21 - No factors identified', ['21']],
  ['["1A","2B","16A"]', ['1A', '2B', '16A']],
  ['{"1A":"Yes","16A":true,"2B":"No","3A":null}', ['1A', '16A']],
  ["['1A', '16A']", ['1A', '16A']],
  ["{'1A': 'Yes', '16A': 'No'}", ['1A']],
  ['["1A","16A', ['1A', '16A']],
  ['1A:Yes,16A:No', ['1A']],
  ['16A: No', []],
  ['[]', []],
])('the factors %s are read', (text, codes) => {
  expect(readFactors(text)).toEqual({ codes, unreadable: [] });
});

test.each([
  ['16A;99Z', ['16A'], ['99Z']],
  ['16A 99Z', ['16A'], ['99Z']],
  ['16A, foo', ['16A'], ['foo']],
  ['xx;2B', ['2B'], ['xx']],
  ['xx 2B', ['2B'], ['xx']],
  ['neglect', [], ['neglect']],
  ['116A', [], ['116A']],
  ['N1', [], ['N1']],
  ['No 16A', [], ['No 16A']],
  ['16A: No evidence', [], ['16A: No evidence']],
])('of the factors %s the others stay where one cannot be read', (text, codes, unreadable) => {
  expect(readFactors(text)).toEqual({ codes, unreadable });
});

test('every list of codes is read back from each way of writing it', () => {
  const lists = fc.uniqueArray(fc.constantFrom(...factorCodes), { minLength: 1 });
  const ways = fc.constantFrom(
    ...([
      (codes) => codes.join(';'),
      (codes) => codes.join(' / ').toLowerCase(),
      (codes) => codes.map((code) => `0${code}`).join(' | '),
      (codes) => codes.map((code) => `${code} - Some words`).join('; '),
      (codes) => JSON.stringify(codes),
      (codes) => JSON.stringify(Object.fromEntries(codes.map((code) => [code, 'Yes']))),
    ] satisfies ((codes: string[]) => string)[]),
  );
  fc.assert(
    fc.property(lists, ways, (codes, write) => {
      expect(readFactors(write(codes)).codes.toSorted()).toEqual(codes.toSorted());
    }),
  );
});

test('JSON that is no list of codes is read without harm', () => {
  expect(readFactors('[{"toString":""},"16A"]').codes).toEqual(['16A']);
  expect(readFactors('{"16A":{"toString":""},"1B":true}').codes).toEqual(['1B']);
});

test('no text is too strange to be read', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.json());
  fc.assert(
    fc.property(texts, (text) =>
      readFactors(text.trim()).codes.every((code) => factorCodes.has(code)),
    ),
  );
});

test.each([
  ['Factors identified at the end of assessment 1B', '1B'],
  ['Factor_16A', '16A'],
  ['16a Neglect', '16A'],
  ['Child ID', undefined],
  ['Factors 3', undefined],
])('the header %s stands for %s', (header, code) => {
  expect(factorOfHeader(header)).toBe(code);
});

test('a row with a column for each factor has those that say yes', () => {
  expect(
    factorsFromColumns([
      ['Child ID', '1'],
      ['Factors identified at the end of assessment 1B', 'Yes'],
      ['Factors identified at the end of assessment 16A', 'a) Yes'],
      ['Factors identified at the end of assessment 2A', 'No'],
      ['Factors identified at the end of assessment 3A', ''],
    ]),
  ).toEqual(['1B', '16A']);
});

test('lists in lists beyond what can be written again are not recorded, with a complaint', () => {
  const depth = 20_000;
  expect(readFactors('['.repeat(depth) + ']'.repeat(depth))).toEqual({
    codes: [],
    unreadable: ['lists in lists'],
  });
});
