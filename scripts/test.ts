/**
 * `npm test`: finds or installs a browser and a PostgreSQL server, runs every check, and adds up what the runners report.
 * A static check counts as one test. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { ensurePostgres } from './postgres.ts';
import { add, settle, type Tally, tallyPlaywright, tallyVitest } from './tally.ts';

type Check = {
  readonly name: string;
  /** The script of package.json that runs it. */
  readonly script: string;
  readonly arguments?: readonly string[];
  /** Where the runner leaves its own report, and how it is counted. */
  readonly report?: { readonly file: string; readonly tally: (json: string) => Tally };
};

const folder = 'test-results/reports';
const unitReport = `${folder}/unit.json`;
const journeyReport = `${folder}/journeys.json`;

const checks: readonly Check[] = [
  { name: 'format, lint and import rules', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'dead code', script: 'unused' },
  { name: 'build', script: 'build' },
  { name: 'size', script: 'size' },
  {
    name: 'tests',
    script: 'unit',
    arguments: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: { file: unitReport, tally: tallyVitest },
  },
  {
    name: 'journeys',
    script: 'journeys',
    report: { file: journeyReport, tally: tallyPlaywright },
  },
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = ensureBrowser();
console.log(browser ? `Browser: ${browser}` : 'No browser was found, and none could be installed.');

const postgres = await ensurePostgres();
const noPostgres =
  'missing' in postgres &&
  `SQL for PostgreSQL is not run here (${postgres.missing}): its tests are skipped.`;
console.log('programs' in postgres ? `PostgreSQL: ${postgres.programs}` : noPostgres);

const results = checks.map((check) => ({ name: check.name, ...run(check) }));
const total = add(results);

console.log('');
console.table(results);
if (noPostgres) console.log(noPostgres);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run({ name, script, arguments: extra = [], report }: Check): Tally & { seconds: number } {
  console.log(`\n=== ${name} (npm run ${script})`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...extra], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  if (!report)
    return { ...settle({ passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 }, status), seconds };
  const own = existsSync(report.file) ? report.tally(readFileSync(report.file, 'utf8')) : undefined;
  return { ...settle(own, status), seconds };
}
