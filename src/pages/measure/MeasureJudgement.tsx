import type { ReactNode } from 'react';
import { howSure } from '../../scorecard/certainty/intervalInWords.ts';
import { capitalised } from '../../scorecard/format.ts';
import { goodDirectionInWords } from '../../scorecard/goodDirection.ts';
import { comparisonsAt, type Movement } from '../../scorecard/movement.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { pointOf, previousPeriod, samePeriodLastYear } from '../../scorecard/select.ts';
import { againstInWords, againstTarget } from '../../scorecard/target.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { MovementMark } from '../parts/MovementMark.tsx';
import { TargetMark } from '../parts/TargetMark.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly locality: string;
  readonly periodIndex: number;
};

/** Three facts that are never mixed: against target, direction of travel, good direction. */
export function MeasureJudgement({ measure, locality, periodIndex }: Props) {
  const scorecard = useScorecard();
  const against = againstTarget(scorecard, measure, locality, periodIndex);
  const words = capitalised(againstInWords(against, measure));
  const sure = howSure(measure, pointOf(measure, locality, periodIndex));
  return (
    <dl className="facts judgement">
      <dt>Against target</dt>
      <dd>
        {against.state === 'not-judged' ? (
          `${words}.`
        ) : (
          <TargetMark status={against.state} words={`${words}.`} />
        )}
      </dd>
      <dt>Direction of travel</dt>
      <dd>
        <Travel measure={measure} locality={locality} periodIndex={periodIndex} />
      </dd>
      {sure && (
        <>
          <dt>How sure</dt>
          <dd>{sure}</dd>
        </>
      )}
      <dt>Good direction</dt>
      <dd>{capitalised(goodDirectionInWords(measure)).replace(/[^.]$/, '$&.')}</dd>
    </dl>
  );
}

/** The movements since the year before and since the period before, or why they are not compared. */
function Travel({ measure, locality, periodIndex }: Props): ReactNode {
  const scorecard = useScorecard();
  const { periods } = scorecard;
  if (periods[periodIndex]?.complete !== true) return 'Not judged: part period.';
  const { previous, yearBefore } = comparisonsAt(scorecard, measure, locality, periodIndex);
  const shortOf = (index: number | undefined) => periods[index ?? -1]?.short;
  return (
    <>
      <Since
        when={shortOf(samePeriodLastYear(scorecard, periodIndex))}
        otherwise="the year before"
        movement={yearBefore}
      />
      <Since
        when={shortOf(previousPeriod(periodIndex))}
        otherwise="the period before"
        movement={previous}
      />
    </>
  );
}

type SinceProps = {
  readonly when: string | undefined;
  readonly otherwise: string;
  readonly movement: Movement;
};

function Since({ when, otherwise, movement }: SinceProps) {
  return (
    <span className="since">
      {movement.state === 'not-compared' ? (
        `Not compared with ${when ?? otherwise}: ${movement.reason}.`
      ) : (
        <>
          <span className="since-in-line">Since {when}</span> <MovementMark movement={movement} />
        </>
      )}
    </span>
  );
}
