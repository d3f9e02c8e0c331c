import type { QueryClient } from '@tanstack/react-query';
import type { Source } from '../extracts/source.ts';
import type { Partnership } from '../scorecard/partnership.ts';
import type { Progress } from '../scorecard/session.ts';
import type { OfferedPartnership } from '../ui/desk.ts';
import { FetchFailure } from './fetchFailure.ts';
import {
  extractQuery,
  manifestQuery,
  namePaths,
  offeredQuery,
  partnershipQuery,
} from './hosted.ts';
import type { HostedSet } from './manifest.ts';
import { offeredFrom } from './offered.ts';

export type FetchedExtracts = {
  readonly sources: readonly Source[];
  readonly failures: readonly FetchFailure[];
};

export type Deployment = {
  /** The partnerships that can be chosen, as soon as they are known; each is fetched once. */
  offered(): Promise<readonly [OfferedPartnership, ...OfferedPartnership[]]>;
  partnership(id: string): Promise<Partnership>;
  /** The extracts that are hosted for a partnership; known after `offered`. */
  setFor(partnership: Partnership): HostedSet | undefined;
  extracts(
    set: HostedSet,
    report: (names: readonly string[]) => (progress: Progress) => void,
  ): Promise<FetchedExtracts>;
};

/** What lies beside the page on its server: partnerships, and extracts for some of them. */
export function deploymentAt(base: string, queries: QueryClient): Deployment {
  let sets: readonly HostedSet[] = [];
  return {
    async offered() {
      const [manifest, listed] = await Promise.all([
        queries.fetchQuery(manifestQuery(base)),
        queries.fetchQuery(offeredQuery(base)),
      ]);
      sets = manifest.sets;
      return offeredFrom(manifest, listed);
    },
    partnership: (id) => queries.fetchQuery(partnershipQuery(base, id)),
    setFor: ({ id }) => sets.find(({ partnership }) => partnership === id),
    async extracts({ extracts }, report) {
      const named = namePaths(extracts);
      const tell = report(named.map(({ name }) => name));
      const fetched = await Promise.allSettled(
        named.map((extract) =>
          queries.fetchQuery(
            extractQuery(base, extract, (bytesRead, bytesTotal) =>
              tell({ file: extract.name, bytesRead, bytesTotal }),
            ),
          ),
        ),
      );
      const reasons = fetched.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      return {
        sources: fetched.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
        failures: reasons.filter((reason) => reason instanceof FetchFailure),
      };
    },
  };
}
