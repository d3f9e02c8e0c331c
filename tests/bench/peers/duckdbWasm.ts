import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import type { Answer, Run } from '../answers.ts';
import { tableOf } from '../browser/tableOf.ts';
import '../browser/contest.ts';
import type { Question } from '../question.ts';
import { readTableSql } from '../sqlTables.ts';

window.contest = { ready: async () => undefined, run };

/** DuckDB-WASM with its start: the same files and the same SQL as native DuckDB, in its own worker. */
async function run(files: readonly File[], question: Question): Promise<Run> {
  const started = performance.now();
  const worker = new Worker('duckdb/duckdb-browser-eh.worker.js');
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  await database.instantiate(new URL('duckdb/duckdb-eh.wasm', location.href).href);
  const connection = await database.connect();
  const ready = performance.now();
  for (const file of files) {
    const [header = ''] = (await file.slice(0, 4096).text()).split('\n', 1);
    await database.registerFileHandle(file.name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    await connection.query(readTableSql(tableOf(file), file.name, header, question.partnership));
  }
  const read = performance.now();
  const answers: Answer[] = [];
  for (const { sql } of question.queries) {
    const rows = (await connection.query(sql)).toArray();
    answers.push(...rows.map((row) => answerOf(row.toJSON())));
  }
  const done = performance.now();
  await connection.close();
  await database.terminate();
  return {
    steps: { start: ready - started, read: read - ready, measures: done - read },
    answers,
  };
}

function answerOf(row: Readonly<Record<string, unknown>>): Answer {
  return {
    measure: String(row.measure),
    period: String(row.period),
    locality: String(row.locality),
    numerator: Number(row.numerator),
    denominator: row.denominator === null ? null : Number(row.denominator),
  };
}
