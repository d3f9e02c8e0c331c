import { expect, test } from 'vitest';
import { count, counted, fileSize } from '../../src/ui/words.ts';

test('a count has commas', () => {
  expect(count(0)).toBe('0');
  expect(count(48_212)).toBe('48,212');
});

test('one row and several rows', () => {
  expect(counted(1, 'row')).toBe('1 row');
  expect(counted(0, 'row')).toBe('0 rows');
  expect(counted(2, 'entry', 'entries')).toBe('2 entries');
});

test('the size of a file is said in the unit that fits', () => {
  expect(fileSize(0)).toBe('0 bytes');
  expect(fileSize(1_400)).toBe('1 kB');
  expect(fileSize(6_188_014)).toBe('6.2 MB');
});
