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
