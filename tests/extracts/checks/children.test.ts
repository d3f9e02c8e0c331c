import { expect, test } from 'vitest';
import { lines } from '../../support/extracts.ts';
import { foundBy } from '../../support/foundBy.ts';

const referrals = (...rows: string[]) => ({
  'r.csv': lines('referral_id,child_id,referral_date,neglect,sex,date_of_birth', ...rows),
});
const entries = (...rows: string[]) => ({
  'e.csv': lines('child_id,entry_date,neglect,sex,date_of_birth', ...rows),
});

test('another date of birth of a child, in the same extract or another, told of once in each', async () => {
  const files = {
    ...referrals(
      'R1,K1,2025-02-03,Y,F,2015-03-04',
      'R2,K1,2025-02-04,Y,F,2015-04-03',
      'R3,K1,2025-02-05,Y,F,2015-04-03',
      'R4,K2,2025-02-03,Y,F,',
      'R5,K2,2025-02-03,Y,F,2015-04-03',
      'R6,K3,2025-02-03,Y,F,01/01/1900',
    ),
    ...entries(
      'K1,2025-03-03,Y,F,2015-04-03',
      'K2,2025-03-03,Y,F,2015-04-03',
      'K3,2025-03-03,Y,F,2012-04-03',
    ),
  };
  expect(await foundBy('birth-dates-differ', files)).toEqual([
    'r.csv:3 date_of_birth 2015-04-03, not 2015-03-04',
    'e.csv:2 date_of_birth 2015-04-03, not 2015-03-04',
  ]);
});

test('another sex of a child, where both are known', async () => {
  const files = {
    ...referrals('R1,K1,2025-02-03,Y,U,', 'R2,K1,2025-02-04,Y,F,', 'R3,K2,2025-02-05,Y,,'),
    ...entries('K1,2025-03-03,Y,M,', 'K2,2025-03-03,Y,M,', 'K2,2025-03-04,Y,U,'),
  };
  expect(await foundBy('sexes-differ', files)).toEqual(['e.csv:2 sex M, not F']);
});

test('the same id in two authorities is two children', async () => {
  const files = {
    'r.csv': lines(
      'referral_id,child_id,referral_date,neglect,sex,authority',
      'R1,K1,2025-02-03,Y,F,East',
      'R2,K1,2025-02-03,Y,M,West',
    ),
  };
  expect(await foundBy('sexes-differ', files)).toEqual([]);
});
