import { createContext, useContext } from 'react';
import type { Scorecard } from '../scorecard/scorecard.ts';

/** Filled by the shell as soon as there is a scorecard; pages that draw it are rendered only then. */
export const ScorecardContext = createContext<Scorecard | undefined>(undefined);

/** The scorecard that the page draws. */
export function useScorecard(): Scorecard {
  const scorecard = useContext(ScorecardContext);
  if (!scorecard) throw new Error('useScorecard: there is no scorecard yet');
  return scorecard;
}
