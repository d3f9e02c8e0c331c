import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

type Point = {
  readonly period: number;
  readonly locality: string;
  readonly state: string;
  readonly numerator?: number;
  readonly denominator?: number;
};

type Results = {
  readonly periods: readonly { readonly start: string; readonly end: string }[];
  readonly measures: readonly { readonly id: string; readonly points: readonly Point[] }[];
};

type HostedSet = {
  readonly partnership: string;
  readonly asAt: string;
  readonly coverFrom: string;
};

/** What the command line works out from the sample that the page is opened with. */
export function computeSample(): Results {
  const { sets } = JSON.parse(readFileSync('dist/data/manifest.json', 'utf8')) as {
    readonly sets: readonly [HostedSet];
  };
  const [manifest] = sets;
  const output = execFileSync(
    process.execPath,
    [
      'dist-cli/scorecard.mjs',
      'compute',
      ...['--partnership', manifest.partnership],
      ...['--extracts', `dist/data/${manifest.partnership}`],
      ...['--as-at', manifest.asAt],
      ...['--cover-from', manifest.coverFrom],
    ],
    { encoding: 'utf8', maxBuffer: 200_000_000 },
  );
  return JSON.parse(output) as Results;
}

/** Numerator and denominator of a measure in each period, as far as they are known. */
export function countsOf(results: Results, measure: string, locality: string): string[] {
  const { points = [] } = results.measures.find(({ id }) => id === measure) ?? {};
  return points
    .filter((point) => point.locality === locality)
    .toSorted((a, b) => a.period - b.period)
    .map(({ state, numerator, denominator }) =>
      state === 'known' ? `${numerator} of ${denominator}` : state,
    );
}
