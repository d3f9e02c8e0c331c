import { describe, expect, test } from 'vitest';
import { benchmarkModel } from '../../src/charts/benchmarkModel.ts';
import type { PublishedFigures } from '../../src/extracts/dfe/publishedFigures.ts';
import { knownShare } from '../../src/measures/result.ts';
import { figuresHere } from '../../src/scorecard/benchmarks/figuresHere.ts';
import type { ScorecardMeasure } from '../../src/scorecard/scorecard.ts';
import { measureOf } from '../../src/scorecard/select.ts';
import { shippedFigures } from '../support/shippedFigures.ts';
import { authorityOf } from '../support/testPartnerships.ts';
import { testScorecard } from '../support/testScorecard.ts';

const none: PublishedFigures = { areas: {}, tables: [] };
const shipped = figuresHere(shippedFigures(), none);
const plain = testScorecard();
const plansForNeglect = measureOf(plain, 'cp-neglect') as ScorecardMeasure;

/** A scorecard whose February and March are those of a year, and the model of a figure beside it. */
async function beside(
  figure: Parameters<typeof benchmarkModel>[2],
  { code = '372', year = 2024, here = shipped, measure = plansForNeglect } = {},
) {
  const authority = await authorityOf(code);
  const periods = plain.periods.map((period, index) =>
    index === 1 ? { ...period, end: `${year}-03-31`, yearStart: `${year - 1}-04-01` } : period,
  );
  const partnership = { ...plain.partnership, authorities: [authority] };
  return benchmarkModel({ ...plain, periods, partnership }, measure, figure, here, authority);
}

test('the headline has everybody’s counts for the latest year that is published', async () => {
  const model = await beside('neglect_share_cpp_31mar_latest');
  expect(model?.headline).toBe(
    'At 31 March 2024, as published: Rotherham 126 of 265 (47.5 %); its statistical neighbours 52.5 % (mean of 10 of 10); Yorkshire and The Humber 2,390 of 5,670 (42.2 %); England 24,570 of 49,900 (49.2 %).',
  );
});

test('what the extracts give stands beside the published figure of the same day', async () => {
  const model = await beside('neglect_share_cpp_31mar_latest');
  expect(model?.beside).toBe('The extracts give 42 of 100 (42.0 %) for the same day.');
  expect(model?.rows[0]?.extracts).toEqual(knownShare(42, 100));
  expect(model?.rows[1]?.extracts.state).toBe('unavailable');
});

test('a year whose own figure is hidden is not that of the headline', async () => {
  const model = await beside('cpp_open_12m_plus_at_31mar');
  expect(model?.rows[0]).toMatchObject({ year: 2025, own: { point: { state: 'suppressed' } } });
  expect(model?.headline).toContain('At 31 March 2024');
});

test('where no direction is good there is no best neighbour, and none is said to be better', async () => {
  const model = await beside('neglect_share_cpp_31mar_latest');
  expect(model?.hasBest).toBe(false);
  expect(JSON.stringify(model)).not.toContain('better');
});

test('a figure that counts otherwise says so, and no direction with it', async () => {
  const lowIsGood = { ...plansForNeglect, good: 'low' } as const;
  const model = await beside('re_referrals_12m', { measure: lowIsGood });
  expect(model?.about.differs).toContain('for every reason');
  expect(model?.beside).not.toContain('better');
});

test('no neighbour is the best where fewer than half have a figure, and no line is drawn', async () => {
  const lowIsGood = { ...plansForNeglect, good: 'low' } as const;
  const model = await beside('cpp_open_12m_plus_at_31mar', { code: '941', measure: lowIsGood });
  expect(model?.rows[0]?.neighbours).toMatchObject({ known: 1, of: 10 });
  expect(model?.hasBest).toBe(false);
  expect(model?.series.map(({ id }) => id)).toEqual(['england', 'own', 'extracts']);
});

test('a region that is not in the figures has no column', async () => {
  const model = await beside('neglect_share_cpp_31mar_latest', { code: '856' });
  expect(model?.region).toBeUndefined();
  expect(model?.headline).not.toContain('East Midlands');
});

test('the file has a row for each year and each of those compared', async () => {
  const model = await beside('repeat_cpp_share_of_starts');
  expect(model?.table.columns.map(({ title }) => title)).toEqual([
    'Year to 31 March',
    'Whose',
    'Number',
    'Of',
    'Per cent',
    'Note',
  ]);
  expect(model?.table.rows.slice(1, 5).map((row) => row.map(({ value }) => value))).toEqual([
    ['2025', 'Rotherham: published', 109, 393, 27.7, ''],
    ['2025', 'Statistical neighbours: simple mean', '', '', 25.6, '10 of 10 have a figure'],
    ['2025', 'Yorkshire and The Humber', 1790, 7260, 24.7, ''],
    ['2025', 'England', 15_130, 61_840, 24.5, ''],
  ]);
});

describe('figures of a file that was loaded', () => {
  const loaded: PublishedFigures = {
    areas: { '372': 'Rotherham' },
    tables: [
      {
        figure: 'neglect_share_cpp_31mar_latest',
        release: 2025,
        values: { '372': { '2024': [127, 265], '2025': [150, 313] } },
      },
    ],
  };
  const here = figuresHere(shippedFigures(), loaded);

  test('bring the next year', async () => {
    const model = await beside('neglect_share_cpp_31mar_latest', { here });
    expect(model?.headline).toBe('At 31 March 2025, as published: Rotherham 150 of 313 (47.9 %).');
  });

  test('are told where they change what came with the page', async () => {
    const model = await beside('neglect_share_cpp_31mar_latest', { here });
    expect(model?.revised).toEqual(['2024: 127 of 265 (47.9 %), before 126 of 265 (47.5 %)']);
  });
});
