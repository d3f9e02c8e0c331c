import { readdir, readFile } from 'node:fs/promises';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import type { PeriodMonths } from '../../src/calendar/period.ts';
import type { Source } from '../../src/extracts/source.ts';
import type { Point } from '../../src/measures/result.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import type { Scorecard } from '../../src/scorecard/scorecard.ts';
import type { LoadReport } from '../../src/scorecard/session.ts';
import { partnershipOf } from './testPartnerships.ts';

type Dates = { readonly asAt: string; readonly coverFrom: string };

export type Computed = {
  readonly report: LoadReport;
  scorecard(periodMonths: PeriodMonths): Scorecard;
};

/** Loads sources as those of a partnership that comes with the product. */
export async function computed(
  sources: readonly Source[],
  dates: Dates,
  id = 'rotherham',
): Promise<Computed> {
  const partnership = await partnershipOf(id);
  const session = createSession(() => '');
  const report = await session.load(sources, {
    partnership,
    asAt: dayFromIso(dates.asAt),
    coverFrom: dayFromIso(dates.coverFrom),
  });
  return {
    report,
    scorecard: (periodMonths) => session.scorecard({ partnership, periodMonths, invented: true }),
  };
}

/** The invented sample of a partnership that comes with the product, over the days of its manifest. */
export async function computedSample(id = 'rotherham'): Promise<Computed> {
  return computed(await sampleSources(id), await sampleDates(id), id);
}

/** The files of a partnership's invented sample. */
export async function sampleSources(id: string): Promise<Source[]> {
  const folder = `data-samples/${id}`;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  return Promise.all(
    names.map(async (name) => ({ name, blob: new Blob([await readFile(`${folder}/${name}`)]) })),
  );
}

export async function sampleDates(id: string): Promise<Dates> {
  const { asAt, coverFrom } = JSON.parse(
    await readFile(`data-samples/${id}/manifest.json`, 'utf8'),
  );
  return { asAt, coverFrom };
}

/** The point of a measure in a place for the period that ends on a day. */
export function pointAt(
  scorecard: Scorecard,
  id: string,
  periodEnd: string,
  locality = 'all',
): Point | undefined {
  const period = scorecard.periods.findIndex(({ end }) => end === periodEnd);
  return scorecard.measures.find((measure) => measure.id === id)?.points[locality]?.[period];
}
