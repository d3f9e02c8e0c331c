import type { Contender } from './contenders.ts';
import { goalsOf } from './goals.ts';
import {
  type ContenderResult,
  median,
  medianPeak,
  medianProcessor,
  medianTime,
  type Results,
  resultOf,
  type SizeResult,
  timeOf,
} from './results.ts';

/** Everything that was measured, as Markdown. */
export function reportOf(results: Results, command: string): string {
  const { sizes, machine } = results;
  const facts = sizes.map(
    ({ rows, megabytes }) => `${whole(rows)} rows are ${megabytes.toFixed(1)} MB`,
  );
  return [
    `Made by \`${command}\` with ${machine}. ${facts.join(', ')}. Medians; in brackets the ratio to the floor in the same place.`,
    '',
    ...contenderTable(sizes),
    '',
    ...tableOf(['goal', 'wanted', 'measured', 'holds'], goalsOf(results)),
    '',
    ...busyWarning(sizes),
  ].join('\n');
}

/** A row for each contender: median milliseconds, and in brackets the ratio to the bare scan. */
function contenderTable(sizes: readonly SizeResult[]): string[] {
  const largest = sizes.at(-1);
  const head = [
    'where',
    'who',
    ...sizes.map(({ rows }) => `${whole(rows)} rows`),
    `steps at ${whole(largest?.rows ?? 0)}`,
    'processor time',
    'memory above idle',
    'same values',
  ];
  const all = largest?.contenders ?? [];
  return tableOf(
    head,
    all.map((result) => [
      result.contender.where === 'node' ? 'Node' : 'Chromium',
      result.contender.title,
      ...sizes.map((size) => timeCell(size, result.contender)),
      stepsCell(result),
      processorCell(result),
      memoryCell(result),
      agreementCell(result),
    ]),
  );
}

function timeCell(size: SizeResult, { where, name }: Contender): string {
  const result = resultOf(size, where, name);
  if (!result || result.runs.length === 0) return result?.failure ?? '–';
  const time = medianTime(result);
  const scan = medianTime(resultOf(size, where, 'scan-few'));
  return Number.isNaN(scan)
    ? milliseconds(time)
    : `${milliseconds(time)} (${(time / scan).toFixed(1)})`;
}

function stepsCell(result: ContenderResult): string {
  const names = Object.keys(result.runs[0]?.steps ?? {});
  if (names.length < 2) return '–';
  return names.map((name) => `${name} ${milliseconds(medianTime(result, name))}`).join(', ');
}

function processorCell(result: ContenderResult): string {
  const time = medianProcessor(result);
  return Number.isNaN(time) ? '–' : milliseconds(time);
}

function memoryCell(result: ContenderResult): string {
  const bytes = medianPeak(result);
  return Number.isNaN(bytes) ? '–' : `${Math.round(bytes / 1e6)} MB`;
}

function agreementCell({ contender, agreement }: ContenderResult): string {
  if (contender.where === 'node' && contender.name === 'product') return 'the yardstick';
  if (!agreement || agreement.compared === 0) return 'not compared';
  const { compared, measures, differences } = agreement;
  const of = `${whole(compared)} values of ${measures} measures`;
  return differences.length === 0 ? of : `${differences.length} of ${of} differ`;
}

/** Times are too long where processes had to wait for others: the scan, in one thread, never waits else. */
function busyWarning(sizes: readonly SizeResult[]): string[] {
  const scans = sizes.flatMap((size) => resultOf(size, 'node', 'scan-all')?.runs ?? []);
  const share = median(scans.flatMap((run) => (run.processor ? run.processor / timeOf(run) : [])));
  if (!(share < 0.9)) return [];
  return [
    `Other programs kept this machine busy: the byte scan had ${Math.round(share * 100)} % of a processor, so times are too long by about as much, and ratios are less sure. Processor time is the surer measure then.`,
    '',
  ];
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function milliseconds(value: number): string {
  return `${whole(Math.round(value))} ms`;
}

function whole(value: number): string {
  return value.toLocaleString('en-GB');
}
