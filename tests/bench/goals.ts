import type { FirstScorecard } from './browser/page.ts';
import type { Memory } from './memory.ts';
import {
  type ContenderResult,
  median,
  medianProcessor,
  medianTime,
  type Results,
  resultOf,
  type SizeResult,
} from './results.ts';

/** A goal, what is wanted, what was measured, and whether it holds: the cells of a table. */
type Goal = readonly [goal: string, wanted: string, measured: string, holds: string];

/** Each goal beside what was measured; one that was not measured says so. */
export function goalsOf({ sizes, firstScorecards }: Results): Goal[] {
  return [
    ...sizes.map(againstDuckDb),
    ...sizes.map(againstDuckDbWasm),
    ...sizes.flatMap((size) => [againstScan(size, 'node'), againstScan(size, 'chromium')]),
    linear(sizes, 'node'),
    linear(sizes, 'chromium'),
    ...sizes
      .slice(-1)
      .flatMap((size) => [
        pageMemory(size),
        workerMemory(size),
        ...computing(size),
        ...painting(size),
      ]),
    ...sizes.map(pageLoad),
    firstScorecard(firstScorecards),
  ];
}

function againstDuckDb(size: SizeResult): Goal {
  const product = resultOf(size, 'node', 'product');
  const duckDb = resultOf(size, 'node', 'duckdb');
  const ratio = medianTime(product) / medianTime(duckDb);
  const processor = medianProcessor(product) / medianProcessor(duckDb);
  return [
    `${rowsOf(size)}, Node: no slower than native DuckDB`,
    '≤ 1 of its time',
    `${number(ratio, 2)} (processor time ${number(processor, 2)})`,
    holds(ratio, ratio <= 1),
  ];
}

function againstDuckDbWasm(size: SizeResult): Goal {
  const product = medianTime(resultOf(size, 'chromium', 'product'));
  const ratio = medianTime(resultOf(size, 'chromium', 'duckdb-wasm')) / product;
  return [
    `${rowsOf(size)}, Chromium: faster than DuckDB-WASM with its start`,
    '≥ 3 times',
    number(ratio, 1),
    holds(ratio, ratio >= 3),
  ];
}

/** Reading, its checks included, against the scans; the measures come on top of both. */
function againstScan(size: SizeResult, where: 'node' | 'chromium'): Goal {
  const read = medianTime(resultOf(size, where, 'product'), 'read');
  const few = read / medianTime(resultOf(size, where, 'scan-few'), 'read');
  const all = read / medianTime(resultOf(size, where, 'scan-all'), 'read');
  return [
    `${rowsOf(size)}, ${placeOf(where)}: reading within twice the bare scan`,
    '≤ 2 times',
    `${number(few, 1)} (of every column ${number(all, 1)})`,
    holds(few, few <= 2),
  ];
}

/** Whether a row costs about as much at the largest size as at the one before it. */
function linear(sizes: readonly SizeResult[], where: 'node' | 'chromium'): Goal {
  const costs = sizes.map(
    (size) => (medianTime(resultOf(size, where, 'product')) / size.rows) * 1000,
  );
  const growth = (costs.at(-1) ?? Number.NaN) / (costs.at(-2) ?? Number.NaN);
  return [
    `${placeOf(where)}: cost linear in rows`,
    'a row of the largest ≤ 1.25 of one of the size before',
    `${number(growth, 2)} (${costs.map((cost) => `${number(cost, 1)} ms`).join(', ')} a thousand rows)`,
    holds(growth, growth <= 1.25),
  ];
}

function pageMemory(size: SizeResult): Goal {
  const told = size.pages.flatMap(({ memory }) => memory ?? []);
  return memoryGoal(`${rowsOf(size)}: memory of the page while loading, above the idle page`, told);
}

/** The page that opens on the sample has freed memory to fill; a worker that only started has none. */
function workerMemory(size: SizeResult): Goal {
  const runs = resultOf(size, 'chromium', 'product')?.runs ?? [];
  const told = runs.flatMap(({ memory }) => memory ?? []);
  return memoryGoal(`${rowsOf(size)}: the same where nothing was read before`, told);
}

function memoryGoal(goal: string, told: readonly Memory[]): Goal {
  const most = median(told.map(({ peak, idle }) => peak - idle)) / 1e6;
  const idle = median(told.map((each) => each.idle)) / 1e6;
  return [
    goal,
    '≤ 300 MB',
    `${number(most, 0)} MB (idle ${number(idle, 0)} MB)`,
    holds(most, most <= 300),
  ];
}

/** What the worker takes for each change. The page's own way there and back is part of it. */
function computing(size: SizeResult): Goal[] {
  return (['node', 'chromium'] as const).flatMap((where) => {
    const result = resultOf(size, where, 'product');
    return [...laterOf(result)].map(([what, times]): Goal => {
      const middle = median(times);
      return [
        `${rowsOf(size)}, ${placeOf(where)}: computing for ${what}`,
        '≤ 16 ms',
        `${number(middle, 1)} ms (slowest ${number(Math.max(...times), 1)} of ${times.length})`,
        holds(middle, middle <= 16),
      ];
    });
  });
}

function laterOf(result: ContenderResult | undefined): Map<string, number[]> {
  const all = (result?.runs ?? []).flatMap(({ later = {} }) => Object.entries(later));
  const found = new Map<string, number[]>();
  for (const [what, times] of all) found.set(what, [...(found.get(what) ?? []), ...times]);
  return found;
}

function painting(size: SizeResult): Goal[] {
  const names = new Set(size.pages.flatMap(({ painted }) => Object.keys(painted)));
  return [...names].map((what) => {
    const times = size.pages.flatMap(({ painted }) => painted[what] ?? []);
    const slowest = Math.max(...times);
    return [
      `${rowsOf(size)}, page: painted after a change of ${what}`,
      '≤ 100 ms, the slowest',
      `${number(median(times), 0)} ms (slowest ${number(slowest, 0)} of ${times.length})`,
      holds(slowest, slowest <= 100),
    ];
  });
}

function pageLoad(size: SizeResult): Goal {
  const tasks = size.pages.flatMap(({ longTasks }) => longTasks);
  const load = median(size.pages.map((page) => page.load));
  const longest = tasks.length > 0 ? `, longest ${number(Math.max(...tasks), 0)} ms` : '';
  return [
    `${rowsOf(size)}, page: main-thread tasks over 50 ms while loading (${number(load, 0)} ms in all)`,
    '0',
    `${tasks.length} in ${size.pages.length} loads${longest}`,
    holds(load, tasks.length === 0),
  ];
}

function firstScorecard(all: readonly FirstScorecard[]): Goal {
  const middle = median(all.map(({ milliseconds }) => milliseconds));
  const scripts = all[0]?.scripts ?? [];
  const needless = scripts.filter((name) => isOfAnotherPage(name) || name.includes('recharts'));
  return [
    'first scorecard of the sample, without waiting for charts and other pages',
    'none of them fetched before',
    `${number(middle, 0)} ms; ${scripts.length} scripts before it, ${needless.length} of charts or other pages`,
    holds(middle, needless.length === 0),
  ];
}

function isOfAnotherPage(script: string): boolean {
  return /^[A-Z]\w*Page-/.test(script) && !script.startsWith('ScorecardPage-');
}

function rowsOf({ rows }: SizeResult): string {
  return `${rows.toLocaleString('en-GB')} rows`;
}

function placeOf(where: 'node' | 'chromium'): string {
  return where === 'node' ? 'Node' : 'Chromium';
}

function number(value: number, digits: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function holds(measured: number, does: boolean): string {
  if (!Number.isFinite(measured)) return 'not measured';
  return does ? 'yes' : 'no';
}
