import type { Rule, Signal, Xmr } from '../../src/statistics/xmr.ts';

/** The rules that mark any point of a chart. */
export function rulesOf({ flags }: Xmr): Rule[] {
  return flags.flat().map(({ rule }) => rule);
}

/** The places that a rule marks on one side. */
export function placesOf({ flags }: Xmr, rule: Rule, side: Signal['side']): number[] {
  return flags.flatMap((signals, place) =>
    signals.some((signal) => signal.rule === rule && signal.side === side) ? [place] : [],
  );
}
