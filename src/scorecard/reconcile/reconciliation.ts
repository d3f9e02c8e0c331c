import type { PublishedFigures } from '../../extracts/dfe/publishedFigures.ts';
import { catalogue } from '../../measures/catalogue/catalogue.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import type { Partnership } from '../partnership.ts';
import { valuesAt } from '../valuesAt.ts';
import { notCounted, type OfficialTable, reconcileOfficial } from './reconcileOfficial.ts';
import { reconcileStrategy, type StrategyRow } from './reconcileStrategy.ts';

export type ReconciliationRequest = {
  readonly partnership: Partnership;
  /** What the DfE published; without it, only the strategy's figures are reconciled. */
  readonly official?: PublishedFigures;
};

/** Published figures beside what the extracts give for the same days. */
export type Reconciliation = {
  readonly strategy: readonly StrategyRow[];
  readonly official: readonly OfficialTable[];
  /** Figures that the DfE publishes and the extracts cannot be asked for, each with why. */
  readonly notCounted: readonly string[];
};

/** Reconciles what the partnership and the DfE published with the rows. */
export function reconcile(
  { partnership, official }: ReconciliationRequest,
  context: EvaluationContext,
): Reconciliation {
  const measures = [...catalogue, ...partnership.measures];
  const reconciling = { partnership, measures, official, ask: valuesAt(context) };
  return {
    strategy: reconcileStrategy(reconciling),
    official: reconcileOfficial(reconciling, context),
    notCounted: notCounted(),
  };
}
