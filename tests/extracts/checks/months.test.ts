import { expect, test } from 'vitest';
import { lines } from '../../support/extracts.ts';
import { foundBy } from '../../support/foundBy.ts';

const contacts = (perMonth: readonly number[]) => ({
  'c.csv': lines(
    'contact_id,child_id,contact_date,neglect',
    ...perMonth.flatMap((count, month) =>
      Array.from(
        { length: count },
        (_, index) => `C${month}-${index},K${index},10/0${month + 1}/2025,Y`,
      ),
    ),
  ),
});

test('months without a row are told of as runs, at the beginning and the end too', async () => {
  expect(await foundBy('month-without-rows', contacts([0, 10, 0, 0, 10, 0]))).toEqual([
    'c.csv: contact_date 2025-01',
    'c.csv: contact_date 2025-03 to 2025-04',
    'c.csv: contact_date 2025-06',
  ]);
});

test('an extract of fewer than ten rows in an average month may have empty months', async () => {
  expect(await foundBy('month-without-rows', contacts([9, 10, 0, 0, 10, 10]))).toEqual([]);
});
