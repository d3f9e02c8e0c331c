import { expect, test } from 'vitest';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { measureSql } from '../../src/measures/sql/measureSql.ts';
import { testMeasure } from '../support/evaluated.ts';
import { lines } from '../support/extracts.ts';
import { randomCase, type SqlCase, sampleCase, textCase } from '../support/sqlCase.ts';
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

test('neglect by local sub-codes of primary need is the same in SQL', async () => {
  const referrals = lines(
    'referral_id,child_id,referral_date,neglect,primary_need,locality',
    'R1,K1,05/04/2025,,N1j - Neglect,Wentworth North',
    'R2,K2,06/04/2025,N,N1j - Neglect,Wentworth North',
    'R3,K3,07/04/2025,,N1,Wentworth North',
    'R4,K1,08/06/2025,Y,N4,Wentworth South',
  );
  const given = await textCase({ 'r.csv': referrals }, ['2024-04-01', '2025-07-31'], true);
  const measures = ['referrals-neglect', 're-referrals-neglect'].map(testMeasure);
  const { differences: found, counted } = await compared(given, measures);
  expect(found).toEqual([]);
  expect(counted).toBeGreaterThan(3);
});

test.each([
  'rotherham',
  'cambridgeshire-peterborough',
  'northamptonshire',
  'leicester-leicestershire-rutland',
])(
  'sample of %s: DuckDB gives what the evaluator gives',
  async (id) => {
    const given = await sampleCase(id, lengths);
    const { differences: found, counted } = await compared(given, [
      ...catalogue,
      ...given.measures,
    ]);
    expect(found).toEqual([]);
    expect(counted).toBeGreaterThan(1_000);
  },
  120_000,
);

test('a plan that ended on the first of the 12 months before is within them, also in leap years', async () => {
  const plan = (id: string, child: string, start: string, end: string) =>
    `${id},${child},${start},${end},NEG,NEG`;
  const given = await textCase(
    {
      'plans.csv': lines(
        'plan_id,child_id,start_date,end_date,initial_category,latest_category',
        plan('P1', 'first-day', '2023-01-01', '2024-06-10'),
        plan('P2', 'first-day', '2025-06-10', ''),
        plan('P3', 'day-before', '2023-01-01', '2024-06-09'),
        plan('P4', 'day-before', '2025-06-10', ''),
        plan('P5', 'leap-day', '2022-05-01', '2023-02-28'),
        plan('P6', 'leap-day', '2024-02-29', ''),
      ),
    },
    ['2022-04-01', '2026-03-31'],
  );
  const measure = testMeasure('cp-neglect-second-in-12-months');
  expect((await compared(given, [measure])).differences).toEqual([]);
  const rows = await withDuckdb(given.files, (query) =>
    query(measureSql(measure, 'duckdb', given.settings)),
  );
  const years = rows.filter(
    ({ period, locality }) => locality === 'all' && /-04-01\/\d{4}-03-31$/.test(period),
  );
  expect(years.map(({ numerator }) => numerator)).toEqual([1, 0, 1]);
});

test('a measure whose flag no row records has no row', async () => {
  const plans = (hub: string) => ({
    'plans.csv': lines(
      'plan_id,child_id,start_date,end_date,initial_category,latest_category,family_hub_engaged,date_of_birth',
      `P1,K1,2025-01-01,,NEG,NEG,${hub},2023-01-01`,
    ),
  });
  const rowsWith = async (hub: string) => {
    const given = await textCase(plans(hub), ['2025-04-01', '2026-03-31']);
    const sql = measureSql(testMeasure('cp-neglect-family-hub'), 'duckdb', given.settings);
    return withDuckdb(given.files, (query) => query(sql));
  };
  expect(await rowsWith('partly')).toEqual([]);
  expect(await rowsWith('N')).not.toEqual([]);
});

test('every locality has a row in every period, also where nothing was counted', async () => {
  const given = await textCase(
    {
      'contacts.csv': lines(
        'contact_id,child_id,contact_date,neglect,locality',
        'C1,K1,2026-02-10,Y,Wentworth North',
      ),
    },
    ['2025-12-01', '2026-03-31'],
  );
  const sql = measureSql(testMeasure('contacts-neglect'), 'duckdb', given.settings);
  const rows = await withDuckdb(given.files, (query) => query(sql));
  expect(rows).toHaveLength(2 * 10);
  expect(rows).toContainEqual({
    period: '2025-12-01/2026-01-31',
    locality: 'rother-valley-west',
    numerator: 0,
    denominator: 0,
  });
});
