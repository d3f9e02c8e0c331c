import { roundingInWords } from '../../scorecard/format.ts';
import { type Comparisons, howChangesAreJudged } from '../../scorecard/movement.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { howTargetsAreJudged } from '../../scorecard/target.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';

type Props = {
  readonly comparisons: readonly Comparisons[];
  /** The measures shown, of which some may have targets. */
  readonly measures: readonly ScorecardMeasure[];
};

/** How changes and targets are judged and rounded; each only where one is shown. */
export function HowJudged({ comparisons, measures }: Props) {
  const { minimumDenominator } = useScorecard().partnership;
  const changes = comparisons.some(
    ({ previous, yearBefore }) =>
      previous.state !== 'not-compared' || yearBefore.state !== 'not-compared',
  );
  const targets = measures.some((measure) => measure.targets !== undefined);
  return (
    <>
      {targets && (
        <Sentences
          title="How targets are judged"
          sentences={howTargetsAreJudged(minimumDenominator)}
        />
      )}
      {changes && (
        <Sentences
          title="How changes are judged"
          sentences={[...howChangesAreJudged, roundingInWords]}
        />
      )}
    </>
  );
}

type SentencesProps = { readonly title: string; readonly sentences: readonly string[] };

function Sentences({ title, sentences }: SentencesProps) {
  return (
    <div className="how-judged">
      <h2>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
