import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tidyFiles } from '../../src/exports/tidy.ts';
import { type Reading, readExtracts } from '../../src/extracts/readExtracts.ts';
import { annexAFiles, annexASheets, childrenIn } from '../support/annexASet.ts';
import { computed, pointAt } from '../support/computed.ts';
import { readTestFiles, testSources } from '../support/extracts.ts';
import { workbookBytes } from '../support/workbookBytes.ts';

const fromFiles = () => readTestFiles(annexAFiles());
const fromWorkbook = () =>
  readExtracts([
    { name: 'annex a.xlsx', blob: new Blob([workbookBytes(...annexASheets()) as BlobPart]) },
  ]);

/** What was understood of a table, row by row. */
function rowsOf({ extracts }: Reading, table: string): Record<string, string>[] {
  const text = tidyFiles(extracts).find(({ name }) => name === `${table}.csv`)?.text ?? '';
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const column = (rows: readonly Record<string, string>[], name: string) =>
  rows.map((row) => row[name]);

describe.each([
  ['as files', fromFiles],
  ['as one workbook', fromWorkbook],
])('a whole set of Annex A lists %s', (_, read) => {
  test('is recognised list by list, with every row accounted for', async () => {
    const { outcomes } = await read();
    expect(
      outcomes.map((outcome) => {
        if (!('read' in outcome)) return outcome;
        const { account, recognition } = outcome.read;
        return [recognition.layout.id, account.read, account.duplicates, account.setAside];
      }),
    ).toEqual([
      ['annex-a-list-1', 80, 0, 0],
      ['annex-a-list-2', 10, 0, 0],
      ['annex-a-list-3', 60, 0, 0],
      ['annex-a-list-4', 50, 0, 0],
      ['annex-a-list-5', 30, 0, 30],
      ['annex-a-list-6', 50, 0, 20],
      ['annex-a-list-7', 10, 0, 0],
      ['annex-a-list-8', 10, 0, 0],
    ]);
  });

  test('reconciles: the same children are on plans, in need, looked after and referred', async () => {
    const reading = await read();
    const plans = column(rowsOf(reading, 'cp_plans'), 'child_id');
    expect(plans).toEqual(
      childrenIn(
        'List 5',
        'Did the Initial Child Protection Conference Result in a Child Protection Plan',
        /Yes/,
      ),
    );
    expect(plans).toEqual(childrenIn('List 6', 'Case Status', /^b/));
    expect(column(rowsOf(reading, 'cin_plans'), 'child_id')).toEqual(
      childrenIn('List 6', 'Case Status', /^c/),
    );
    expect(column(rowsOf(reading, 'care_entries'), 'child_id')).toEqual(
      childrenIn('List 6', 'Case Status', /^a/),
    );
    expect(column(rowsOf(reading, 'referrals'), 'child_id')).toEqual(childrenIn('List 3'));
    expect(column(rowsOf(reading, 'contacts'), 'child_id')).toEqual(childrenIn('List 1'));
  });

  test('gives every assessment the day of its referral, the day before it started', async () => {
    const assessments = rowsOf(await read(), 'assessments');
    const lag = assessments.map(
      ({ referral_date = '', start_date = '' }) =>
        Date.parse(start_date) - Date.parse(referral_date),
    );
    expect(new Set(lag)).toEqual(new Set([86_400_000]));
  });
});

test('both ways of the set are the same extracts and the same scorecard', async () => {
  const files = await fromFiles();
  expect(tidyFiles((await fromWorkbook()).extracts)).toEqual(tidyFiles(files.extracts));
  const dates = { asAt: '2026-03-31', coverFrom: '2025-04-01' };
  const { scorecard } = await computed(testSources(annexAFiles()), dates);
  expect(pointAt(scorecard(2), 'cp-neglect', '2026-03-31')).toMatchObject({
    numerator: 5,
    denominator: 10,
  });
});
