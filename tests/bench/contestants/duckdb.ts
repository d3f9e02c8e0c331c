import { DuckDBInstance } from '@duckdb/node-api';
import type { Answer, Run } from '../answers.ts';
import type { BenchFile } from '../extracts.ts';
import { headerOf } from '../headerOf.ts';
import type { Question } from '../question.ts';
import { readTableSql } from '../sqlTables.ts';

/** Native DuckDB with two threads: the same files, and the product's SQL of the same measures. */
export async function runDuckDb(files: readonly BenchFile[], question: Question): Promise<Run> {
  const started = performance.now();
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const ready = performance.now();
  for (const { table, path } of files) {
    await connection.run(readTableSql(table, path, await headerOf(path), question.partnership));
  }
  const read = performance.now();
  const answers: Answer[] = [];
  for (const { sql } of question.queries) {
    const result = await connection.runAndReadAll(sql);
    for (const [measure, period, locality, numerator, denominator] of result.getRows()) {
      answers.push({
        measure: String(measure),
        period: String(period),
        locality: String(locality),
        numerator: Number(numerator),
        denominator: denominator === null ? null : Number(denominator),
      });
    }
  }
  const done = performance.now();
  connection.closeSync();
  instance.closeSync();
  return {
    steps: { start: ready - started, read: read - ready, measures: done - read },
    answers,
  };
}
