import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import type { Quality } from '../../src/scorecard/quality/quality.ts';
import type { Scorecard } from '../../src/scorecard/scorecard.ts';
import { type TestFiles, testSources } from './extracts.ts';
import { testPartnership } from './testPartnership.ts';

/** Measures of the strategy by their ids, in a partnership of one group. */
function partnershipWith(...measures: readonly string[]) {
  const placed = measures.map((measure) => ({
    ...{ measure, source: 's', headline: false, tags: [], readings: [], targets: [] },
    noTarget: 'none is set',
  }));
  const groups = [{ id: 'g', title: 'G', about: '', measures: placed }];
  return { ...testPartnership, groups } as unknown as typeof testPartnership;
}

/** The scorecard and the quality of measures over files that cover April 2024 to March 2026. */
export async function qualityOf(
  files: TestFiles,
  ...measures: readonly string[]
): Promise<{ readonly scorecard: Scorecard; readonly quality: Quality }> {
  const partnership = partnershipWith(...measures);
  const session = createSession(() => '');
  await session.load(testSources(files), {
    partnership,
    asAt: dayFromIso('2026-03-31'),
    coverFrom: dayFromIso('2024-04-01'),
  });
  const request = { partnership, periodMonths: 2, invented: false } as const;
  return {
    scorecard: session.scorecard({ ...request, measures: 'strategy' }),
    quality: await session.quality(request),
  };
}
