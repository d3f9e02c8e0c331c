import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inPieces } from '../../support/inPieces.ts';
import { type TestCell, workbookBytes, workbookParts } from '../../support/workbookBytes.ts';
import { damaged, damageTo } from './damage.ts';
import { fuzzed, longest } from './faults.ts';

const rows: readonly (readonly TestCell[])[] = [
  ['referral_id', 'child_id', 'referral_date', 'neglect', 'team'],
  ['R1', '007', { serial: 45_752 }, true, 'Zoë & Co'],
  ['R2', 8, 45_753, 'N', null],
  ['R3', 'K3', '05/04/2025', { formula: 'A1', shows: 'Y' }, '__proto__'],
];
const sheets = [
  { name: 'Referrals', rows },
  { name: 'Again', rows: [['Title'], [null], ...rows], merged: 'A1:E1' },
  { name: 'Chart', isChart: true },
];
const parts = workbookParts(sheets);
const paths = Object.keys(parts);
const contents = Object.values(parts);
const archives = [workbookBytes(...sheets)];

test(
  'damaged archives are read or refused soundly',
  async () => {
    await fc.assert(
      fc.asyncProperty(damageTo(archives), async (damage) => {
        const archive = damaged(archives, damage);
        expect((await fuzzed('a.xlsx', inPieces(archive, archive.length))).faults).toEqual([]);
      }),
      { endOnFailure: true, numRuns: 2500 },
    );
  },
  longest,
);

test(
  'workbooks with a damaged part are read or refused soundly',
  async () => {
    await fc.assert(
      fc.asyncProperty(damageTo(contents), async (damage) => {
        const path = paths[damage.file] as string;
        const archive = zipSync({ ...parts, [path]: damaged(contents, damage) }, { level: 0 });
        expect((await fuzzed('a.xlsx', inPieces(archive, archive.length))).faults).toEqual([]);
      }),
      { endOnFailure: true, numRuns: 1500 },
    );
  },
  longest,
);
