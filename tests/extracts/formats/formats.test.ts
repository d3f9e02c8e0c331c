import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidyFiles } from '../../../src/exports/tidy.ts';
import type { Reading } from '../../../src/extracts/readExtracts.ts';
import { computed } from '../../support/computed.ts';
import { readTestFiles, type TestFiles, testSources } from '../../support/extracts.ts';
import { someExtracts } from './someExtracts.ts';
import { asWorkbook, writings, written } from './writings.ts';

/** What was read, without how and where it was written. */
function readingOf({ extracts, outcomes }: Reading) {
  return {
    tables: tidyFiles(extracts),
    present: [...extracts.tables.values()].map(({ present }) => [...present].toSorted()),
    accounts: outcomes.map((outcome) => {
      if (!('read' in outcome)) return outcome;
      const { read, duplicates, setAside, issues } = outcome.read.account;
      const found = [...issues].filter(({ code }) => code !== 'encoding');
      return { read, duplicates, setAside, found: found.map(({ code, column }) => [code, column]) };
    }),
  };
}

async function scorecardOf(files: TestFiles) {
  const dates = { asAt: '2026-03-31', coverFrom: '2024-04-01' };
  const { scorecard } = await computed(testSources(files), dates);
  return scorecard(2).measures.map(({ id, points }) => [id, points]);
}

describe('the same rows are read the same', () => {
  test.each(writings)('written with %s', async (_, writing) => {
    await fc.assert(
      fc.asyncProperty(someExtracts, async (extracts) => {
        const plain = readingOf(await readTestFiles(written(extracts, {})));
        const other = readingOf(await readTestFiles(written(extracts, writing)));
        expect(other).toEqual(plain);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  test('as a workbook with typed days and truth values', async () => {
    await fc.assert(
      fc.asyncProperty(someExtracts, async (extracts) => {
        const plain = readingOf(await readTestFiles(written(extracts, {})));
        expect(readingOf(await readTestFiles(asWorkbook(extracts)))).toEqual(plain);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  test('as a workbook so large that it is taken in pieces', async () => {
    const rows = Array.from({ length: 8000 }, (_, index) => [
      { text: `R${index}` },
      { text: `K${index % 900} & “Zoë” <${index}>` },
      { day: 20_000 + (index % 400) },
      { flag: index % 3 === 0 },
    ]);
    const header = ['referral_id', 'child_id', 'referral_date', 'neglect'];
    const extracts = { referrals: { header, rows } };
    const plain = readingOf(await readTestFiles(written(extracts, {})));
    expect(readingOf(await readTestFiles(asWorkbook(extracts)))).toEqual(plain);
  });
});

test('the same rows give the same scorecard, whatever way they are written', async () => {
  await fc.assert(
    fc.asyncProperty(someExtracts, fc.constantFrom(...writings), async (extracts, [, writing]) => {
      const plain = await scorecardOf(written(extracts, {}));
      expect(await scorecardOf(written(extracts, writing))).toEqual(plain);
      expect(await scorecardOf(asWorkbook(extracts))).toEqual(plain);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
