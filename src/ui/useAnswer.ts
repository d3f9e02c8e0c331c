import { useEffect, useState } from 'react';

/** What is known of a question; while it is asked, the answer before it is kept with its own question. */
export type Asked<Question, Answer> =
  | { readonly state: 'asking'; readonly before?: { question: Question; answer: Answer } }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly reason: string };

/**
 * Asks a question and gives its answer when it comes. The question and the way to ask must be the same
 * values as long as they mean the same. An answer to an earlier question is never shown as one to this.
 */
export function useAnswer<Question, Answer>(
  question: Question,
  ask: ((question: Question) => Promise<Answer>) | undefined,
): Asked<Question, Answer> {
  const [settled, setSettled] = useState<Settled<Question, Answer>>();
  useEffect(() => {
    if (!ask) return;
    let isCurrent = true;
    const settle = (outcome: Settled<Question, Answer>['outcome']) => {
      if (isCurrent) setSettled({ question, ask, outcome });
    };
    ask(question).then(
      (answer) => settle({ state: 'answered', answer }),
      (error: unknown) => settle({ state: 'failed', reason: reasonOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, question]);
  if (settled && settled.question === question && settled.ask === ask) return settled.outcome;
  return settled?.outcome.state === 'answered'
    ? { state: 'asking', before: { question: settled.question, answer: settled.outcome.answer } }
    : { state: 'asking' };
}

type Settled<Question, Answer> = {
  readonly question: Question;
  readonly ask: unknown;
  readonly outcome: Exclude<Asked<Question, Answer>, { state: 'asking' }>;
};

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
