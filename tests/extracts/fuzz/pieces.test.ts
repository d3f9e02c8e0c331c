import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Encoding } from '../../../src/extracts/decode.ts';
import { asText, inPieces } from '../../support/inPieces.ts';
import { damaged, damageTo } from './damage.ts';
import { fuzzed, longest, withoutEncoding } from './faults.ts';
import { goodFiles } from './goodFiles.ts';

/** So long that the header row is found in the first piece; what follows is cut as bytes. */
const files = goodFiles(40);

test(
  'damaged files are the same from bytes and from text',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        damageTo(files),
        fc.integer({ min: 1500, max: 4000 }),
        async (damage, size) => {
          const bytes = damaged(files, damage);
          const fromBytes = await fuzzed('a.csv', inPieces(bytes, size));
          expect(fromBytes.faults).toEqual([]);
          const encoding = fromBytes.result.outcomes[0]?.encoding;
          fc.pre(encoding !== undefined);
          const fromText = await fuzzed('a.csv', asText(bytes, encoding as Encoding));
          expect(withoutEncoding(fromBytes)).toEqual(withoutEncoding(fromText));
        },
      ),
      { endOnFailure: true, numRuns: 2000 },
    );
  },
  longest,
);
