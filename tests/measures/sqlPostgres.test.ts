import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { measureSql } from '../../src/measures/sql/measureSql.ts';
import { randomCase, type SqlCase, sampleCase } from '../support/sqlCase.ts';
import { canBeComputed, differences } from '../support/sqlDifferences.ts';
import { languageMeasures } from '../support/sqlMeasures.ts';
import { findPostgres, type PostgresServer, startPostgres } from '../support/sqlPostgres.ts';

const found = await findPostgres();
const isMissing = 'missing' in found;
const why = isMissing ? ` (skipped: ${found.missing})` : '';
const seeds = Array.from({ length: 12 }, (_, index) => 5_100 + index);
let server: PostgresServer | undefined;

beforeAll(async () => {
  if (!isMissing) server = await startPostgres(found.programs);
}, 60_000);

afterAll(async () => {
  await server?.stop();
});

async function compared(given: SqlCase, measures: readonly Measure[]) {
  const possible = measures.filter((each) => canBeComputed(each, given));
  const queries = possible.map((each) => measureSql(each, 'postgresql', given.settings));
  const rows = await server?.query(given.files, queries);
  const comparisons = possible.map((each) => differences(each, given, rows?.get(each.id) ?? []));
  return {
    points: comparisons.reduce((sum, { points }) => sum + points, 0),
    differences: comparisons.flatMap((each) => each.differences),
  };
}

test.skipIf(isMissing)(
  `PostgreSQL gives what the evaluator gives on random extract sets${why}`,
  async () => {
    for (const seed of seeds) {
      const given = await randomCase(seed, [2, 12]);
      const { differences: wrong, points } = await compared(given, [
        ...catalogue,
        ...languageMeasures,
      ]);
      expect([seed, ...wrong]).toEqual([seed]);
      expect(points).toBeGreaterThan(100);
    }
  },
  240_000,
);

test
  .skipIf(isMissing)
  .each([
    'rotherham',
    'cambridgeshire-peterborough',
    'northamptonshire',
    'leicester-leicestershire-rutland',
  ])(
  `PostgreSQL gives what the evaluator gives on the sample of %s${why}`,
  async (id) => {
    const given = await sampleCase(id, [2, 12]);
    const { differences: wrong, points } = await compared(given, [...catalogue, ...given.measures]);
    expect(wrong).toEqual([]);
    expect(points).toBeGreaterThan(1_000);
  },
  240_000,
);
