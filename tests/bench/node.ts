import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

export type Timing = {
  readonly what: string;
  readonly milliseconds: number;
  /** How much of a processor this process had meanwhile: less than 1 where it had to wait for others. */
  readonly share: number;
};

/** Medians of interleaved runs: the command line, and two peers over the same files. */
export async function timeNode(paths: readonly string[], rounds: number): Promise<Timing[]> {
  const contestants = [
    { what: 'bare byte scan', run: async () => scanBytes(paths) },
    { what: 'DuckDB: read_csv into tables, count', run: () => readWithDuckDb(paths) },
    { what: 'scorecard compute (whole process)', run: async () => compute(paths) },
  ];
  const timings: Timing[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { what, run } of contestants) {
      const started = performance.now();
      const before = process.cpuUsage();
      await run();
      const milliseconds = performance.now() - started;
      const { user, system } = process.cpuUsage(before);
      timings.push({ what, milliseconds, share: (user + system) / 1000 / milliseconds });
    }
  }
  return contestants.map(({ what }) => {
    const own = timings.filter((timing) => timing.what === what);
    return {
      what,
      milliseconds: median(own.map(({ milliseconds }) => milliseconds)),
      share: median(own.map(({ share }) => share)),
    };
  });
}

/** The middle one of several numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Looks at each byte once and counts lines: less than any reader of CSV can do. */
function scanBytes(paths: readonly string[]): number {
  let lines = 0;
  for (const path of paths) {
    const bytes = readFileSync(path);
    for (let place = 0; place < bytes.length; place += 1) if (bytes[place] === 10) lines += 1;
  }
  return lines;
}

async function readWithDuckDb(paths: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const path of paths) {
    const name = basename(path, '.csv');
    const file = path.replaceAll("'", "''");
    await connection.run(`create table ${name} as select * from read_csv('${file}')`);
    await connection.runAndReadAll(`select count(*) from ${name}`);
  }
  connection.closeSync();
  instance.closeSync();
}

function compute(paths: readonly string[]): void {
  const folder = dirname(paths[0] ?? '.');
  execFileSync(
    process.execPath,
    ['dist-cli/scorecard.mjs', 'compute', '--partnership', 'rotherham', '--extracts', folder],
    { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1_000_000_000 },
  );
}
