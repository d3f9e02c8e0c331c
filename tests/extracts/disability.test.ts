import { expect, test } from 'vitest';
import { readDisability } from '../../src/extracts/disability.ts';
import { lines, readTestFiles } from '../support/extracts.ts';

test.each([
  ['Y', 'yes'],
  ['a) Yes', 'yes'],
  ['LD', 'yes'],
  ['MOB;AUT', 'yes'],
  ['Disabled', 'yes'],
  ['N', 'no'],
  ['b) No', 'no'],
  ['NONE', 'no'],
  ['No disability', 'no'],
  ['Not disabled', 'no'],
])('%s is %s', (text, answer) => {
  expect(readDisability(text)).toBe(answer);
});

test.each(['see file', '7'])('%s is neither', (text) => {
  expect(readDisability(text)).toBeUndefined();
});

test('NONE is recorded as a disability code, and not recorded as an ethnicity', async () => {
  const { extracts } = await readTestFiles({
    'referrals.csv': lines(
      'referral_id,child_id,referral_date,neglect,disability,ethnicity',
      'R1,K1,01/04/2025,Y,NONE,NONE',
    ),
  });
  const { columns } = extracts.tables.get('referrals') ?? { columns: new Map() };
  expect(columns.get('disability').words).toEqual(['', 'NONE']);
  expect(columns.get('ethnicity').words).toEqual(['']);
});
