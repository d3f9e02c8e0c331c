import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPieces } from '../../support/inPieces.ts';
import { damaged, damageTo } from './damage.ts';
import { fuzzed, longest, rowsMissing } from './faults.ts';
import { goodFiles } from './goodFiles.ts';

const files = goodFiles(8);

test(
  'random bytes are read or refused soundly',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await fuzzed('a.csv', inPieces(bytes, 500))).faults).toEqual([]);
      }),
      { endOnFailure: true, numRuns: 6000 },
    );
  },
  longest,
);

test(
  'damaged files are read or refused soundly, and no row is missing from their account',
  async () => {
    await fc.assert(
      fc.asyncProperty(damageTo(files), async (damage) => {
        const bytes = damaged(files, damage);
        const outcome = await fuzzed('a.csv', inPieces(bytes, 10_000));
        expect(outcome.faults).toEqual([]);
        expect(rowsMissing(outcome, bytes)).toEqual([]);
      }),
      { endOnFailure: true, numRuns: 8000 },
    );
  },
  longest,
);
