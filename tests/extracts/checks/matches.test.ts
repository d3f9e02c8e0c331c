import { expect, test } from 'vitest';
import { lines } from '../../support/extracts.ts';
import { foundBy } from '../../support/foundBy.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const plans = (count: number) => ({
  'p.csv': lines(
    'plan_id,child_id,start_date,end_date,initial_category,latest_category',
    ...numbers(count).map((index) => `P${index},K${index},2025-02-03,,NEG,NEG`),
  ),
});
const contacts = (count: number) => ({
  'c.csv': lines(
    'contact_id,child_id,contact_date,neglect',
    ...numbers(count).map((index) => `C${index},K${index},2025-02-03,Y`),
  ),
});
const tools = (...children: readonly string[]) => ({
  't.csv': lines(
    'tool_id,child_id,completed_date,stage',
    ...children.map((child, index) => `T${index},${child},2025-03-03,baseline`),
  ),
});
const strangers = (count: number) => numbers(count).map((index) => `GCP${index}`);

test('tool assessments of which hardly a child is in any other extract', async () => {
  const files = { ...contacts(200), ...plans(40), ...tools(...strangers(38), 'K1', 'K2', 'K3') };
  expect(await foundBy('ids-match-none', files)).toEqual(['t.csv: child_id 3 of 41 children']);
});

test('one in ten known elsewhere is enough, and so are children of whom few could be elsewhere', async () => {
  const one = { ...contacts(200), ...plans(40), ...tools(...strangers(9), 'K1') };
  expect(await foundBy('ids-match-none', one)).toEqual([]);
  expect(await foundBy('ids-match-none', { ...contacts(2_000), ...plans(8) })).toEqual([]);
});

test('nothing is said of fewer than five children, or of one extract alone', async () => {
  expect(await foundBy('ids-match-none', { ...plans(40), ...tools(...strangers(4)) })).toEqual([]);
  expect(await foundBy('ids-match-none', tools(...strangers(40)))).toEqual([]);
});
