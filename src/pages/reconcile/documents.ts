import type { StrategyRow } from '../../scorecard/reconcile/reconcileStrategy.ts';

/** The figures of one document as the page sets them out. */
export type Document = {
  readonly source: string;
  readonly leading: readonly StrategyRow[];
  /** Figures of single localities, where the same is there for all of them. */
  readonly byLocality: readonly { readonly what: string; readonly rows: readonly StrategyRow[] }[];
  /** Figures that no measure counts, by the reason why. */
  readonly notMeasured: readonly { readonly why: string; readonly rows: readonly StrategyRow[] }[];
};

/** The documents in the order of the file, each with its figures in theirs. */
export function documentsOf(rows: readonly StrategyRow[]): Document[] {
  return groups(rows, ({ source }) => source).map(([source, all]) => {
    const measured = all.filter((row) => row.whyNotMeasured === undefined);
    const whole = new Set(measured.filter((row) => !row.isPart).map(({ what }) => what));
    const isFolded = ({ isPart, what }: StrategyRow) => isPart && whole.has(what);
    return {
      source,
      leading: measured.filter((row) => !isFolded(row)),
      byLocality: groups(measured.filter(isFolded), ({ what }) => what).map(([what, parts]) => ({
        what,
        rows: parts,
      })),
      notMeasured: groups(
        all.filter((row) => row.whyNotMeasured !== undefined),
        ({ whyNotMeasured = '' }) => whyNotMeasured,
      ).map(([why, none]) => ({ why, rows: none })),
    };
  });
}

/** Rows by a word of theirs, in the order in which the words come. */
function groups(
  rows: readonly StrategyRow[],
  by: (row: StrategyRow) => string,
): [string, StrategyRow[]][] {
  const words = [...new Set(rows.map(by))];
  return words.map((word) => [word, rows.filter((row) => by(row) === word)]);
}
