import { expect, test } from 'vitest';
import { type Contender, contenders } from './contenders.ts';
import { reportOf } from './report.ts';
import type { ContenderResult, SizeResult } from './results.ts';

const machine = 'Node 20, 2 processors';

function contender(name: string): Contender {
  const found = contenders.find((each) => each.where === 'node' && each.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

function result(name: string, ...times: readonly number[]): ContenderResult {
  const runs = times.map((read) => ({ steps: { read, measures: 10 }, answers: [] }));
  return { contender: contender(name), runs };
}

function sizeOf(rows: number, ...results: readonly ContenderResult[]): SizeResult {
  return { rows, megabytes: 1, contenders: results, pages: [] };
}

function lineOf(start: string, sizes: readonly SizeResult[]): string | undefined {
  const report = reportOf({ machine, sizes, firstScorecards: [] }, 'npm run bench');
  return report.split('\n').find((line) => line.startsWith(start));
}

test('a contender has its median and the ratio to the bare scan', () => {
  const sizes = [sizeOf(10_000, result('scan-few', 40), result('duckdb', 90, 500, 190))];
  expect(lineOf('| Node | native DuckDB', sizes)).toContain('| 200 ms (4.0) |');
});

test('a contender that was given up has the reason', () => {
  const failed = { ...result('arquero'), failure: 'took too long' };
  expect(lineOf('| Node | Arquero', [sizeOf(10_000, failed)])).toContain('| took too long |');
});

test('a goal is met, missed or not measured', () => {
  const quick = sizeOf(10_000, result('product', 90), result('duckdb', 190));
  const slow = sizeOf(100_000, result('product', 990), result('duckdb', 490));
  const goal = (rows: string) => `| ${rows} rows, Node: no slower than native DuckDB`;
  expect(lineOf(goal('10,000'), [quick, slow])).toMatch(/\| 0\.50 \(.*\) \| yes \|$/);
  expect(lineOf(goal('100,000'), [quick, slow])).toMatch(/\| 2\.00 \(.*\) \| no \|$/);
  expect(lineOf('| 10,000 rows, Chromium', [quick])).toMatch(/\| not measured \|$/);
});

test('a row of the largest size is held against one of the size before', () => {
  const sizes = [sizeOf(1000, result('product', 90)), sizeOf(10_000, result('product', 1990))];
  expect(lineOf('| Node: cost linear', sizes)).toMatch(
    /\| 2\.00 \(100\.0 ms, 200\.0 ms .* \| no \|$/,
  );
});

test('a machine that others keep busy is told of', () => {
  const scan = (processor: number): ContenderResult => ({
    contender: contender('scan-all'),
    runs: [{ steps: { read: 100 }, answers: [], processor }],
  });
  expect(lineOf('Other programs', [sizeOf(10_000, scan(40))])).toContain('40 % of a processor');
  expect(lineOf('Other programs', [sizeOf(10_000, scan(99))])).toBeUndefined();
});

test('values that differ are told of', () => {
  const agreement = { measures: 5, compared: 1200, differences: ['one'] };
  const size = sizeOf(10_000, { ...result('duckdb', 90), agreement });
  expect(lineOf('| Node | native DuckDB', [size])).toContain(
    '1 of 1,200 values of 5 measures differ',
  );
});
