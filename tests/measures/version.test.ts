import { expect, test } from 'vitest';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import type { RowMeasure } from '../../src/measures/measure.ts';
import { measureVersion } from '../../src/measures/version.ts';
import { testMeasure } from '../support/evaluated.ts';

const measure = testMeasure('cp-neglect-12-months') as RowMeasure;

test('a version is eight hexadecimal figures and the same each time', () => {
  expect(measureVersion(measure, 'only')).toMatch(/^[0-9a-f]{8}$/);
  expect(measureVersion(structuredClone(measure), 'only')).toBe(measureVersion(measure, 'only'));
});

test('the version of a definition that did not change is the one that was printed before', () => {
  expect(measureVersion(measure, 'only')).toBe('25605ed7');
});

test('every measure of the catalogue has a version of its own', () => {
  const versions = catalogue.map((each) => measureVersion(each, 'only'));
  expect(new Set(versions).size).toBe(catalogue.length);
});

test('the order in which a measure was written does not matter', () => {
  const { counts, ...rest } = measure;
  const { table, ...selection } = counts;
  const reordered = { counts: { ...selection, table }, ...rest } as RowMeasure;
  expect(measureVersion(reordered, 'only')).toBe(measureVersion(measure, 'only'));
});

test.each([
  ['another window', { ...measure, window: 'R' }],
  ['another good direction', { ...measure, good: 'none' }],
  ['no numerator', { ...measure, having: [] }],
  ['another date', { ...measure, counts: { ...measure.counts, at: 'end_date' } }],
] as const)('%s is another version', (_, changed) => {
  expect(measureVersion(changed as RowMeasure, 'only')).not.toBe(measureVersion(measure, 'only'));
});

test('other words are the same version', () => {
  const reworded = { ...measure, title: 'a', question: 'b', goodBecause: 'c' };
  expect(measureVersion(reworded, 'only')).toBe(measureVersion(measure, 'only'));
});

test('what counts as neglect is part of a measure that tests the category, and of no other', () => {
  const contacts = testMeasure('contacts-neglect');
  expect(measureVersion(measure, 'any')).not.toBe(measureVersion(measure, 'only'));
  expect(measureVersion(contacts, 'any')).toBe(measureVersion(contacts, 'only'));
});

test('counting local sub-codes of primary need makes another version of what can have one', () => {
  const versions = (id: string) =>
    [false, true].map((byNeed) => measureVersion(testMeasure(id), 'only', byNeed));
  const [before, after] = versions('referrals-neglect');
  expect(after).not.toBe(before);
  const [plain, same] = versions('contacts-neglect');
  expect(same).toBe(plain);
});
