import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  categoryCode,
  isNeglect,
  readCategory,
  unreadableCategory,
} from '../../src/extracts/category.ts';

test.each([
  ['NEG', 'NEG'],
  ['neg', 'NEG'],
  ['a) Neglect', 'NEG'],
  ['Likelihood of Neglect', 'NEG'],
  ['YNNN', 'NEG'],
  ['PHYSAB', 'PHY'],
  ['Physical abuse only', 'PHY'],
  ['NYNN', 'PHY'],
  ['Sexual Only', 'SAB'],
  ['NNYN', 'SAB'],
  ['EMOTIONAL ABU', 'EMO'],
  ['NNNY', 'EMO'],
  ['MUL', 'MUL'],
  ['Muliple', 'MUL'],
  ['Multiple/not recommended', 'MUL'],
  ['MUL:EMO+NEG', 'MUL:EMO+NEG'],
  ['mul:neg+emo', 'MUL:EMO+NEG'],
  ['NEGLECT/PHYSICAL/EMOTIONAL ABU', 'MUL:EMO+NEG+PHY'],
  ['Emotional  Neglect', 'MUL:EMO+NEG'],
  ['Multiple: Neglect, Physical Abuse', 'MUL:NEG+PHY'],
  ['SEXUAL/PHYSICAL/EMOTIONAL/NEGL', 'MUL:EMO+NEG+PHY+SAB'],
  ['Neglect, Physical and Emotional', 'MUL:EMO+NEG+PHY'],
  ['YNNY', 'MUL:EMO+NEG'],
  ['Y, N, N, N', 'NEG'],
  ['a)', 'NEG'],
  ['(d)', 'EMO'],
  ['e.', 'MUL'],
  ['a); d)', 'MUL:EMO+NEG'],
  ['b) Neglect', 'NEG'],
  ['e) Multiple/not recommended', 'MUL'],
  ['MULTIPLE/NOT RECOMEND', 'MUL'],
  ['Negelct', 'NEG'],
  ['neglct', 'NEG'],
  ['Phsyical abuse', 'PHY'],
  ['Sexaul', 'SAB'],
  ['Emotinal abuse', 'EMO'],
  ['Pyschological abuse', 'EMO'],
  ['mulitple', 'MUL'],
  ['\u00a0Neglect\u00a0–\u00a0Physical', 'MUL:NEG+PHY'],
  ['‘Neglect’ & “Emotional”', 'MUL:EMO+NEG'],
  ['NeglectEmotionalAbuse', 'MUL:EMO+NEG'],
  ['Neglect Abuse', 'NEG'],
  ['Abuse - Neglect', 'NEG'],
  ['Abuse or Neglect - Neglect & Emotional Abuse', 'MUL:EMO+NEG'],
  ['Physical, not neglect', 'PHY'],
  ['Neglect: No, Physical: Yes', 'PHY'],
  ['Neglect (not physical or sexual, emotional)', 'NEG'],
])('%s is %s', (text, code) => {
  expect(categoryCode(readCategory(text))).toBe(code);
});

test.each([
  ...['abuse', 'to be decided', 'NNNN', 'negotiated settlement', 'Negative', 'N', 'yes', 'n)'],
  ...['No neglect', 'not neglect', 'Neglect: No', 'Neglect, No', 'Neglect - N', 'Neglect=0'],
  ...['Without neglect, physical or sexual abuse', 'Neglect unsubstantiated', 'Self-neglect'],
  ...['Abuse or neglect', 'N1 - Abuse/Neglect', 'Physical disability', 'Emotional health'],
  ...['physiotherapy', 'Physician', 'Domestic abuse', 'not recommended'],
])('%s is no category', (text) => {
  expect(readCategory(text)).toBe(unreadableCategory);
});

test.each([
  ['NEG', true, true],
  ['MUL:EMO+NEG', false, true],
  ['MUL:EMO+PHY', false, false],
  ['MUL', false, false],
  ['EMO', false, false],
] as const)('%s is neglect: alone %s, among several %s', (code, only, any) => {
  const bits = readCategory(code);
  expect([isNeglect(bits, 'only'), isNeglect(bits, 'any')]).toEqual([only, any]);
});

const codes = fc.subarray(['NEG', 'PHY', 'SAB', 'EMO'] as const, { minLength: 1 });
const wordings = {
  NEG: ['Neglect', 'NEG', 'neglect only', 'Likelihood of Neglect', 'Negl', 'Neglcet'],
  PHY: ['Physical abuse', 'PHY', 'physical', 'Risk of physical harm', 'Physcial'],
  SAB: ['Sexual abuse', 'SAB', 'sexual', 'SEXAB', 'Seuxal'],
  EMO: ['Emotional abuse', 'EMO', 'emotional', 'Emot.', 'Emotoinal'],
};
const separator = fc.constantFrom(
  ', ',
  ';',
  ' / ',
  ' & ',
  '  ',
  ' and ',
  ' + ',
  '\u00a0–\u00a0',
  '|',
);
const dressing = fc.constantFrom('', 'a) ', 'e)', '“', ' ', '- ', 'Category: ');
const manner = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
);

test('case, list letters, separators, spelling and order do not change what is read', () => {
  const text = fc
    .tuple(codes, separator, dressing, manner, fc.infiniteStream(fc.nat(1000)))
    .map(([named, between, before, change, numbers]) => ({
      named,
      text: change(
        before +
          named
            .map((code) => wordings[code][Number(numbers.next().value) % wordings[code].length])
            .reverse()
            .join(between),
      ),
    }));
  fc.assert(
    fc.property(text, ({ named, text }) => {
      const multiple = `MUL:${named.toSorted().join('+')}`;
      expect(categoryCode(readCategory(text))).toBe(named.length > 1 ? multiple : named[0]);
    }),
  );
});

/** One error of typing in a word of five letters or more: two letters changed round, one missing, twice or wrong. */
const typed = fc.constantFrom(
  (word: string, at: number) =>
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word: string, at: number) => word.slice(0, at) + word.slice(at + 1),
  (word: string, at: number) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word: string, at: number) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
);

test('an error of typing anywhere behind the first letter does not change the category', () => {
  const known = fc.constantFrom(
    ...([
      ['neglect', 'NEG'],
      ['physical', 'PHY'],
      ['sexual', 'SAB'],
      ['emotional', 'EMO'],
      ['multiple', 'MUL'],
    ] as const),
  );
  fc.assert(
    fc.property(known, typed, fc.nat(), manner, ([word, code], err, place, change) => {
      const text = change(`a) ${err(word, 1 + (place % (word.length - 2)))} abuse`);
      expect([text, categoryCode(readCategory(text))]).toEqual([text, code]);
    }),
    { endOnFailure: true },
  );
});

test.each([
  ['"YNNN"', 'NEG'],
  ['YNNY (closed)', 'MUL:EMO+NEG'],
  ['NYYN - Multiple', 'MUL:PHY+SAB'],
  ['Muliple', 'MUL'],
  ['Negelct', 'NEG'],
  ['NEGLECT/PHYSICAL/EMOTIONAL ABU', 'MUL:EMO+NEG+PHY'],
  ['Emotional\u00a0\u00a0Neglect', 'MUL:EMO+NEG'],
  ['PHYSA', 'PHY'],
])('%s is %s', (text, code) => {
  expect(categoryCode(readCategory(text))).toBe(code);
});

test('random texts hardly ever name a category, and a code reads as itself', () => {
  const texts = fc.sample(fc.string({ unit: 'grapheme', maxLength: 30 }), 5000);
  const named = texts.filter((text) => readCategory(text.trim()) !== unreadableCategory);
  expect(named.length).toBeLessThan(5);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 31 }), (bits) => {
      const code = categoryCode(bits);
      expect(categoryCode(readCategory(code))).toBe(code);
    }),
  );
});
