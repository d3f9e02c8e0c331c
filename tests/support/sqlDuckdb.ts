import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { TidyFile } from '../../src/exports/tidy.ts';
import { createTableSql, tableOf } from './sqlCase.ts';
import type { SqlRow } from './sqlDifferences.ts';

/** Runs queries over tidy files in DuckDB. */
export async function withDuckdb<T>(
  files: readonly TidyFile[],
  use: (query: (sql: string) => Promise<SqlRow[]>) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await load(connection, files);
    return await use((sql) => rowsOf(connection, sql));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function load(connection: DuckDBConnection, files: readonly TidyFile[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tidy-'));
  try {
    for (const file of files) {
      const path = join(folder, file.name);
      await writeFile(path, file.text);
      await connection.run(createTableSql(file));
      await connection.run(
        `COPY ${tableOf(file)} FROM '${path}' ` +
          `(HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '', AUTO_DETECT false)`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<SqlRow[]> {
  const result = await connection.runAndReadAll(sql);
  return result.getRows().map(([, period, locality, numerator, denominator]) => ({
    period: String(period),
    locality: String(locality),
    numerator: Number(numerator),
    denominator: denominator === null ? null : Number(denominator),
  }));
}
