/**
 * `npm run bench`: how fast the built page and the command line read 150,000 contacts, 30,000
 * assessments and 5,000 plans, and how fast a filter answers. Absolute times are those of the machine
 * it runs on; the ratios hold elsewhere.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sizes, writeExtracts } from './extracts.ts';
import { median, timeNode } from './node.ts';
import { timePage } from './page.ts';

if (!existsSync('dist/index.html') || !existsSync('dist-cli/scorecard.mjs')) {
  console.error('There is nothing to measure yet. Run `npm run build` first.');
  process.exit(2);
}

const longestFilter = 100;
const folder = mkdtempSync(join(tmpdir(), 'scorecard-bench-'));
const paths = writeExtracts(folder);
const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1_000_000;
const rows = Object.values(sizes).reduce((sum, size) => sum + size, 0);
console.log(`${rows} rows, ${megabytes.toFixed(1)} MB\n`);

const node = await timeNode(paths, 5);
const page = await timePage(paths, 3);
rmSync(folder, { recursive: true });

const scan = node[0]?.milliseconds ?? Number.NaN;
const peer = node[1]?.milliseconds ?? Number.NaN;
const load = { what: 'page: load, Chromium', milliseconds: median(page.map((run) => run.load)) };
console.table(
  [...node, load].map(({ what, milliseconds }) => ({
    what,
    ms: Math.round(milliseconds),
    'to byte scan': ratio(milliseconds, scan),
    'to DuckDB': ratio(milliseconds, peer),
    'ms a MB': Math.round(milliseconds / megabytes),
  })),
);

const share = node[0]?.share ?? 1;
if (share < 0.9) {
  console.log(
    `Other programs keep this machine busy: the byte scan had ${Math.round(share * 100)} % of a processor. Absolute times below are too long by about as much.\n`,
  );
}

const longTasks = page.flatMap((run) => run.longTasks);
const filters = page.flatMap((run) => run.filters);
const slowest = Math.max(...filters);
console.table([
  {
    what: 'page: main-thread tasks over 50 ms while loading',
    measured: `${longTasks.length}${longTasks.length ? ` (longest ${Math.max(...longTasks)} ms)` : ''}`,
    wanted: '0',
    holds: longTasks.length === 0,
  },
  {
    what: `page: filter until painted, slowest of ${filters.length}`,
    measured: `${Math.round(slowest)} ms (median ${Math.round(median(filters))} ms)`,
    wanted: `≤ ${longestFilter} ms`,
    holds: slowest <= longestFilter,
  },
]);
process.exitCode = longTasks.length === 0 && slowest <= longestFilter ? 0 : 1;

function ratio(milliseconds: number, to: number): string {
  return (milliseconds / to).toFixed(1);
}
