import * as v from 'valibot';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import type { PublishedFigures } from '../../src/extracts/dfe/publishedFigures.ts';
import type { Source } from '../../src/extracts/source.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import { type Partnership, partnershipSchema } from '../../src/scorecard/partnership.ts';
import type { Reconciliation } from '../../src/scorecard/reconcile/reconciliation.ts';
import { inShort } from './evaluated.ts';
import { type TestFiles, testSources } from './extracts.ts';
import { testPartnershipJson } from './testPartnership.ts';

type Given = {
  readonly files: TestFiles;
  /** What is published, as in a partnership file. */
  readonly published?: readonly unknown[];
  readonly official?: PublishedFigures;
  readonly partnership?: Readonly<Record<string, unknown>>;
  readonly asAt?: string;
  readonly coverFrom?: string;
};

/** Reconciles files of text for a test partnership. */
export async function reconciled({
  files,
  published = [],
  official,
  partnership: change = {},
  asAt = '2025-03-31',
  coverFrom = '2022-04-01',
}: Given): Promise<Reconciliation> {
  const partnership: Partnership = v.parse(partnershipSchema, {
    ...testPartnershipJson,
    published,
    ...change,
  });
  return reconciledAs(partnership, testSources(files), { asAt, coverFrom }, official);
}

/** Reconciles sources as those of a partnership. */
export async function reconciledAs(
  partnership: Partnership,
  sources: readonly Source[],
  { asAt, coverFrom }: { readonly asAt: string; readonly coverFrom: string },
  official?: PublishedFigures,
): Promise<Reconciliation> {
  const session = createSession(() => '');
  await session.load(sources, {
    partnership,
    asAt: dayFromIso(asAt),
    coverFrom: dayFromIso(coverFrom),
  });
  return session.reconcile({ partnership, ...(official ? { official } : {}) });
}

/** Each figure of the strategy in short: verdict, value, reasons. */
export function strategyInShort({ strategy }: Pick<Reconciliation, 'strategy'>): string[] {
  return strategy.map(({ comparison: { verdict, point, reasons } }) =>
    [verdict, inShort(point), ...reasons.map(({ id }) => id)].join(' '),
  );
}
