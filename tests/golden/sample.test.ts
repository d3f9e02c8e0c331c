import { beforeAll, describe, expect, test } from 'vitest';
import { valueInWords } from '../../src/scorecard/format.ts';
import { type Computed, computedSample, pointAt } from '../support/computed.ts';
import { inShort } from '../support/evaluated.ts';

let sample: Computed;

beforeAll(async () => {
  sample = await computedSample();
});

describe('the sample gives what was published for Rotherham', () => {
  test.each([
    ['cp-neglect', '2023-03-31', '139/395'],
    ['cp-neglect', '2024-03-31', '126/265'],
    ['cp-neglect-starts', '2023-03-31', '172/504'],
    ['cp-neglect-starts', '2024-03-31', '142/401'],
    ['cp-repeat', '2023-03-31', '127/504'],
    ['cp-repeat', '2024-03-31', '103/401'],
    ['cp-repeat', '2025-03-31', '109/393'],
    ['assessments-neglect', '2023-03-31', '669/4249'],
  ])('%s in the year to %s is %s', (id, end, expected) => {
    expect(inShort(pointAt(sample.scorecard(12), id, end))).toBe(expected);
  });

  test('313 children were on a plan at 31 March 2025 and 393 plans started in the year', () => {
    const year = sample.scorecard(12);
    expect(pointAt(year, 'cp-neglect', '2025-03-31')).toMatchObject({ denominator: 313 });
    expect(pointAt(year, 'cp-neglect-starts', '2025-03-31')).toMatchObject({ denominator: 393 });
  });

  test('151 children, 40 % of those on a plan, were on it for neglect at 31 October 2023', () => {
    const point = pointAt(sample.scorecard(1), 'cp-neglect', '2023-10-31');
    expect(point).toMatchObject({ numerator: 151, denominator: 377 });
    expect(point?.state === 'known' && valueInWords(point, 'share')).toBe('40.1 %');
  });
});

test('every file of the sample is used and its rows are accounted for', () => {
  const rows = sample.report.files.map(
    ({ file, read, used, duplicates, setAside, refused }) =>
      `${file} ${refused ? 'refused ' : ''}${used} + ${duplicates} + ${setAside} of ${read}, ${read - used - duplicates - setAside} missing`,
  );
  expect(rows).toEqual([
    'assessments.csv 15034 + 18 + 21 of 15073, 0 missing',
    'audits.csv 334 + 1 + 0 of 335, 0 missing',
    'care_entries.csv 276 + 1 + 1 of 278, 0 missing',
    'cin_plans.csv 889 + 1 + 4 of 894, 0 missing',
    'contacts.csv 80155 + 60 + 33 of 80248, 0 missing',
    'cp_plans.csv 2172 + 6 + 20 of 2198, 0 missing',
    'early_help.csv 1377 + 3 + 5 of 1385, 0 missing',
    'feedback.csv 687 + 1 + 1 of 689, 0 missing',
    'localities.csv 22 + 0 + 0 of 22, 0 missing',
    'population.csv 40 + 0 + 0 of 40, 0 missing',
    'referrals.csv 14010 + 14 + 19 of 14043, 0 missing',
    'returns.csv 1210 + 2 + 2 of 1214, 0 missing',
    'tool_assessments.csv 2244 + 5 + 7 of 2256, 0 missing',
  ]);
});

test('the totals of the latest two months are as they were when the sample was made', async () => {
  const scorecard = sample.scorecard(2);
  const totals = scorecard.measures.map(({ id }) => [
    id,
    inShort(pointAt(scorecard, id, '2026-03-31')),
  ]);
  await expect(`${JSON.stringify(totals, null, 2)}\n`).toMatchFileSnapshot('sample-totals.json');
});

test('places add up to the total where each row counts once', () => {
  const scorecard = sample.scorecard(2);
  const contacts = scorecard.measures.find(({ id }) => id === 'contacts-neglect');
  const places = scorecard.localities.filter(({ id }) => id !== 'all').map(({ id }) => id);
  const sums = scorecard.periods.map((_, period) =>
    places
      .map((place) => contacts?.points[place]?.[period])
      .reduce((sum, point) => sum + (point?.state === 'known' ? point.numerator : 0), 0),
  );
  const totals = contacts?.points.all?.map((point) =>
    point.state === 'known' ? point.numerator : 0,
  );
  expect(sums).toEqual(totals);
});
