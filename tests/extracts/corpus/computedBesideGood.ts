import { computed, pointAt } from '../../support/computed.ts';
import { testSources } from '../../support/extracts.ts';
import type { CorpusFile } from './corpusFile.ts';
import { goodSources } from './readBesideGood.ts';

/** What a whole load of an odd file and a good one comes to. */
export type ComputedBesideGood = {
  /** Files in whose account rows are missing. */
  readonly unaccounted: readonly string[];
  /** Files with a message that says nothing, or not what to do. */
  readonly helpless: readonly string[];
  /** The measures of the good file. */
  readonly toolMeasures: Readonly<Record<string, number | undefined>>;
};

const dates = { asAt: '2026-03-31', coverFrom: '2023-04-01' };

/** Loads the odd file and the good one with every check, and works out all measures. */
export async function computedBesideGood(file: CorpusFile): Promise<ComputedBesideGood> {
  const odd = testSources({ [file.file]: file.content() });
  const { report, scorecard } = await computed([...odd, ...goodSources()], dates);
  const measures = scorecard(12);
  const known = (id: string) => {
    const point = pointAt(measures, id, dates.asAt);
    return point?.state === 'known' ? point.value : undefined;
  };
  return {
    unaccounted: report.files
      .filter(({ read, used, duplicates, setAside }) => read !== used + duplicates + setAside)
      .map((each) => each.file),
    helpless: report.files
      .filter(
        ({ refused, issues }) =>
          [refused?.reason, refused?.todo].some((text) => text?.trim() === '') ||
          issues.some(({ title, todo }) => title.trim() === '' || todo.trim() === ''),
      )
      .map((each) => each.file),
    toolMeasures: Object.fromEntries(
      ['tool-baselines', 'tool-rescored', 'tool-improved'].map((id) => [id, known(id)]),
    ),
  };
}
