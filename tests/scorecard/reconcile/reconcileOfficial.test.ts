import { describe, expect, test } from 'vitest';
import type { PublishedFigures } from '../../../src/extracts/dfe/publishedFigures.ts';
import type { Reconciliation } from '../../../src/scorecard/reconcile/reconciliation.ts';
import { inShort } from '../../support/evaluated.ts';
import { lines } from '../../support/extracts.ts';
import { reconciled } from '../../support/reconciled.ts';

const files = {
  'p.csv': lines(
    'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans,locality',
    'P1,K1,2022-05-01,,NEG,NEG,0,Test North',
    'P2,K2,2023-05-01,,EMO,NEG,1,Test North',
    'P3,K3,2023-05-01,,EMO,EMO,0,Test South',
    'P4,K4,2021-05-01,2023-06-01,EMO,EMO,0,Test North',
  ),
  'r.csv': lines(
    'referral_id,child_id,referral_date,neglect,locality',
    'R1,K1,2023-04-10,N,Test North',
    'R2,K1,2023-09-10,N,Test North',
    'R3,K2,2023-09-10,Y,Test North',
  ),
  'a.csv': lines(
    'assessment_id,child_id,referral_date,start_date,authorised_date,factors,locality',
    'A1,K1,2023-04-10,,2023-05-10,1A,Test North',
    'A2,K1,2023-09-10,,2023-12-22,16A,Test North',
    'A3,K2,2023-09-10,,2023-10-01,,Test North',
  ),
};

function official(values: Readonly<Record<string, readonly [unknown, unknown]>>): PublishedFigures {
  return {
    areas: { '900': 'Test Shire' },
    tables: Object.entries(values).map(([figure, value]) => ({
      figure,
      release: 2024,
      values: { '900': { '2024': value } },
    })),
  } as unknown as PublishedFigures;
}

const one = { authorities: [{ code: '900', name: 'Test Shire' }] };

function rowsInShort({ official: [table] }: Reconciliation): string[] {
  return (table?.rows ?? []).map(({ comparison: { verdict, point, reasons } }) =>
    [verdict, inShort(point), ...reasons.map(({ id }) => id)].join(' '),
  );
}

describe('the figures of the DfE beside the extracts, counted in its way', () => {
  test.each([
    ['neglect_share_cpp_31mar_latest', [2, 3], 'agrees 2/3'],
    ['neglect_share_cpp_31mar_initial', [1, 3], 'agrees 1/3'],
    ['neglect_share_cpp_starts_initial', [0, 2], 'agrees 0/2'],
    ['repeat_cpp_share_of_starts', [1, 2], 'agrees 1/2'],
    ['cpp_open_12m_plus_at_31mar', [1, 3], 'agrees 1/3'],
    ['cpp_open_2y_plus_at_31mar', [0, 3], 'agrees 0/3'],
    ['cpp_ended_2y_plus', [1, 1], 'agrees 1/1'],
    ['re_referrals_12m', [1, 3], 'agrees 1/3'],
    ['assessments_within_45wd', [2, 3], 'agrees 2/3'],
    ['neglect_factor_16A_share_of_episodes', [1, 1], 'agrees 1/1'],
  ] as const)('%s', async (figure, value, expected) => {
    const result = await reconciled({
      files,
      official: official({ [figure]: value }),
      partnership: one,
      asAt: '2024-03-31',
    });
    expect(rowsInShort(result)).toEqual([expected]);
  });

  test.each([
    ['c', 'no-value 2/3 hidden', 'can be the same'],
    ['x', 'no-value 2/3 hidden', 'not available'],
  ])(
    'a count given as %s agrees with nothing, and says what it may be',
    async (symbol, expected, says) => {
      const result = await reconciled({
        files,
        official: official({ neglect_share_cpp_31mar_latest: [symbol, 3] }),
        partnership: one,
        asAt: '2024-03-31',
      });
      expect(rowsInShort(result)).toEqual([expected]);
      expect(result.official[0]?.rows[0]?.comparison.reasons[0]?.words).toContain(says);
    },
  );

  test('a hidden count that is 0 in the extracts is said not to be from 1 to 5', async () => {
    const result = await reconciled({
      files,
      official: official({ cpp_open_2y_plus_at_31mar: ['c', 3] }),
      partnership: one,
      asAt: '2024-03-31',
    });
    expect(result.official[0]?.rows[0]?.comparison.reasons[0]?.words).toContain(
      'is not from 1 to 5',
    );
  });

  test('episodes, which no extract has, are said to be another unit where they differ', async () => {
    const result = await reconciled({
      files,
      official: official({ neglect_factor_16A_share_of_episodes: [4, 9] }),
      partnership: one,
      asAt: '2024-03-31',
    });
    expect(rowsInShort(result)).toEqual(['differs 1/1 another-unit']);
  });

  test('each authority is the locality of its name; one without such a locality is left out', async () => {
    const authorities = [
      { code: '900', name: 'Test North' },
      { code: '901', name: 'Elsewhere' },
    ];
    const result = await reconciled({
      files,
      official: official({ neglect_share_cpp_31mar_latest: [2, 2] }),
      partnership: { authorities },
      asAt: '2024-03-31',
    });
    expect(result.official.map(({ authority, year }) => [authority, year])).toEqual([
      ['Test North', 2024],
    ]);
    expect(rowsInShort(result)).toEqual(['agrees 2/2']);
  });

  test('a year that is not over, or that ended before the extracts begin, is not there', async () => {
    const figures = official({ neglect_share_cpp_31mar_latest: [2, 3] });
    const early = await reconciled({
      files,
      official: figures,
      partnership: one,
      asAt: '2024-03-30',
    });
    const late = await reconciled({
      files,
      official: figures,
      partnership: one,
      coverFrom: '2024-05-01',
    });
    expect(early.official).toEqual([]);
    expect(late.official).toEqual([]);
  });
});
