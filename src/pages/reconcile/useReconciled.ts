import { useEffect, useState } from 'react';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import type { DeskActions, Reconciled } from '../../ui/desk.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';

type Answer =
  | { readonly state: 'working' }
  | { readonly state: 'done'; readonly reconciled: Reconciled }
  | { readonly state: 'failed'; readonly reason: string };

const working: Answer = { state: 'working' };

/** Asks anew whenever other rows are drawn. */
export function useReconciled(reconcile: DeskActions['reconcile']): Answer {
  const scorecard = useScorecard();
  const [answered, setAnswered] = useState<{ of: Scorecard; answer: Answer }>();
  useEffect(() => {
    let wanted = true;
    const answer = (one: Answer) => {
      if (wanted) setAnswered({ of: scorecard, answer: one });
    };
    reconcile().then(
      (reconciled) => answer({ state: 'done', reconciled }),
      (error) => answer({ state: 'failed', reason: reasonOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [reconcile, scorecard]);
  return answered?.of === scorecard ? answered.answer : working;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
