import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { againstTarget, statusInWords, targetInWords } from '../../scorecard/target.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { TargetMark } from '../parts/TargetMark.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly locality: string;
  readonly periodIndex: number;
};

/** Where a measure stands against its target, and what the target is; or why it is not judged. */
export function TargetCell({ measure, locality, periodIndex }: Props) {
  const against = againstTarget(useScorecard(), measure, locality, periodIndex);
  return (
    <span className="against">
      {against.state === 'not-judged' ? (
        <span className="quiet">not judged: {against.reason}</span>
      ) : (
        <TargetMark status={against.state} words={statusInWords[against.state]} />
      )}{' '}
      {against.target && (
        <span className="against-target">{targetInWords(against.target, measure)}</span>
      )}
    </span>
  );
}
