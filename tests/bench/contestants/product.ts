import type { PeriodMonths } from '../../../src/calendar/period.ts';
import { issuesCsv } from '../../../src/exports/issuesCsv.ts';
import type { Source } from '../../../src/extracts/source.ts';
import { createSession } from '../../../src/scorecard/createSession.ts';
import type { Scorecard } from '../../../src/scorecard/scorecard.ts';
import type { BreakdownRequest, ScorecardRequest } from '../../../src/scorecard/session.ts';
import type { Answer, Later, Run } from '../answers.ts';
import type { Question } from '../question.ts';

/** What a person changes after loading: each is asked of the worker. */
type Change =
  | { readonly what: string; readonly breakdown: BreakdownRequest }
  | { readonly what: string; readonly scorecard: ScorecardRequest };

/**
 * The product: everything is read, checked and accounted for, and all measures are worked out. What is
 * changed after that is asked with `ask`.
 */
export async function runProduct(
  sources: readonly Source[],
  question: Question,
): Promise<Run & { readonly ask: () => Promise<Later> }> {
  const { partnership, asAt, coverFrom } = question;
  const session = createSession(issuesCsv);
  const started = performance.now();
  const { files } = await session.load(sources, { partnership, asAt, coverFrom });
  const read = performance.now();
  const { periodMonths } = partnership;
  const scorecard = session.scorecard({ partnership, periodMonths, invented: false });
  const done = performance.now();
  const refused = files.filter(({ refused }) => refused).map(({ file }) => file);
  if (refused.length > 0) throw new Error(`could not read ${refused.join(', ')}`);
  return {
    steps: { read: read - started, measures: done - read },
    answers: answersOf(scorecard),
    ask: () => timeChanges(session, question),
  };
}

/** Asks for each change in turn, of the session itself or of one behind a worker. */
export async function timeChanges(
  { breakdown, scorecard }: Asked,
  question: Question,
): Promise<Later> {
  const later: Record<string, number[]> = {};
  for (const change of changesOf(question)) {
    const asked = performance.now();
    await ('breakdown' in change ? breakdown(change.breakdown) : scorecard(change.scorecard));
    const took = performance.now() - asked;
    later[change.what] = [...(later[change.what] ?? []), took];
  }
  return later;
}

type Asked = {
  breakdown(request: BreakdownRequest): unknown;
  scorecard(request: ScorecardRequest): unknown;
};

/** Each change several times over, as a person goes to and fro. */
function changesOf({ partnership }: Question): Change[] {
  const { periodMonths } = partnership;
  const measures = ['contacts-neglect', 'assessments-neglect', 'cp-neglect'];
  const localities = ['all', partnership.localities[0]?.id ?? 'all'];
  const breakdowns = ['age', 'sex'].flatMap((dimension) =>
    measures.flatMap((measure) =>
      localities.map((locality) => ({
        what: `the measure in view, by ${dimension}`,
        breakdown: { partnership, periodMonths, measure, dimension, locality },
      })),
    ),
  );
  const lengths: readonly PeriodMonths[] = [1, 3, 6, 12];
  const periods = lengths.map((months) => ({
    what: 'another length of period, all measures of the strategy',
    scorecard: {
      partnership,
      periodMonths: months,
      measures: 'strategy' as const,
      invented: false,
    },
  }));
  return [...breakdowns, ...breakdowns, ...periods];
}

/** Every value of a scorecard; a share of nothing is 0 of 0. */
export function answersOf({ measures, periods }: Scorecard): Answer[] {
  return measures.flatMap(({ id, points }) =>
    Object.entries(points).flatMap(([locality, list]) =>
      list.flatMap((point, index) => {
        const period = `${periods[index]?.start}/${periods[index]?.end}`;
        const of = { measure: id, period, locality };
        if (point.state === 'not-applicable') return [{ ...of, numerator: 0, denominator: 0 }];
        if (point.state !== 'known') return [];
        const { numerator, denominator = null } = point;
        return [{ ...of, numerator, denominator }];
      }),
    ),
  );
}
