import { describe, expect, test } from 'vitest';
import { lines } from '../../support/extracts.ts';
import { reconciled, strategyInShort } from '../../support/reconciled.ts';

const headers = 'plan_id,child_id,start_date,end_date,initial_category,latest_category,locality';

/** Plans numbered from a first one: their days and categories. */
function plans(first: number, count: number, cells: string): string[] {
  return Array.from(
    { length: count },
    (_, index) => `P${first + index},K${first + index},${cells}`,
  );
}

/** At 31 March 2024: 20 of 50 by latest category, 12 by initial; 30 more ended before. */
const files = {
  'p.csv': lines(
    headers,
    ...plans(100, 12, '2023-06-01,,NEG,NEG,Test North'),
    ...plans(200, 8, '2023-06-01,,EMO,NEG,Test North'),
    ...plans(300, 30, '2023-06-01,,EMO,EMO,Test South'),
    ...plans(400, 30, '2023-05-01,2023-12-01,NEG,NEG,Test South'),
  ),
};

const openAt = { what: '', source: '', measure: 'cp-neglect', to: '2024-03-31' };
const started = {
  what: '',
  source: '',
  measure: 'cp-neglect-starts',
  from: '2023-04-01',
  to: '2024-03-31',
};

describe('a figure of the strategy', () => {
  test.each([
    ['its own counts', { ...openAt, numerator: 20, denominator: 50 }, 'agrees 20/50'],
    ['a number alone', { ...openAt, numerator: 20 }, 'agrees 20/50'],
    ['a rounded percentage', { ...openAt, numerator: 20, percentage: 40 }, 'agrees 20/50'],
    ['one locality', { ...openAt, locality: 'test-north', numerator: 20 }, 'agrees 20/20'],
    ['arbitrary days', { ...started, to: '2023-05-31', numerator: 30 }, 'agrees 30/30'],
    [
      'the initial category',
      { ...openAt, numerator: 12, denominator: 50 },
      'differs 20/50 initial-or-latest',
    ],
    [
      'starts in place of a position',
      { ...openAt, numerator: 50, denominator: 80 },
      'differs 20/50 snapshot-or-flow',
    ],
    [
      'a position in place of starts',
      { ...started, numerator: 20, denominator: 50 },
      'differs 42/80 snapshot-or-flow',
    ],
    [
      'another day',
      { ...openAt, to: '2023-12-31', numerator: 42, denominator: 72 },
      'differs 20/50 unexplained',
    ],
    [
      'a day three months on',
      { ...openAt, to: '2023-06-30', numerator: 20, denominator: 50 },
      'differs 50/80 another-period',
    ],
  ])('published by %s', async (_, figure, expected) => {
    expect(strategyInShort(await reconciled({ files, published: [figure] }))).toEqual([expected]);
  });

  test('of days before the extracts begin, or after they end, has no value, and why is said', async () => {
    const published = [
      { ...openAt, to: '2022-03-30', numerator: 1 },
      { ...openAt, to: '2025-04-01', numerator: 1 },
      { ...started, from: '2021-04-01', numerator: 1 },
    ];
    const { strategy } = await reconciled({ files, published });
    expect(strategy.map(({ comparison }) => comparison.point)).toEqual([
      { state: 'unavailable', reason: 'history starts on 1 April 2022' },
      { state: 'unavailable', reason: 'the extracts are complete up to 31 March 2025 only' },
      {
        state: 'unavailable',
        reason: 'history starts on 1 April 2022; this needs it from 1 April 2021',
      },
    ]);
  });

  test('of the eve of the first covered day has a value: what was open then is in the extracts', async () => {
    const published = [{ ...openAt, to: '2022-03-31', numerator: 1 }];
    const { strategy } = await reconciled({ files, published });
    expect(strategy[0]?.comparison.point).toEqual({ state: 'not-applicable' });
  });

  test('can narrow a measure by tests of its own', async () => {
    const only = [{ column: 'initial_category', neglect: true }];
    const published = [{ ...openAt, only, numerator: 12, denominator: 12 }];
    expect(strategyInShort(await reconciled({ files, published }))).toEqual(['agrees 12/12']);
  });

  test('that no measure counts says why', async () => {
    const published = [
      { what: '', source: '', why: 'not neglect alone', to: '2024-03-31', numerator: 9 },
    ];
    const { strategy } = await reconciled({ files, published });
    expect(strategy[0]?.comparison.point).toEqual({
      state: 'unavailable',
      reason: 'not neglect alone',
    });
  });

  test('is told from plans and from children where a child has two', async () => {
    const twice = lines(
      headers,
      ...plans(100, 15, '2022-06-01,,NEG,NEG,Test North'),
      ...plans(100, 15, '2022-07-01,,NEG,NEG,Test North').map((row) => `Q${row}`),
    );
    const published = [{ ...openAt, numerator: 30, denominator: 30 }];
    const result = await reconciled({ files: { 'p.csv': twice }, published });
    expect(strategyInShort(result)).toEqual(['differs 15/15 plans-or-children']);
  });
});

test('the rule for what neglect is may explain a difference', async () => {
  const multiple = lines(headers, ...plans(100, 25, '2022-06-01,,EMO,MUL:EMO+NEG,Test North'));
  const result = await reconciled({
    files: { 'p.csv': multiple },
    published: [{ ...openAt, numerator: 25, denominator: 25 }],
  });
  expect(strategyInShort(result)).toEqual(['differs 0/25 multiple-or-only']);
});

describe('with the figures of the DfE', () => {
  const official = {
    areas: { '372': 'Rotherham' },
    tables: [
      {
        figure: 'neglect_share_cpp_starts_initial',
        release: 2024,
        values: { '372': { '2024': [42, 80] } },
      },
      {
        figure: 'neglect_share_cpp_31mar_latest',
        release: 2024,
        values: { '372': { '2024': ['c', 50] } },
      },
    ],
  } as const;
  const partnership = { authorities: [{ code: '372', name: 'Rotherham' }] };

  test('a share that fits none of their totals cannot be right', async () => {
    const published = [{ ...started, numerator: 60, percentage: 30 }];
    const { strategy } = await reconciled({ files, published, official, partnership });
    expect(strategy[0]?.comparison.cannotBeRight).toBe(true);
    expect(strategy[0]?.comparison.reasons[0]?.words).toBe(
      '60 as 30 % needs about 200 child protection plans. The DfE counts 80 plans started in the year and 50 plans open at 31 March. Of the first, 60 would be 75 %.',
    );
  });

  test('a share of other dates than their year is not held against them', async () => {
    const published = [{ ...started, to: '2024-03-30', numerator: 60, percentage: 30 }];
    const { strategy } = await reconciled({ files, published, official, partnership });
    expect(strategy[0]?.comparison.cannotBeRight).toBe(false);
  });
});
