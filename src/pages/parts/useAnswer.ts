import { useEffect, useState } from 'react';

/** What is known of a question that was asked of the rows. */
export type Answer<Value> =
  | { readonly state: 'working' }
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'failed'; readonly reason: string };

const working = { state: 'working' } as const;

/** Asks anew whenever what it is asked of is another; an answer to an earlier question is not shown. */
export function useAnswer<Value>(ask: () => Promise<Value>, of: object): Answer<Value> {
  const [answered, setAnswered] = useState<{ of: object; answer: Answer<Value> }>();
  useEffect(() => {
    let wanted = true;
    const answer = (one: Answer<Value>) => {
      if (wanted) setAnswered({ of, answer: one });
    };
    ask().then(
      (value) => answer({ state: 'done', value }),
      (error) => answer({ state: 'failed', reason: reasonOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [ask, of]);
  return answered?.of === of ? answered.answer : working;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
