import { expect, test } from 'vitest';
import { isLocalityOfAuthority } from '../../src/scorecard/authorityLocality.ts';

const place = { id: 'peterborough', name: 'Peterborough' };

test('a locality is the authority of its name, whatever the case and punctuation', () => {
  expect(isLocalityOfAuthority({ name: 'PETERBOROUGH ' }, place)).toBe(true);
  expect(isLocalityOfAuthority({ name: 'Cambridgeshire' }, place)).toBe(false);
});

test('the locality that the authority’s entry names goes before its name', () => {
  const council = { name: 'Peterborough City Council', locality: 'peterborough' };
  expect(isLocalityOfAuthority(council, place)).toBe(true);
  expect(isLocalityOfAuthority({ ...council, locality: 'other' }, place)).toBe(false);
});
