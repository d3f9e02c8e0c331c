import { expect, test } from 'vitest';
import { readEthnicGroup } from '../../src/extracts/ethnicGroup.ts';

test.each([
  ['WBRI', 'white'],
  ['a) WBRI', 'white'],
  ['woth - White Other', 'white'],
  ['WOTH\u00a0 White Other', 'white'],
  ['a)\u00a0WOTH\u00a0– White Other', 'white'],
  ['1 - WBRI', 'white'],
  ['WROM', 'white'],
  ['MWBC', 'mixed'],
  ['CHNE', 'asian'],
  ['APKN', 'asian'],
  ['BAFR', 'black'],
  ['OOTH', 'other'],
  ['REFU', 'not-given'],
  ['NOBT', 'not-given'],
  ['White British', 'white'],
  ['Gypsy/Roma', 'white'],
  ['Any other White background', 'white'],
  ['White and Black Caribbean', 'mixed'],
  ['White & Asian', 'mixed'],
  ['Any other mixed background', 'mixed'],
  ['Asian or Asian British - Indian', 'asian'],
  ['Black or Black British: African', 'black'],
  ['Any other ethnic group', 'other'],
  ['Arab', 'other'],
  ['Information declined', 'not-given'],
])('%s is in the group %s', (text, group) => {
  expect(readEthnicGroup(text)).toBe(group);
});

test.each(['British', 'XXXX', '7', 'Romanian', 'Mother'])('%s is in none that is known', (text) => {
  expect(readEthnicGroup(text)).toBeUndefined();
});
