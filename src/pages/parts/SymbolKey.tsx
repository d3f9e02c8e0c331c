import type { Point } from '../../measures/result.ts';
import { symbolMeanings, symbols } from '../../scorecard/format.ts';

type Props = {
  readonly points: readonly (Point | undefined)[];
  /** Whether shares of too few are marked among them, and below how many. */
  readonly minimum?: number;
};

const states = ['suppressed', 'not-applicable', 'unavailable'] as const;

/** What the symbols in a table mean; only those that stand in it. */
export function SymbolKey({ points, minimum = 0 }: Props) {
  const used = states.filter((state) => points.some((point) => point?.state === state));
  const few = points.some(
    (point) => point?.state === 'known' && (point.denominator ?? minimum) < minimum,
  );
  if (used.length === 0 && !few) return null;
  return (
    <p className="symbol-key">
      {used.map((state) => (
        <span key={state}>
          {symbols[state]} {symbolMeanings[state]}
        </span>
      ))}
      {few && <span>† of fewer than {minimum}: too few to judge</span>}
    </p>
  );
}
