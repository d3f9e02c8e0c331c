import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Run } from './answers.ts';
import { runContest } from './browser/runContest.ts';
import type { BenchFile } from './extracts.ts';
import type { Job, Outcome } from './node/job.ts';
import type { Question } from './question.ts';

/** What is ready before the first run. */
export type Ground = {
  /** The program that runs one contestant in Node. */
  readonly door: string;
  /** Where the bench's pages are served, the built product under `app/`. */
  readonly address: string;
  readonly longestRun: number;
};

/** One run, with its memory where the system tells it, and what was asked afterwards. */
export type Measured = Run & Partial<Outcome>;

/** Someone who reads the same files, and where. */
export type Contender = {
  readonly name: string;
  readonly where: 'node' | 'chromium';
  readonly title: string;
  /** Needs packages that only the bench installs. */
  readonly isPeer?: true;
  run(files: readonly BenchFile[], question: Question, ground: Ground): Promise<Measured>;
};

export const contenders: readonly Contender[] = [
  inNode('scan-few', 'bare byte scan, the columns of five measures'),
  inNode('scan-all', 'bare byte scan, every column'),
  inNode('product', 'the product: read, all checks, all measures'),
  {
    name: 'compute',
    where: 'node',
    title: '`compute`, the whole process with its start and its JSON',
    run: runCompute,
  },
  inNode('duckdb', 'native DuckDB, two threads, the product’s SQL'),
  { ...inNode('arquero', 'Arquero, five measures'), isPeer: true },
  inChromium('scan-few', 'bare byte scan, the columns of five measures', 'page=scan&columns=few'),
  inChromium('scan-all', 'bare byte scan, every column', 'page=scan'),
  inChromium('product', 'the product’s worker: read, all checks, all measures', 'page=product'),
  {
    ...inChromium(
      'duckdb-wasm',
      'DuckDB-WASM with its start, the product’s SQL',
      'page=duckdb-wasm',
    ),
    isPeer: true,
  },
  { ...inChromium('arquero', 'Arquero, five measures', 'page=arquero'), isPeer: true },
];

/** A contender in a process of its own, so that nobody finds what another left warm or in memory. */
function inNode(name: Job['name'], title: string): Contender {
  return {
    name,
    where: 'node',
    title,
    async run(files, question, { door, longestRun }) {
      const folder = await mkdtemp(join(tmpdir(), 'scorecard-bench-'));
      try {
        const paths = { job: join(folder, 'job.json'), outcome: join(folder, 'outcome.json') };
        const job: Job = { name, files, question };
        await writeFile(paths.job, JSON.stringify(job));
        await runProgram([door, paths.job, paths.outcome], longestRun);
        return JSON.parse(await readFile(paths.outcome, 'utf8')) as Outcome;
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

function inChromium(name: string, title: string, query: string): Contender {
  return {
    name,
    where: 'chromium',
    title,
    run: (files, question, ground) => runContest(files, question, { ...ground, query }),
  };
}

async function runCompute(
  files: readonly BenchFile[],
  { asAtIso, coverFromIso }: Question,
  { longestRun }: Ground,
): Promise<Measured> {
  const folder = dirname(files[0]?.path ?? '.');
  const words = ['--partnership', 'rotherham', '--extracts', folder];
  const dates = ['--as-at', asAtIso, '--cover-from', coverFromIso];
  const started = performance.now();
  await runProgram(['dist-cli/scorecard.mjs', 'compute', ...words, ...dates], longestRun);
  return { steps: { read: performance.now() - started }, answers: [] };
}

async function runProgram(words: readonly string[], timeout: number): Promise<void> {
  const options = { timeout, killSignal: 'SIGKILL', maxBuffer: 1_000_000_000 } as const;
  await promisify(execFile)(process.execPath, [...words], options).catch((error) => {
    const { killed, stderr, message } = error as Error & { killed: boolean; stderr: string };
    throw new Error(killed ? 'took too long' : lastLines(stderr || message));
  });
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ').slice(0, 300);
}
