import { roundingInWords } from '../../scorecard/format.ts';
import { type Comparisons, howChangesAreJudged } from '../../scorecard/movement.ts';

type Props = { readonly comparisons: readonly Comparisons[] };

/** How changes are judged and rounded; only where one is shown. */
export function HowJudged({ comparisons }: Props) {
  const shown = comparisons.some(
    ({ previous, yearBefore }) =>
      previous.state !== 'not-compared' || yearBefore.state !== 'not-compared',
  );
  if (!shown) return null;
  return (
    <div className="how-judged">
      <h2>How changes are judged</h2>
      {[...howChangesAreJudged, roundingInWords].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
