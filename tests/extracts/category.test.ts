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
])('%s is %s', (text, code) => {
  expect(categoryCode(readCategory(text))).toBe(code);
});

test.each(['abuse', 'to be decided', 'NNNN', 'negotiated settlement'])(
  '%s is no category',
  (text) => {
    expect(readCategory(text)).toBe(unreadableCategory);
  },
);

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
