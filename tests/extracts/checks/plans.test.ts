import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../../src/calendar/calendarDate.ts';
import { lines } from '../../support/extracts.ts';
import { foundBy } from '../../support/foundBy.ts';

const plans = (...rows: string[]) => ({
  'p.csv': lines('plan_id,child_id,start_date,end_date,initial_category,latest_category', ...rows),
});
const inNeed = (...rows: string[]) => ({
  'n.csv': lines('plan_id,child_id,start_date,end_date,neglect', ...rows),
});

test('each plan beside the one that counts where several are open on the as-at date', async () => {
  const files = plans(
    'P1,K1,2025-01-06,,NEG,NEG',
    'P2,K1,2025-03-03,2025-07-01,NEG,NEG',
    'P3,K1,2025-05-05,,NEG,NEG',
    'P4,K1,2025-02-03,2025-06-30,NEG,NEG',
    'P5,K2,2025-01-06,,NEG,NEG',
  );
  expect(await foundBy('several-open-plans', files)).toEqual([
    'p.csv:2 end_date P3',
    'p.csv:3 end_date P3',
  ]);
});

test('a child in need plan beside a child protection plan, not one that ends as the other starts', async () => {
  const files = {
    ...plans(
      'P1,K1,2025-02-03,2025-03-03,NEG,NEG',
      'P2,K1,2025-05-05,,NEG,NEG',
      'P3,K2,2025-02-03,2025-03-03,NEG,NEG',
    ),
    ...inNeed(
      'N1,K1,2025-01-06,2025-02-03,Y',
      'N2,K1,2025-02-10,2025-02-20,Y',
      'N3,K1,2025-03-03,2025-05-05,Y',
      'N4,K1,2025-03-10,,Y',
      'N5,K2,2025-03-03,,Y',
      'N6,K3,2025-03-03,,Y',
    ),
  };
  expect(await foundBy('cin-beside-cp-plan', files)).toEqual([
    'n.csv:3 end_date P1',
    'n.csv:5 end_date P2',
  ]);
});

const firstDay = 20_100;
const spans = fc.array(fc.tuple(fc.nat(40), fc.option(fc.nat(40))), { maxLength: 6 });
type Spans = readonly (readonly [number, number | null])[];
const rowsOf = (name: string, all: Spans, rest: string) =>
  all.map(([start, length], index) => {
    const end = length === null ? '' : isoFromDay(firstDay + start + length);
    return `${name}${index},K1,${isoFromDay(firstDay + start)},${end},${rest}`;
  });
const endOf = ([start, length]: Spans[number]) => (length === null ? 1e9 : start + length);
const overlap = (one: Spans[number], other: Spans[number]) =>
  one[0] < endOf(other) && other[0] < endOf(one) && one[0] < endOf(one);

test('plans side by side are found as by comparing each with each', async () => {
  await fc.assert(
    fc.asyncProperty(spans, spans, async (protection, need) => {
      const files = {
        ...plans(...rowsOf('P', protection, 'NEG,NEG')),
        ...inNeed(...rowsOf('N', need, 'Y')),
      };
      const expected = need.flatMap((own, index) =>
        protection.some((other) => overlap(own, other) && overlap(other, own))
          ? [`n.csv:${index + 2}`]
          : [],
      );
      const found = await foundBy('cin-beside-cp-plan', files);
      expect(found.map((text) => text.split(' ')[0]).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

test('a plan without a category, in the column that lacks it', async () => {
  const files = plans(
    'P1,K1,2025-02-03,,,NEG',
    'P2,K2,2025-02-03,,NEG,not sure',
    'P3,K3,2025-02-03,,NEG,MUL',
  );
  expect(await foundBy('no-category', files)).toEqual([
    'p.csv:2 initial_category',
    'p.csv:3 latest_category',
  ]);
});

test('many plans of one child are looked through in one pass', async () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `P${index},K1,2025-01-06,,NEG,NEG`);
  const started = performance.now();
  expect(await foundBy('overlapping-plans', plans(...many))).toHaveLength(19_999);
  expect(performance.now() - started).toBeLessThan(3_000);
});
