import { queryOptions } from '@tanstack/react-query';
import { readPublishedFigures } from '../scorecard/benchmarks/readPublishedFigures.ts';
import { wrongContent } from './fetchFailure.ts';
import { fetchJson } from './fetchFile.ts';

const file = 'benchmarks/dfe-figures.json';

/** The figures of the DfE that come with the page, checked. */
export function officialFiguresQuery(base: string) {
  return queryOptions({
    queryKey: ['official-figures'],
    queryFn: async ({ signal }) => {
      const reading = readPublishedFigures(await fetchJson(base, file, signal));
      if (reading.ok) return reading.figures;
      throw wrongContent(file, `is not as it should be: ${reading.problems.join('; ')}.`);
    },
  });
}
