import type { Agreement } from './answers.ts';
import type { FirstScorecard, PageTiming } from './browser/page.ts';
import type { Contender, Measured } from './contenders.ts';

/** What became of a contender at one size. */
export type ContenderResult = {
  readonly contender: Contender;
  readonly runs: readonly Measured[];
  /** Why it was given up. */
  readonly failure?: string | undefined;
  /** What it gave, held against the product in Node. */
  readonly agreement?: Agreement | undefined;
};

/** Everything that was measured with so many rows. */
export type SizeResult = {
  readonly rows: number;
  readonly megabytes: number;
  readonly contenders: readonly ContenderResult[];
  readonly pages: readonly PageTiming[];
};

export type Results = {
  /** What it was measured with. */
  readonly machine: string;
  readonly sizes: readonly SizeResult[];
  readonly firstScorecards: readonly FirstScorecard[];
};

/** The middle one of several numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The milliseconds of a run, its steps together. */
export function timeOf({ steps }: Measured): number {
  return Object.values(steps).reduce((sum, step) => sum + step, 0);
}

/** The median time of a contender, or of one step of it; NaN where it did not run. */
export function medianTime(result: ContenderResult | undefined, step?: string): number {
  const runs = result?.runs ?? [];
  return median(runs.map((run) => (step === undefined ? timeOf(run) : (run.steps[step] ?? 0))));
}

/** Milliseconds of processor time, the median of the runs; NaN where it is not told. */
export function medianProcessor(result: ContenderResult | undefined): number {
  return median((result?.runs ?? []).flatMap(({ processor }) => processor ?? []));
}

/** How many bytes more than at rest a contender had at most; the median of its runs. */
export function medianPeak({ runs }: ContenderResult): number {
  return median(runs.flatMap(({ memory }) => (memory ? [memory.peak - memory.idle] : [])));
}

/** The result of a contender at a size. */
export function resultOf(
  { contenders }: SizeResult,
  where: Contender['where'],
  name: string,
): ContenderResult | undefined {
  return contenders.find(({ contender }) => contender.where === where && contender.name === name);
}
