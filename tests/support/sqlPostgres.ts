import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TidyFile } from '../../src/exports/tidy.ts';
import { createTableSql, tableOf } from './sqlCase.ts';
import type { SqlRow } from './sqlDifferences.ts';

const run = promisify(execFile);
const installed = '/usr/lib/postgresql';

/** Where the server's programs are, or why it cannot be started here. */
export type Postgres = { readonly programs: string } | { readonly missing: string };

/** A server of its own on a socket in a folder that goes with it. */
export type PostgresServer = {
  /** The rows of each query over tidy files, by the name of the measure. */
  query(files: readonly TidyFile[], queries: readonly string[]): Promise<Map<string, SqlRow[]>>;
  stop(): Promise<void>;
};

/** Looks for Debian's PostgreSQL, the newest of several. */
export async function findPostgres(): Promise<Postgres> {
  const versions = await readdir(installed).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (!newest) return { missing: `no PostgreSQL in ${installed}` };
  const programs = join(installed, newest, 'bin');
  if (!(await readdir(programs)).includes('initdb')) return { missing: `no ${programs}/initdb` };
  if (isRoot() && !(await serverUser())) return { missing: 'root, without a user postgres' };
  return { programs };
}

/** The server does not run as root: then it is started as the user that Debian makes for it. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function serverUser(): Promise<{ uid: number; gid: number } | undefined> {
  const id = (option: string) => run('id', [option, 'postgres']).then(({ stdout }) => +stdout);
  return Promise.all([id('-u'), id('-g')]).then(
    ([uid, gid]) => ({ uid, gid }),
    () => undefined,
  );
}

export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'pg-'));
  const user = isRoot() ? await serverUser() : undefined;
  if (user) await chown(folder, user.uid, user.gid);
  const asServer = (program: string, args: readonly string[]) =>
    user
      ? run('runuser', ['-u', 'postgres', '--', join(programs, program), ...args])
      : run(join(programs, program), [...args]);
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  await asServer('initdb', ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off`;
  await asServer('pg_ctl', ['start', '-w', '-D', data, '-l', log, '-o', options]);
  return {
    query: (files, queries) => query(folder, programs, files, queries),
    async stop() {
      await asServer('pg_ctl', ['stop', '-w', '-D', data, '-m', 'immediate']);
      await rm(folder, { recursive: true });
    },
  };
}

async function query(
  socket: string,
  programs: string,
  files: readonly TidyFile[],
  queries: readonly string[],
): Promise<Map<string, SqlRow[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'tidy-'));
  const load = await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file.name);
      await writeFile(path, file.text);
      return `${createTableSql(file)}\n\\copy ${tableOf(file)} FROM '${path}' CSV HEADER`;
    }),
  );
  const script = join(folder, 'script.sql');
  const fresh = 'DROP SCHEMA public CASCADE; CREATE SCHEMA public;';
  await writeFile(script, [fresh, ...load, 'ANALYZE;', ...queries].join('\n'));
  const { stdout } = await run(
    join(programs, 'psql'),
    [
      ...['-X', '-q', '-t', '--csv', '-v', 'ON_ERROR_STOP=1'],
      ...['-h', socket, '-U', 'tester', '-d', 'postgres', '-f', script],
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  await rm(folder, { recursive: true });
  return byMeasure(stdout);
}

function byMeasure(csv: string): Map<string, SqlRow[]> {
  const rows = new Map<string, SqlRow[]>();
  for (const line of csv.split('\n').filter(Boolean)) {
    const [measure = '', period = '', locality = '', numerator, denominator] = line.split(',');
    const row = {
      period,
      locality,
      numerator: Number(numerator),
      denominator: denominator === '' ? null : Number(denominator),
    };
    rows.set(measure, [...(rows.get(measure) ?? []), row]);
  }
  return rows;
}
