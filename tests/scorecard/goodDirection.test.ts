import { expect, test } from 'vitest';
import { goodDirectionInWords } from '../../src/scorecard/goodDirection.ts';

test('says which direction is good and why', () => {
  const goodBecause = 'A plan that lasts this long has not changed enough.';
  expect(goodDirectionInWords({ good: 'low', goodBecause })).toBe(
    'lower is better: a plan that lasts this long has not changed enough.',
  );
});

test('says where the strategy takes another direction than the measure’s own definition', () => {
  const goodBecause = 'the strategy wants fewer';
  expect(goodDirectionInWords({ good: 'low', goodBecause, usualGood: 'none' })).toBe(
    'lower is better: the strategy wants fewer. This is the strategy’s direction; by the measure’s usual definition, no direction is good in itself.',
  );
});
