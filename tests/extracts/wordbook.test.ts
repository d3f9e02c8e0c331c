import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Wordbook, wordsOf } from '../../src/extracts/wordbook.ts';

const book = new Wordbook(
  new Map([
    ['hospital', 'ward'],
    ['hospice', 'hospice'],
    ['court', 'law'],
    ['courts', 'law'],
    ['gp', 'surgery'],
    ['probation', 'law'],
  ]),
);

test.each([
  ['hospital', 'ward'],
  ['hospi', undefined],
  ['hospit', 'ward'],
  ['cou', 'law'],
  ['co', undefined],
  ['hosptial', 'ward'],
  ['hopital', 'ward'],
  ['hosppital', 'ward'],
  ['hosbital', 'ward'],
  ['ohspital', 'ward'],
  ['rospital', undefined],
  ['hsoptial', undefined],
  ['gpp', undefined],
  ['prbatoin', 'law'],
  ['', undefined],
])('“%s” means %s', (word, meaning) => {
  expect(book.meaning(word)).toBe(meaning);
});

test('words are letters and figures, with apostrophes left out of them', () => {
  expect(wordsOf('The Child’s\u00a0ward – 2nd floor')).toEqual([
    'the',
    'childs',
    'ward',
    '2nd',
    'floor',
  ]);
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 11 });

test('an error of typing is found wherever it stands, and a second one only in long words', () => {
  const known = new Wordbook(
    new Map([
      ['cabbadcab', 'long'],
      ['dcabb', 'short'],
    ]),
  );
  fc.assert(
    fc.property(letters, (word) => {
      expect([word, known.ofMistyped(word)]).toEqual([word, meaningByTrying(word)]);
    }),
    { numRuns: 3000, endOnFailure: true },
  );
});

/** The words that one error of typing can make of a word. */
function neighbours(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => [
    word.slice(0, at) + word.slice(at + 1),
    ...[...'abcd'].flatMap((letter) => [
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
    ]),
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  ]).flat();
}

const near = {
  long: new Set(neighbours('cabbadcab').flatMap((word) => [word, ...neighbours(word)])),
  short: new Set(neighbours('dcabb')),
};

function meaningByTrying(word: string): string | undefined {
  const begins = (known: string) =>
    word[0] === known[0] || (word[0] === known[1] && word[1] === known[0]);
  const meanings = [
    ...(near.long.has(word) && begins('cabbadcab') ? ['long'] : []),
    ...(near.short.has(word) && begins('dcabb') ? ['short'] : []),
  ];
  return meanings.length === 1 ? meanings[0] : undefined;
}
