import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { SMALL_PARTNERSHIPS } from '../../data-samples/generator/authorities.ts';
import { buildSmallSample } from '../../data-samples/generator/smallSample.ts';
import { toCsv } from '../../data-samples/generator/table.ts';
import { isNotRecorded } from '../../src/extracts/notRecorded.ts';
import { computedSample } from '../support/computed.ts';
import { partnershipIds } from '../support/testPartnerships.ts';

describe.each(partnershipIds)('the sample of %s', (id) => {
  test('gives every measure of the catalogue and of the file in at least one period', async () => {
    const { measures } = (await computedSample(id)).scorecard(2);
    const never = measures.filter(
      ({ points }) => !points.all?.some(({ state }) => state === 'known'),
    );
    expect(never.map((measure) => measure.id)).toEqual([]);
  });

  test.each([
    [
      'contacts.csv',
      ['sex', 'source', 'ethnicity', 'expectant_mother', 'looked_after', 'family_id'],
    ],
    ['referrals.csv', ['sex', 'date_of_birth', 'ethnicity', 'disability', 'neglect_type']],
    ['assessments.csv', ['sex', 'ethnicity', 'disability', 'neglect_type', 'family_id']],
    ['cp_plans.csv', ['sex', 'ethnicity', 'disability', 'neglect_type', 'family_id']],
    ['cin_plans.csv', ['ethnicity', 'disability', 'neglect_type', 'family_id']],
    ['care_entries.csv', ['ethnicity', 'neglect_type']],
    ['early_help.csv', ['organisation', 'ethnicity', 'disability', 'neglect_type']],
    ['tool_assessments.csv', ['ethnicity', 'neglect_type']],
    ['audits.csv', ['tier']],
    ['feedback.csv', ['respondent']],
  ])('%s says what breakdowns need, but not in every row', async (file, columns) => {
    const said = await partlyRecorded(`data-samples/${id}/${file}`, columns);
    expect(said).toEqual(columns);
  });
});

test.each(SMALL_PARTNERSHIPS.map((partnership) => [partnership.id, partnership] as const))(
  'the same seed writes the sample of %s again, byte for byte',
  async (id, partnership) => {
    const written = buildSmallSample(partnership).map(({ file, table }) => [file, toCsv(table)]);
    const files = await Promise.all(
      written.map(async ([file = '']) => [
        file,
        await readFile(`data-samples/${id}/${file}`, 'utf8'),
      ]),
    );
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(files));
  },
);

/** Those of the columns in which some cells say something and some do not. */
async function partlyRecorded(path: string, columns: readonly string[]): Promise<string[]> {
  const [header = [], ...rows] = cells(await readFile(path, 'utf8'));
  return columns.filter((column) => {
    const says = rows.map((row) => saysSomething(row[header.indexOf(column)]));
    return says.includes(true) && says.includes(false);
  });
}

/** The samples quote no cell that these columns follow. */
function cells(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll(/"[^"]*"/g, '').split(','));
}

const saysSomething = (cell = ''): boolean => !isNotRecorded(cell) && cell !== 'U';
