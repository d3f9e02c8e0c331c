import { expect, test } from 'vitest';
import { countKeys, isWithin, nameOfKey } from '../../src/disclosure/countKey.ts';
import { testMeasure } from '../support/evaluated.ts';

const keysOf = (id: string) => countKeys(testMeasure(id));

test('what one measure counts and another counts among is one number', () => {
  const { numerator } = keysOf('contacts-neglect');
  const { denominator } = keysOf('contacts-neglect-to-early-help');
  expect(denominator && nameOfKey(denominator)).toBe(nameOfKey(numerator));
});

test('the order in which conditions are written says nothing', () => {
  const measure = testMeasure('mash-decision-1-day');
  if (measure.from !== 'rows') throw new Error('counted from rows');
  const { counts } = measure;
  const turned = { ...measure, counts: { ...counts, where: (counts.where ?? []).toReversed() } };
  expect(countKeys(turned)).toEqual(countKeys(measure));
});

test('a count under more conditions is within one under fewer', () => {
  const { numerator, denominator } = keysOf('cp-neglect');
  expect(denominator && isWithin(numerator, denominator)).toBe(true);
  expect(denominator && isWithin(denominator, numerator)).toBe(false);
});

test('events add up over periods; children counted once in a window do not', () => {
  expect(keysOf('cp-repeat').denominator?.addsUp).toBe(true);
  expect(keysOf('tool-rescored').denominator?.addsUp).toBe(false);
});
