import { useContext, useMemo } from 'react';
import { agreesWith } from '../../../scorecard/breakdown/agreesWith.ts';
import type { Breakdown } from '../../../scorecard/breakdown/breakdown.ts';
import type { Scorecard, ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { type AskBreakdown, BreakdownContext } from '../../../ui/breakdownContext.ts';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import { useAnswer } from '../../../ui/useAnswer.ts';

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
 * Asks for a breakdown of the scorecard that is drawn. An answer that does not agree with the scorecard,
 * because its rows were read anew meanwhile, is not shown.
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
  const askAgreeing = useMemo(
    () => ask && ((asked: Question) => agreeingAnswer(asked, ask)),
    [ask],
  );
  const asked = useAnswer(question, askAgreeing);
  if (asked.state === 'answered') return { state: 'answered', breakdown: asked.answer };
  if (asked.state === 'failed') return asked;
  return asked.before?.question.measure === measure
    ? { state: 'asking', before: asked.before.answer }
    : { state: 'asking' };
}

async function agreeingAnswer(
  { scorecard, measure, dimension, locality }: Question,
  ask: AskBreakdown,
): Promise<Breakdown> {
  const periodMonths = scorecard.periodMonths as 1 | 2 | 3 | 6 | 12;
  const breakdown = await ask({ measure: measure.id, dimension, locality, periodMonths });
  if (!agreesWith(breakdown, measure)) throw new Error('other rows were read meanwhile');
  return breakdown;
}
