/**
 * `npm run bench`: what reading extracts into all measures costs, at several sizes, in Node and in a
 * Chromium worker, beside DuckDB, DuckDB-WASM, Arquero and the bare byte scan over the same files; what
 * the page feels like meanwhile; and each goal beside what was measured. Absolute times are those of
 * the machine it runs on; the ratios hold elsewhere.
 */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../journeys/support/serve.ts';
import { rotherham } from '../support/testRotherham.ts';
import { agreementWith } from './answers.ts';
import { buildPages } from './browser/build.ts';
import { withBrowser } from './browser/launch.ts';
import { timeFirstScorecard, timePage } from './browser/page.ts';
import { type Contender, contenders, type Ground } from './contenders.ts';
import { type BenchFile, writeExtracts } from './extracts.ts';
import { buildNodeDoor } from './node/build.ts';
import { type Options, readOptions, usage } from './options.ts';
import { installPeers } from './peers/install.ts';
import { measuresOf, type Question, questionFor, withQueries } from './question.ts';
import { reportOf } from './report.ts';
import { type ContenderResult, type SizeResult, timeOf } from './results.ts';

const words = process.argv.slice(2);
const options = understood();
if (!existsSync('dist/index.html') || !existsSync('dist-cli/scorecard.mjs')) {
  console.error('There is nothing to measure yet. Run `npm run build` first.');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'scorecard-bench-'));
const withPeers = options.contenders.some(({ isPeer }) => isPeer) && installPeers();
const built = 'tests/bench/.cache';
await buildPages(`${built}/pages`, withPeers);
const site = await serve(`${built}/pages`, '/');
const ground: Ground = {
  door: await buildNodeDoor(`${built}/node`, withPeers),
  address: site.address,
  longestRun: options.longestRun,
};
const pageAddress = `${site.address}app/index.html`;
const hasPage = options.contenders.some(
  ({ where, name }) => where === 'chromium' && name === 'product',
);

try {
  const sizes: SizeResult[] = [];
  for (const rows of options.rows)
    sizes.push(...(await several(1, 'size', () => measureSize(rows))));
  const firstScorecards = await several(hasPage ? options.rounds : 0, 'first scorecard', () =>
    timeFirstScorecard(pageAddress, options.longestRun),
  );
  const command = ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' ');
  const report = reportOf({ sizes, firstScorecards, machine: await machineInWords() }, command);
  console.log(`\n${report}`);
  if (options.out) writeFileSync(options.out, report);
  process.exitCode = sizes.length < options.rows.length || sizes.some(isWrong) ? 1 : 0;
} finally {
  site.stop();
  rmSync(folder, { recursive: true });
}

function understood(): Options {
  try {
    return readOptions(words);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

async function measureSize(rows: number): Promise<SizeResult> {
  console.log(`\n${rows.toLocaleString('en-GB')} rows`);
  const files = writeExtracts(join(folder, String(rows)), rows);
  const megabytes = files.reduce((sum, { path }) => sum + statSync(path).size, 0) / 1e6;
  const asked = questionFor(await rotherham());
  const product = contenders.find(({ name, where }) => name === 'product' && where === 'node');
  if (!product) throw new Error('The product is no contender.');
  const { answers } = await product.run(files, asked, ground);
  const question = withQueries(asked, measuresOf(answers));
  const results = new Map<Contender, ContenderResult>();
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const contender of options.contenders) {
      const before = results.get(contender) ?? { contender, runs: [] };
      if (before.failure) continue;
      results.set(contender, await runOnce(before, files, question));
    }
  }
  const pages = await several(hasPage ? options.rounds : 0, 'page', () =>
    timePage(files, pageAddress, options.longestRun),
  );
  rmSync(join(folder, String(rows)), { recursive: true });
  const compared = [...results.values()].map((result) => {
    const given = result.runs.at(-1)?.answers ?? [];
    return { ...result, agreement: agreementWith(answers, given) };
  });
  return { rows, megabytes, contenders: compared, pages };
}

/** One more run of a contender; where it fails, that is said and the others go on. */
async function runOnce(
  before: ContenderResult,
  files: readonly BenchFile[],
  question: Question,
): Promise<ContenderResult> {
  const { contender } = before;
  const who = `${contender.where} ${contender.name}`;
  if (contender.isPeer && !withPeers) return { ...before, failure: 'could not be installed' };
  try {
    const run = await contender.run(files, question, ground);
    console.log(`  ${who}: ${Math.round(timeOf(run))} ms`);
    return { ...before, runs: [...before.runs, run] };
  } catch (error) {
    const failure = (error as Error).message;
    console.log(`  ${who}: failed: ${failure}`);
    return { ...before, failure };
  }
}

async function machineInWords(): Promise<string> {
  const needsBrowser = options.contenders.some(({ where }) => where === 'chromium');
  const browser = needsBrowser ? `, Chromium ${await withBrowser(async (it) => it.version())}` : '';
  return `Node ${process.version.slice(1)}${browser}, ${availableParallelism()} processors`;
}

/** So many outcomes of what is tried; those that failed are told of and left out. */
async function several<T>(times: number, what: string, attempt: () => Promise<T>): Promise<T[]> {
  const outcomes: T[] = [];
  for (let time = 0; time < times; time += 1) {
    try {
      outcomes.push(await attempt());
      if (times > 1) console.log(`  ${what} ${time + 1}: done`);
    } catch (error) {
      console.log(`  ${what}: failed: ${(error as Error).message}`);
    }
  }
  return outcomes;
}

/** Whether somebody gave other values, or the product failed. A goal that is missed is no error. */
function isWrong({ contenders: results }: SizeResult): boolean {
  return results.some(
    ({ contender, failure, agreement }) =>
      (agreement?.differences.length ?? 0) > 0 || (contender.name === 'product' && failure),
  );
}
