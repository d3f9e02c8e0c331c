import { expect, test } from 'vitest';
import { hiddenOf, testTable } from '../support/testDisclosure.ts';

test('numbers of six and more and zeros are shown', () => {
  const table = testTable('contacts', { north: [0], south: [6], east: [70] });
  expect(hiddenOf([table])).toEqual({ hidden: [], exposed: [] });
});

test('a small number is hidden, and with it the smallest other, which the total would give', () => {
  const table = testTable('contacts', { north: [3], south: [20], east: [700] });
  expect(hiddenOf([table]).hidden).toEqual(['contacts north 0', 'contacts south 0']);
});

test('a small numerator, a small rest and a small denominator each hide the share', () => {
  const table = testTable('referrals-neglect', {
    north: [[3, 40]],
    south: [[38, 40]],
    east: [[0, 4]],
    west: [[20, 40]],
  });
  expect(hiddenOf([table]).hidden.slice(0, 3)).toEqual([
    'referrals-neglect north 0',
    'referrals-neglect south 0',
    'referrals-neglect east 0',
  ]);
});

test('two small numbers that would fill up a known rest are not enough: a third is hidden', () => {
  const table = testTable('contacts', { north: [1], south: [1], east: [30] });
  expect(hiddenOf([table]).hidden).toEqual([
    'contacts north 0',
    'contacts south 0',
    'contacts east 0',
  ]);
});

test('six ones whose total is shown would all be known to be one: the total is hidden', () => {
  const ones = { a: [1], b: [1], c: [1], d: [1], e: [1], f: [1] };
  expect(hiddenOf([testTable('contacts', ones)]).hidden).toContain('contacts all 0');
});

test('a total that is small itself is hidden and needs no other', () => {
  const table = testTable('contacts', { north: [2], south: [0], east: [0] });
  expect(hiddenOf([table])).toEqual({
    hidden: ['contacts north 0', 'contacts all 0'],
    exposed: [],
  });
});

test('a number that two measures count is hidden in both', () => {
  const contacts = testTable('contacts', { north: [4], south: [9], east: [30] });
  const share = testTable('contacts-neglect', {
    north: [[0, 4]],
    south: [[0, 9]],
    east: [[9, 30]],
  });
  expect(hiddenOf([contacts, share]).hidden).toEqual([
    'contacts north 0',
    'contacts-neglect north 0',
    'contacts south 0',
    'contacts-neglect south 0',
    'contacts-neglect east 0',
  ]);
});

test('a numerator that is the denominator of another measure gives no rest away', () => {
  const neglect = testTable('contacts-neglect', { north: [[30, 33]], south: [[30, 60]] });
  const onward = testTable('contacts-neglect-to-early-help', {
    north: [[10, 30]],
    south: [[9, 30]],
  });
  const contacts = testTable('contacts', { north: [33], south: [60] });
  const { hidden, exposed } = hiddenOf([contacts, neglect, onward]);
  expect(exposed).toEqual([]);
  const shows = (id: string) => !hidden.includes(`${id} north 0`);
  expect(shows('contacts') && shows('contacts-neglect-to-early-help')).toBe(false);
});

test('twelve months give no period away', () => {
  const months = (values: readonly number[]) => values.map((value) => [value, value + 20] as const);
  const starts = testTable('cp-neglect-starts', {
    north: months([9, 9, 9, 9, 9, 3]),
    south: months([9, 9, 9, 9, 9, 30]),
    east: months([9, 9, 9, 9, 9, 40]),
  });
  const none = { state: 'unavailable', reason: 'history starts later' } as const;
  const early = [none, none, none, none, none];
  const share = testTable('cp-neglect-repeat', {
    north: [[12, 48]],
    south: [[20, 75]],
    east: [[20, 85]],
  });
  const points = Object.fromEntries(
    Object.entries(share.points).map(([place, row]) => [place, [...early, ...row]]),
  );
  const { hidden, exposed } = hiddenOf([starts, { ...share, points }]);
  expect(exposed).toEqual([]);
  expect(hidden).toContain('cp-neglect-starts north 5');
  const others = hidden.filter((each) => /north [0-4]$|repeat north 5$/.test(each));
  expect(others).not.toEqual([]);
});

test('what the audience has already cannot be protected any more, and that is said', () => {
  const table = testTable('contacts', { north: [3], south: [20], east: [700] });
  const known = [{ measure: 'contacts', place: 'north', period: 0 }];
  expect(hiddenOf([table], { known }).exposed).toEqual(['contacts north 0']);
});
