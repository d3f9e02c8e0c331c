import { createContext } from 'react';
import type { Breakdown } from '../scorecard/breakdown/breakdown.ts';
import type { BreakdownRequest } from '../scorecard/session.ts';

/** Asks whoever has the rows how a measure of the partnership in use breaks down. */
export type AskBreakdown = (question: Omit<BreakdownRequest, 'partnership'>) => Promise<Breakdown>;

/** Filled by the shell where there are rows behind the scorecard; without them there is nothing to ask. */
export const BreakdownContext = createContext<AskBreakdown | undefined>(undefined);
