import { useEffect, useState } from 'react';
import type { Quality } from '../scorecard/quality/quality.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { AskRows } from './rowsContext.ts';

const answers = new WeakMap<Scorecard, Promise<Quality>>();

/** How good the data behind a scorecard are, as soon as it is known; asked once for each scorecard. */
export function useQuality(
  scorecard: Scorecard | undefined,
  rows: AskRows | undefined,
): Quality | undefined {
  const [answered, setAnswered] = useState<{ of: Scorecard; quality: Quality }>();
  useEffect(() => {
    if (!scorecard || !rows) return undefined;
    let isWanted = true;
    const answer = answers.get(scorecard) ?? rows.quality();
    answers.set(scorecard, answer);
    answer.then(
      (quality) => isWanted && setAnswered({ of: scorecard, quality }),
      () => answers.delete(scorecard),
    );
    return () => {
      isWanted = false;
    };
  }, [scorecard, rows]);
  return answered?.of === scorecard ? answered?.quality : undefined;
}
