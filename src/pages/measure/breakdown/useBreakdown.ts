import { useContext, useEffect, useMemo, useState } from 'react';
import { agreesWith } from '../../../scorecard/breakdown/agreesWith.ts';
import type { Breakdown } from '../../../scorecard/breakdown/breakdown.ts';
import type { Scorecard, ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { BreakdownContext } from '../../../ui/breakdownContext.ts';
import { useScorecard } from '../../../ui/scorecardContext.ts';

/** What is known of a breakdown that was asked for; while it is asked, the one before stays. */
export type Asked =
  | { readonly state: 'asking'; readonly before?: Breakdown }
  | { readonly state: 'answered'; readonly breakdown: Breakdown }
  | { readonly state: 'failed'; readonly reason: string };

type Question = {
  readonly scorecard: Scorecard;
  readonly measure: ScorecardMeasure;
  readonly dimension: string;
  readonly locality: string;
};

/**
 * Asks for a breakdown of the scorecard that is drawn. An answer to an earlier question, or one that
 * does not agree with the scorecard because its rows were read anew meanwhile, is not shown.
 */
export function useBreakdown(
  measure: ScorecardMeasure,
  dimension: string,
  locality: string,
): Asked {
  const scorecard = useScorecard();
  const ask = useContext(BreakdownContext);
  const question = useMemo(
    (): Question => ({ scorecard, measure, dimension, locality }),
    [scorecard, measure, dimension, locality],
  );
  const [answer, setAnswer] = useState<{ question: Question; asked: Asked }>();
  useEffect(() => {
    if (!ask) return;
    let isCurrent = true;
    const settle = (asked: Asked) => {
      if (isCurrent) setAnswer({ question, asked });
    };
    void answerTo(question, ask).then(settle);
    return () => {
      isCurrent = false;
    };
  }, [ask, question]);
  if (answer?.question === question) return answer.asked;
  const before =
    answer?.question.measure === measure && answer.asked.state === 'answered'
      ? { before: answer.asked.breakdown }
      : {};
  return { state: 'asking', ...before };
}

type Ask = NonNullable<React.ContextType<typeof BreakdownContext>>;

async function answerTo(
  { scorecard, measure, dimension, locality }: Question,
  ask: Ask,
): Promise<Asked> {
  const periodMonths = scorecard.periodMonths as 1 | 2 | 3 | 6 | 12;
  try {
    const breakdown = await ask({ measure: measure.id, dimension, locality, periodMonths });
    return agreesWith(breakdown, measure)
      ? { state: 'answered', breakdown }
      : { state: 'failed', reason: 'other rows were read meanwhile' };
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
