import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { againstTarget, statusInWords } from '../../scorecard/target.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { TargetMark } from './TargetMark.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly locality: string;
  readonly periodIndex: number;
};

/** The status of a value against its target, to stand beside the value; nothing where it is not judged. */
export function AgainstTarget({ measure, locality, periodIndex }: Props) {
  const against = againstTarget(useScorecard(), measure, locality, periodIndex);
  if (against.state === 'not-judged') return null;
  return (
    <>
      {' '}
      <span className="beside-value">
        <span className="visually-hidden">target </span>
        <TargetMark status={against.state} words={statusInWords[against.state]} />
      </span>
    </>
  );
}
