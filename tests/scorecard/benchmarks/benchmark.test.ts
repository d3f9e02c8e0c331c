import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { england } from '../../../src/extracts/dfe/areas.ts';
import type {
  PublishedFigures,
  PublishedValue,
} from '../../../src/extracts/dfe/publishedFigures.ts';
import { knownShare } from '../../../src/measures/result.ts';
import {
  type Authority,
  benchmarkYears,
  meanOf,
  quarterOf,
} from '../../../src/scorecard/benchmarks/benchmark.ts';
import { figuresOf, sharedDirection } from '../../../src/scorecard/benchmarks/figures.ts';
import { together, togetherYears } from '../../../src/scorecard/benchmarks/together.ts';
import { shippedFigures } from '../../support/shippedFigures.ts';
import { authorityOf } from '../../support/testPartnerships.ts';

const shipped = shippedFigures();

/** Figures of one table, plans of a year or more, in one year. */
function figuresIn2025(values: Readonly<Record<string, PublishedValue>>): PublishedFigures {
  const byYear = Object.entries(values).map(([area, value]) => [area, { 2025: value }]);
  return {
    areas: { '101': 'First', '102': 'Second', '103': 'Third' },
    tables: [
      {
        figure: 'cpp_open_12m_plus_at_31mar',
        release: 2025,
        values: Object.fromEntries(byYear),
      },
    ],
  };
}

const testAuthority: Authority = {
  code: '101',
  name: 'First',
  region: 'North East',
  neighbours: { model: '2025', codes: ['102', '103'] },
};

function yearIn2025(
  values: Readonly<Record<string, PublishedValue>>,
  good: 'low' | 'high' | 'none',
) {
  const [year] = benchmarkYears(
    figuresIn2025(values),
    'cpp_open_12m_plus_at_31mar',
    testAuthority,
    good,
  );
  return year;
}

test.each([
  ['372', [20.5, 25.6, 16.0]],
  ['873', [21.6, 26.2, 19.9]],
  ['874', [19.6, 24.4, 16.8]],
  ['940', [20.8, 23.2, 18.8]],
  ['941', [21.1, 23.7, 19.2]],
  ['856', [18.8, 22.2, 16.0]],
  ['855', [21.8, 25.9, 18.7]],
  ['857', [21.0, 24.9, 18.3]],
])('the ten neighbours of %s have the means that are known for 2025', async (code, means) => {
  const authority = await authorityOf(code);
  const of2025 = (
    [
      're_referrals_12m',
      'repeat_cpp_share_of_starts',
      'neglect_factor_16A_share_of_episodes',
    ] as const
  ).map((figure) => benchmarkYears(shipped, figure, authority, 'none')[0]?.neighbours);
  expect(of2025).toEqual(
    means.map((mean) => ({
      state: 'known',
      fraction: expect.closeTo(mean / 100, 3),
      known: 10,
      of: 10,
    })),
  );
});

test('a neighbour without a value is left out of the mean, and the mean says of how many it is', () => {
  const year = yearIn2025({ '101': [1, 10], '102': ['c', 20], '103': [4, 10] }, 'low');
  expect(year?.neighbours).toEqual({ state: 'known', fraction: 0.4, known: 1, of: 2 });
});

test('without any neighbour that has a value there is no mean', () => {
  const year = yearIn2025({ '101': [1, 10], '102': ['c', 20] }, 'low');
  expect(year?.neighbours).toEqual({ state: 'none', of: 2 });
});

test.each([
  ['low', 'Third'],
  ['high', 'Second'],
] as const)('where %s is good, the best neighbour is %s', (good, name) => {
  const year = yearIn2025({ '102': [5, 10], '103': [1, 10] }, good);
  expect(year?.best).toMatchObject({ state: 'known', name });
});

test('where no direction is good there is no best neighbour', () => {
  expect(yearIn2025({ '102': [5, 10], '103': [1, 10] }, 'none')?.best).toEqual({ state: 'none' });
});

test('a region that is not in the figures has its reason, not a zero', () => {
  expect(yearIn2025({ '101': [1, 10] }, 'none')?.region).toEqual({
    point: { state: 'unavailable', reason: 'not in the published figures that are loaded' },
  });
});

test('years come the latest first, with those in which only others have a value', async () => {
  const rotherham = await authorityOf('372');
  const years = benchmarkYears(shipped, 'cpp_open_12m_plus_at_31mar', rotherham, 'low');
  expect(years.map(({ year }) => year).slice(0, 3)).toEqual([2025, 2024, 2023]);
  expect(years[0]?.own).toEqual({ point: { state: 'suppressed' } });
});

describe('the quarter of an authority', () => {
  const all = Array.from({ length: 120 }, (_, index) => ({ point: knownShare(index, 200) }));

  test.each([
    [0, 1],
    [29, 1],
    [30, 2],
    [119, 4],
  ])('with %i lower than its own of 120 it is number %i', (lower, quarter) => {
    expect(quarterOf({ point: knownShare(lower, 200) }, all)).toEqual({
      state: 'known',
      quarter,
      among: 120,
    });
  });

  test('there is none among fewer than a hundred', () => {
    expect(quarterOf({ point: knownShare(1, 200) }, all.slice(0, 99))).toEqual({ state: 'none' });
  });

  test('there is none for an authority whose value is hidden', () => {
    expect(quarterOf({ point: { state: 'suppressed' } }, all)).toEqual({ state: 'none' });
  });
});

test('a mean lies between the lowest and the highest of what it is the mean of', () => {
  const share = fc
    .tuple(fc.nat(500), fc.integer({ min: 500, max: 900 }))
    .map(([numerator, denominator]) => ({ point: knownShare(numerator, denominator) }));
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 10 }), (shares) => {
      const mean = meanOf(shares);
      const fractions = shares.map(({ point }) => (point.state === 'known' ? point.value : 0));
      expect(mean).toMatchObject({ state: 'known', known: shares.length });
      expect(mean.state === 'known' && mean.fraction).toBeGreaterThanOrEqual(
        Math.min(...fractions) - 1e-12,
      );
      expect(mean.state === 'known' && mean.fraction).toBeLessThanOrEqual(
        Math.max(...fractions) + 1e-12,
      );
    }),
  );
});

describe('authorities together', () => {
  const both = [testAuthority, { code: '102', name: 'Second' }];
  const figure = 'cpp_open_12m_plus_at_31mar';

  test('are the sum of their counts', () => {
    const figures = figuresIn2025({ '101': [1, 10], '102': [5, 20] });
    expect(together(figures, figure, both, 2025)).toEqual({ point: knownShare(6, 30) });
  });

  test('have no value where one of them has none, not one over the denominator of both', () => {
    const figures = figuresIn2025({ '101': [1, 10], '102': ['c', 20] });
    expect(together(figures, figure, both, 2025)).toEqual({
      point: { state: 'unavailable', reason: 'there are no published counts of Second' },
    });
  });

  test('have England beside them and no neighbours', () => {
    const figures = figuresIn2025({ '101': [1, 10], '102': [5, 20], [england.code]: [50, 100] });
    expect(togetherYears(figures, figure, both)).toMatchObject([
      {
        own: { point: { numerator: 6 } },
        england: { point: { numerator: 50 } },
        neighbours: { state: 'none', of: 0 },
      },
    ]);
  });
});

test('the figure that counts what the measure counts comes before one that differs', () => {
  expect(figuresOf('cp-neglect')).toEqual([
    'neglect_share_cpp_31mar_latest',
    'neglect_share_cpp_31mar_initial',
  ]);
});

test('a direction is shared only where the partnership takes the DfE’s', () => {
  expect(sharedDirection('re_referrals_12m', 'low')).toBe('low');
  expect(sharedDirection('re_referrals_12m', 'none')).toBe('none');
  expect(sharedDirection('neglect_share_cpp_31mar_latest', 'low')).toBe('none');
});
