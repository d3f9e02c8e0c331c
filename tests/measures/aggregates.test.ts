import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { isFromAggregates } from '../../src/measures/aggregates.ts';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { checkAggregates } from '../../src/measures/checkAggregates.ts';
import { evaluated, inShort, testMeasure } from '../support/evaluated.ts';
import { lines, type TestFiles, testContext } from '../support/extracts.ts';

const period = '2026-02-01/2026-03-31';
const days = ['2026-02-01', '2026-03-31'] as const;

const aggregates = (...rows: readonly string[]) => ({
  'numbers.csv': lines('measure,period,locality,numerator,denominator', ...rows),
});

/** The points of a measure for February and March 2026 in north, south, unknown and all. */
async function pointsOf(id: string, files: TestFiles, of: readonly [string, string] = days) {
  const points = evaluated(testMeasure(id), await testContext(files), of);
  return Object.fromEntries(
    Object.entries(points).map(([place, point]) => [place, inShort(point)]),
  );
}

test('a share, a count and a rate are taken as they stand', async () => {
  const files = aggregates(
    `cp-neglect,${period},,40,100`,
    `cp-neglect,${period},North End,4,10`,
    `contacts,${period},all,0,`,
    `cp-neglect-rate,${period},south,30,10000`,
  );
  expect(await pointsOf('cp-neglect', files)).toEqual({
    north: '4/10',
    south: 'unavailable',
    unknown: 'unavailable',
    all: '40/100',
  });
  expect(await pointsOf('contacts', files)).toMatchObject({ all: '0', north: 'unavailable' });
  expect(await pointsOf('cp-neglect-rate', files)).toMatchObject({ south: '30/10000' });
});

test('a denominator of 0 is not applicable', async () => {
  const files = aggregates(`cp-neglect,${period},all,0,0`);
  expect(await pointsOf('cp-neglect', files)).toMatchObject({ all: 'not-applicable' });
});

test('what the file does not say is unavailable, and the reason says so', async () => {
  const context = await testContext(aggregates(`cp-neglect,${period},all,4,10`));
  expect(evaluated(testMeasure('cp-neglect'), context, days).north).toEqual({
    state: 'unavailable',
    reason: 'the numbers worked out elsewhere have none for this place and period',
  });
});

test('a measure that no row names is unavailable for want of its own extract', async () => {
  const context = await testContext(aggregates(`cp-neglect,${period},all,4,10`));
  expect(evaluated(testMeasure('contacts'), context, days).all).toMatchObject({
    reason: 'no extract of mash contacts (contacts) was supplied',
  });
});

test('events belong to their own period, positions and rolling values to its last day', async () => {
  const month = '2026-03-01/2026-03-31';
  const files = aggregates(
    `contacts,${month},all,5,`,
    `cp-neglect,${month},all,4,10`,
    `cp-repeat,${month},all,3,9`,
    `milestones-met,${month},all,1,2`,
  );
  const two = async (id: string) => (await pointsOf(id, files)).all;
  expect(await two('contacts')).toBe('unavailable');
  expect(await two('milestones-met')).toBe('unavailable');
  expect(await two('cp-neglect')).toBe('4/10');
  expect(await two('cp-repeat')).toBe('3/9');
});

test('numbers for other days that end with a period do not take the place of its own', async () => {
  const own = [`cp-neglect,${period},all,4,10`, `cp-repeat,${period},all,3,9`];
  const others = ['cp-neglect', 'cp-repeat'].map((id) => `${id},2026-03-01/2026-03-31,all,1,1`);
  const year = ['cp-neglect', 'cp-repeat'].map((id) => `${id},2025-04-01/2026-03-31,all,2,9`);
  const before = aggregates(...others, ...own);
  const after = aggregates(...own, ...others);
  expect((await pointsOf('cp-neglect', before)).all).toBe('4/10');
  expect((await pointsOf('cp-neglect', after)).all).toBe('4/10');
  expect((await pointsOf('cp-repeat', before)).all).toBe('3/9');
  expect((await pointsOf('cp-repeat', after)).all).toBe('3/9');
  expect((await pointsOf('cp-repeat', aggregates(...year, ...others))).all).toBe('2/9');
});

test('only the 12 months of a rolling value are as good as the period that they end with', async () => {
  const context = await testContext(
    aggregates(
      'cp-repeat,2025-04-01/2026-03-31,all,2,9',
      'cp-neglect,2025-04-01/2026-03-31,all,2,9',
      'contacts,2025-04-01/2026-03-31,all,2,',
    ),
  );
  const issues = checkAggregates({
    data: context.data('aggregates'),
    measures: catalogue,
    asAt: dayFromIso('2026-03-31'),
    length: { months: 2, firstMonth: 4 },
    places: context.places,
    isCountable: () => false,
  });
  expect(issues.map(({ line, code }) => [line, code])).toEqual([[3, 'aggregate-other-days']]);
});

const contacts = {
  'contacts.csv': lines(
    'contact_id,child_id,contact_date,neglect,locality',
    'C1,K1,2026-02-10,Y,North End',
  ),
};

test('rows on the machine come before numbers worked out elsewhere', async () => {
  const files = { ...contacts, ...aggregates(`contacts,${period},all,99,`) };
  expect(await pointsOf('contacts', files)).toMatchObject({ all: '1' });
});

test('where a column is missing the rows cannot give it, and the numbers stand in', async () => {
  const files = { ...contacts, ...aggregates(`mash-decision-1-day,${period},all,3,4`) };
  expect(await pointsOf('mash-decision-1-day', files)).toMatchObject({ all: '3/4' });
});

test('returns of other measures do not stand in the way', async () => {
  const files = {
    'returns.csv': lines(
      'measure,period_start,period_end,numerator,denominator',
      'training-attended,2026-02-01,2026-03-31,3,4',
    ),
    ...aggregates(`training-attended,${period},all,7,8`, `briefings-issued,${period},all,2,`),
  };
  expect(await pointsOf('training-attended', files)).toMatchObject({ all: '3/4' });
  expect(await pointsOf('briefings-issued', files)).toMatchObject({ all: '2' });
});

test('names of measures are matched as headers are', async () => {
  const context = await testContext(aggregates(`CP neglect,${period},all,4,10`));
  expect(isFromAggregates(testMeasure('cp-neglect'), context)).toBe(true);
});

test('a row that cannot be is not used, and each is told of with its line', async () => {
  const files = {
    ...contacts,
    ...aggregates(
      `cp-neglet,${period},all,1,2`,
      `cp-neglect,2026-02-01,all,1,2`,
      `cp-neglect,2026-03-01/2026-03-31,all,1,2`,
      `cp-neglect,${period},West End,1,2`,
      `cp-neglect,${period},all,3,2`,
      `cp-neglect,${period},north,3,`,
      `cp-neglect,${period},south,-1,2`,
      `cp-repeat,${period},all,1,2`,
      `cp-repeat,${period},,1,3`,
      `contacts,2025-04-01/2026-03-31,all,1,`,
      `contacts,${period},all,1,`,
    ),
  };
  const context = await testContext(files);
  const data = context.data('aggregates');
  const issues = checkAggregates({
    data,
    measures: catalogue,
    asAt: dayFromIso('2026-03-31'),
    length: { months: 2, firstMonth: 4 },
    places: context.places,
    isCountable: ({ id }) => id === 'contacts',
  });
  expect(issues.map(({ line, code, column, value }) => [line, code, column, value])).toEqual([
    [2, 'unknown-measure', 'measure', 'cp-neglet'],
    [3, 'aggregate-period', 'period', '2026-02-01'],
    [4, 'aggregate-other-days', 'period', '2026-03-01/2026-03-31'],
    [5, 'aggregate-locality', 'locality', 'West End'],
    [6, 'aggregate-numbers', 'numerator', '3'],
    [7, 'aggregate-numbers', 'denominator', ''],
    [8, 'aggregate-numbers', 'numerator', '-1'],
    [9, 'aggregate-repeated', 'period', period],
    [11, 'aggregate-not-needed', 'measure', 'contacts'],
  ]);
  expect(await pointsOf('cp-repeat', files)).toMatchObject({ all: '1/3' });
  expect(await pointsOf('cp-neglect', aggregates(`cp-neglect,${period},all,3,2`))).toMatchObject({
    all: 'unavailable',
  });
});

test('a period that is cut at the as-at date is one of the partnership’s', async () => {
  const context = await testContext(aggregates('contacts,2026-02-01/2026-02-20,all,1,'));
  const check = {
    data: context.data('aggregates'),
    measures: catalogue,
    length: { months: 2, firstMonth: 4 },
    places: context.places,
    isCountable: () => false,
  };
  expect(checkAggregates({ ...check, asAt: dayFromIso('2026-02-20') })).toEqual([]);
  expect(checkAggregates({ ...check, asAt: dayFromIso('2026-03-31') })).toHaveLength(1);
});
