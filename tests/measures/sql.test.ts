import { expect, test } from 'vitest';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { measureSql } from '../../src/measures/sql/measureSql.ts';
import { randomCase, type SqlCase, sampleCase } from '../support/sqlCase.ts';
import { canBeComputed, differences, type SqlComparison } from '../support/sqlDifferences.ts';
import { withDuckdb } from '../support/sqlDuckdb.ts';
import { languageMeasures } from '../support/sqlMeasures.ts';

/** Extract sets that no other test uses. */
const seeds = Array.from({ length: 40 }, (_, index) => 5_000 + index);
const lengths = [2, 12] as const;
const seen = new Map<string, number>();

async function compared(given: SqlCase, measures: readonly Measure[]): Promise<SqlComparison> {
  const total = { points: 0, counted: 0, differences: [] as string[] };
  await withDuckdb(given.files, async (query) => {
    for (const measure of measures.filter((each) => canBeComputed(each, given))) {
      const rows = await query(measureSql(measure, 'duckdb', given.settings));
      const { points, counted, differences: found } = differences(measure, given, rows);
      total.points += points;
      total.counted += counted;
      total.differences.push(...found);
      seen.set(measure.id, (seen.get(measure.id) ?? 0) + counted);
    }
  });
  return total;
}

test.each(seeds)(
  'random extract set %i: DuckDB gives what the evaluator gives',
  async (seed) => {
    const given = await randomCase(seed, lengths);
    const { differences: found, points } = await compared(given, [
      ...catalogue,
      ...languageMeasures,
    ]);
    expect(found).toEqual([]);
    expect(points).toBeGreaterThan(100);
  },
  120_000,
);

test('over all of these sets, every measure has counted something', () => {
  const silent = [...catalogue, ...languageMeasures].filter(({ id }) => !seen.get(id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('sample of Rotherham: DuckDB gives what the evaluator gives', async () => {
  const { differences: found, counted } = await compared(await sampleCase(lengths), catalogue);
  expect(found).toEqual([]);
  expect(counted).toBeGreaterThan(1_000);
}, 120_000);
