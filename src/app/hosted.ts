import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Source } from '../extracts/source.ts';
import { readPartnership } from '../scorecard/partnership.ts';
import { FetchFailure, wrongContent } from './fetchFailure.ts';
import { fetchBlob, fetchJson } from './fetchFile.ts';
import { readManifest } from './manifest.ts';
import { readOffered } from './offered.ts';

/** Remembers what was fetched for as long as the page is open, and tries passing failures again. */
export function createQueries(retryDelay = (attempt: number) => 500 * 2 ** attempt): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        retry: (count, error) => error instanceof FetchFailure && error.passing && count < 3,
        retryDelay,
      },
    },
  });
}

const manifestFile = 'data/manifest.json';

/** What this deployment brings with it. */
export function manifestQuery(base: string) {
  return queryOptions({
    queryKey: ['manifest'],
    queryFn: async ({ signal }) => {
      const reading = readManifest(await fetchJson(base, manifestFile, signal));
      if (reading.ok) return reading.manifest;
      throw wrongContent(manifestFile, `is not as it should be: ${reading.problems.join('; ')}.`);
    },
  });
}

const offeredFile = 'partnerships/partnerships.json';

/** The partnerships whose files come with this deployment. */
export function offeredQuery(base: string) {
  return queryOptions({
    queryKey: ['partnerships'],
    queryFn: async ({ signal }) => {
      const reading = readOffered(await fetchJson(base, offeredFile, signal));
      if (!('problems' in reading)) return reading;
      throw wrongContent(offeredFile, `is not as it should be: ${reading.problems.join('; ')}.`);
    },
  });
}

/** The file of a partnership, checked. */
export function partnershipQuery(base: string, id: string) {
  const file = `partnerships/${id}.json`;
  return queryOptions({
    queryKey: ['partnership', id],
    queryFn: async ({ signal }) => {
      const reading = readPartnership(await fetchJson(base, file, signal));
      if (reading.ok) return reading.partnership;
      throw wrongContent(file, `is not as it should be: ${reading.problems.join('; ')}.`);
    },
  });
}

/** One extract, as bytes with its name. */
export function extractQuery(
  base: string,
  { path, name }: NamedPath,
  onProgress: (read: number, total: number) => void,
) {
  return queryOptions({
    queryKey: ['extract', path],
    queryFn: async ({ signal }): Promise<Source> => ({
      name,
      blob: await fetchBlob(base, `data/${path}`, signal, onProgress),
    }),
  });
}

export type NamedPath = { readonly path: string; readonly name: string };

/** Names files by their paths, without the folder that all of them share. */
export function namePaths(paths: readonly string[]): readonly NamedPath[] {
  const [first = ''] = paths;
  const folder = first.slice(0, first.lastIndexOf('/') + 1);
  const shared = paths.every((path) => path.startsWith(folder)) ? folder.length : 0;
  return paths.map((path) => ({ path, name: path.slice(shared) }));
}
