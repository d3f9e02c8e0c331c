import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { type ComputeResult, computeResult } from '../../src/exports/computeResult.ts';
import type { Point } from '../../src/measures/result.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import { type TestFiles, testSources } from '../support/extracts.ts';
import { rotherham } from '../support/testRotherham.ts';

/** What compute prints for internal use and for the public, from the same extracts. */
export async function published(
  files: TestFiles,
): Promise<{ readonly internal: ComputeResult; readonly open: ComputeResult }> {
  const partnership = await rotherham();
  const session = createSession(() => '');
  await session.load(testSources(files), {
    partnership,
    asAt: dayFromIso('2026-03-31'),
    coverFrom: dayFromIso('2024-04-01'),
  });
  const request = { partnership, periodMonths: 3, invented: true } as const;
  const result = await session.protectedFor({ ...request, audience: 'public' });
  if (!result.ok) throw new Error(`Not protected: ${JSON.stringify(result.exposed)}`);
  return {
    internal: computeResult(session.scorecard(request)),
    open: computeResult(result.scorecard),
  };
}

/** The same result with only those points hidden that have a small count themselves: it leaks. */
export function smallOnly(open: ComputeResult, internal: ComputeResult): ComputeResult {
  const measures = open.measures.map((measure, index) => ({
    ...measure,
    points: measure.points.map((point, at) => {
      const truth = internal.measures[index]?.points[at] ?? point;
      return hasSmall(truth) ? point : truth;
    }),
  }));
  return { ...open, measures };
}

function hasSmall(point: Point): boolean {
  if (point.state !== 'known') return false;
  const { numerator, denominator = 0 } = point;
  return [numerator, denominator, denominator - numerator].some((each) => each >= 1 && each <= 5);
}
