import { expect, test } from 'vitest';
import { knownShare, unavailable } from '../../../src/measures/result.ts';
import type { Comparison, Verdict } from '../../../src/scorecard/reconcile/compare.ts';
import {
  differenceInWords,
  givenInWords,
  publishedInWords,
  reconciledInWords,
} from '../../../src/scorecard/reconcile/reconciledInWords.ts';

function row(verdict: Verdict, change: Partial<Comparison> = {}) {
  const point = knownShare(1, 2);
  return { comparison: { verdict, cannotBeRight: false, point, reasons: [], ...change } };
}

const cutOff = { reasons: [{ id: 'cut-off', words: '' }] } as const;

test.each([
  [
    [row('agrees'), row('agrees'), row('differs'), row('no-value')],
    'Of 4 published figures, 2 agree with the extracts, 1 differs and 1 cannot be compared.',
  ],
  [[row('agrees')], 'Of 1 published figure, 1 agrees with the extracts.'],
  [
    [row('differs'), row('differs')],
    'Of 2 published figures, none agrees with the extracts and 2 differ.',
  ],
  [
    [row('no-value'), row('no-value')],
    'None of 2 published figures can be compared with the extracts.',
  ],
  [
    [row('agrees', cutOff), row('agrees', cutOff)],
    'Of 2 published figures, 2 agree with the extracts. 2 percentages were cut off rather than rounded.',
  ],
  [
    [row('differs', { cannotBeRight: true })],
    'Of 1 published figure, none agrees with the extracts and 1 differs. 1 cannot be right.',
  ],
])('counts how the figures stand', (rows, words) => {
  expect(reconciledInWords(rows)).toBe(words);
});

test.each([
  [{ numerator: 335, percentage: 30 }, '335 (30 %)'],
  [{ numerator: 166, denominator: 324, percentage: 51 }, '166 of 324 (51 %)'],
  [{ numerator: 600, denominator: 840, atLeast: true as const }, 'more than 600 of 840'],
  [{ numerator: 1256 }, '1,256'],
  [{ percentage: 30 }, '30 %'],
])('says what was published as it was', (published, words) => {
  expect(publishedInWords(published)).toBe(words);
});

test('says what the extracts give, and that they give nothing', () => {
  expect(givenInWords(knownShare(172, 504), 'share')).toBe('172 of 504 (34.1 %)');
  expect(givenInWords(unavailable('history starts later'), 'share')).toBe('no value');
});

test.each([
  [row('agrees', { difference: { numerator: 0, points: 0 } }), 'the same'],
  [
    row('differs', { difference: { numerator: -80, denominator: -69, points: -2.3 } }),
    '−80, in all −69; −2.3 points',
  ],
  [row('differs', { difference: { numerator: 55, denominator: 0, points: 1 } }), '+55; +1 point'],
  [row('no-value'), ''],
])('says by how much the extracts differ', ({ comparison }, words) => {
  expect(differenceInWords(comparison)).toBe(words);
});
