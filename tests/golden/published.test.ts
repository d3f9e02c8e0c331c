import { describe, expect, test } from 'vitest';
import { valueInWords } from '../../src/scorecard/format.ts';
import { type Computed, computed, pointAt } from '../support/computed.ts';
import { inShort } from '../support/evaluated.ts';
import { lines, testSources } from '../support/extracts.ts';

/**
 * Small extracts that hold what the strategies published, so that the product is seen to give the
 * same, and to show where a published percentage was cut off rather than rounded.
 */

/** Lines made by counting, `count` of them. */
function rows(count: number, row: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

const planHeaders =
  'plan_id,child_id,start_date,end_date,initial_category,latest_category,locality';

/** Children on a plan at a day, the first so many of them for neglect. */
function onPlan(day: string, neglect: number, all: number): Promise<Computed> {
  const plans = rows(all, (index) => {
    const category = index < neglect ? 'NEG' : 'EMO';
    return `P${index},K${index},${day},,${category},${category},`;
  });
  return computed(testSources({ 'cp_plans.csv': lines(planHeaders, ...plans) }), {
    asAt: day,
    coverFrom: '2010-04-01',
  });
}

const monthlyAt = (result: Computed, id: string, day: string) =>
  pointAt(result.scorecard(1), id, day);

describe('Rotherham: contacts in relation to neglect', () => {
  test.each([
    ['2019-04-01', '2020-03-31', 3764, 24_007, '15.7 %', 15.6],
    ['2020-04-01', '2021-03-31', 3296, 20_001, '16.5 %', 16.4],
  ])('in the year from %s to %s', async (start, end, neglect, all, shown, published) => {
    const contacts = rows(
      all,
      (index) => `C${index},K${index},${start},${index < neglect ? 'Y' : 'N'}`,
    );
    const result = await computed(
      testSources({ 'c.csv': lines('contact_id,child_id,contact_date,neglect', ...contacts) }),
      { asAt: end, coverFrom: start },
    );
    const point = pointAt(result.scorecard(12), 'contacts-neglect', end);
    expect(inShort(point)).toBe(`${neglect}/${all}`);
    expect(point?.state === 'known' && valueInWords(point, 'share')).toBe(shown);
    expect(Math.floor((neglect / all) * 1000) / 10).toBe(published);
  });
});

test('Rotherham: 669 of 4,249 assessments are 15.7 %, published as 15 %, cut off rather than rounded', async () => {
  const assessments = rows(
    4249,
    (index) => `A${index},K${index},2022-06-01,${index < 669 ? '16A' : '1A'}`,
  );
  const result = await computed(
    testSources({
      'a.csv': lines('assessment_id,child_id,authorised_date,factors', ...assessments),
    }),
    { asAt: '2023-03-31', coverFrom: '2022-04-01' },
  );
  const point = pointAt(result.scorecard(12), 'assessments-neglect', '2023-03-31');
  expect(inShort(point)).toBe('669/4249');
  expect(point?.state === 'known' && valueInWords(point, 'share')).toBe('15.7 %');
  expect(Math.floor((669 / 4249) * 100)).toBe(15);
});

test('Rotherham: 335 plans are 30 % only of about 1,117 plans, not of the 504 that the DfE counts', async () => {
  const plans = rows(504, (index) => {
    const category = index < 335 ? 'NEG' : 'EMO';
    return `P${index},K${index},2022-06-01,,${category},${category},`;
  });
  const result = await computed(testSources({ 'p.csv': lines(planHeaders, ...plans) }), {
    asAt: '2023-03-31',
    coverFrom: '2022-04-01',
  });
  const point = pointAt(result.scorecard(12), 'cp-neglect-starts', '2023-03-31');
  expect(point?.state === 'known' && valueInWords(point, 'share')).toBe('66.5 %');
});

test.each([
  ['Rotherham', '2023-10-31', 151, 377, '40.1 %'],
  ['Peterborough', '2024-11-30', 166, 324, '51.2 %'],
  ['Cambridgeshire', '2024-11-30', 247, 521, '47.4 %'],
  ['Cambridgeshire and Peterborough together', '2024-11-30', 413, 845, '48.9 %'],
  ['Northamptonshire 2013', '2013-03-31', 144, 477, '30.2 %'],
  ['Northamptonshire 2014, by the table', '2014-03-31', 178, 777, '22.9 %'],
  ['Northamptonshire 2014, by the text', '2014-03-31', 183, 792, '23.1 %'],
  ['Northamptonshire 2015', '2015-03-31', 293, 993, '29.5 %'],
])('%s: children on a plan for neglect at %s, %i of %i', async (_, day, neglect, all, shown) => {
  const point = monthlyAt(await onPlan(day, neglect, all), 'cp-neglect', day);
  expect(inShort(point)).toBe(`${neglect}/${all}`);
  expect(point?.state === 'known' && valueInWords(point, 'share')).toBe(shown);
});
