import { createContext } from 'react';
import type { MonthlyValues } from '../scorecard/control/monthlyValues.ts';
import type { Quality } from '../scorecard/quality/quality.ts';
import type { MonthlyRequest } from '../scorecard/session.ts';

/** What can be asked of whoever has the rows, of the partnership in use. */
export type AskRows = {
  readonly monthly: (
    question: Omit<MonthlyRequest, 'partnership'>,
  ) => Promise<readonly MonthlyValues[]>;
  /** How good the data of the measures in use are, by what the checks found. */
  readonly quality: () => Promise<Quality>;
};

/** Filled by the shell where there are rows behind the scorecard; without them there is nothing to ask. */
export const RowsContext = createContext<AskRows | undefined>(undefined);
