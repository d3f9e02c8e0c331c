import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rotherham } from '../support/testRotherham.ts';
import { type Agreement, agreementWith, type Run } from './answers.ts';
import { type BenchFile, writeExtracts } from './extracts.ts';
import { nodeContestants } from './node/contestants.ts';
import { measuresOf, type Question, questionFor, withQueries } from './question.ts';

let folder: string;
let files: readonly BenchFile[];
let product: Run;
let question: Question;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-bench-'));
  files = writeExtracts(folder, 2_000);
  const asked = questionFor(await rotherham());
  product = await nodeContestants.product(files, asked);
  question = withQueries(asked, measuresOf(product.answers));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function agreement(name: 'scan-few' | 'scan-all' | 'duckdb'): Promise<Agreement> {
  const { answers } = await nodeContestants[name](files, question);
  return agreementWith(product.answers, answers);
}

test('the product gives measures of each of the three extracts', () => {
  const given = [...measuresOf(product.answers)];
  expect(given).toEqual(
    expect.arrayContaining(['contacts-neglect', 'assessments-neglect', 'cp-neglect']),
  );
  expect(product.answers.filter(({ numerator }) => numerator > 0).length).toBeGreaterThan(1_000);
});

test('DuckDB gives every one of these measures the same from the files and the generated SQL', async () => {
  const { measures, compared, differences } = await agreement('duckdb');
  expect(differences).toEqual([]);
  expect(measures).toBe(measuresOf(product.answers).size);
  expect(compared).toBe(product.answers.length);
});

test.each(['scan-few', 'scan-all'] as const)(
  'the byte scan %s gives five measures the same',
  async (name) => {
    const { measures, differences } = await agreement(name);
    expect(differences).toEqual([]);
    expect(measures).toBe(5);
  },
);

test('another number is told as a difference', () => {
  const [first, ...others] = product.answers;
  const wrong = [{ ...first, numerator: -1 }, ...others] as Run['answers'];
  expect(agreementWith(product.answers, wrong).differences).toHaveLength(1);
});
