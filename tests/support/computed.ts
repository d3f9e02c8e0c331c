import { readdir, readFile } from 'node:fs/promises';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import type { PeriodMonths } from '../../src/calendar/period.ts';
import type { Source } from '../../src/extracts/source.ts';
import type { Point } from '../../src/measures/result.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import type { Scorecard } from '../../src/scorecard/scorecard.ts';
import type { LoadReport } from '../../src/scorecard/session.ts';
import { rotherham } from './testRotherham.ts';

type Dates = { readonly asAt: string; readonly coverFrom: string };

export type Computed = {
  readonly report: LoadReport;
  scorecard(periodMonths: PeriodMonths): Scorecard;
};

/** Loads sources as Rotherham's. */
export async function computed(sources: readonly Source[], dates: Dates): Promise<Computed> {
  const partnership = await rotherham();
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

/** The invented sample that comes with the product. */
export async function computedSample(asAt = '2026-03-31'): Promise<Computed> {
  const folder = 'data-samples/rotherham';
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const sources = await Promise.all(
    names.map(async (name) => ({ name, blob: new Blob([await readFile(`${folder}/${name}`)]) })),
  );
  return computed(sources, { asAt, coverFrom: '2022-04-01' });
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
