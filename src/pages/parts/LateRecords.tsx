import { lagInWords, lagOfMeasureInWords } from '../../scorecard/changes/lagInWords.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';

type Props = {
  readonly periodIndex: number;
  /** Absent where several measures are shown. */
  readonly measure?: ScorecardMeasure;
};

/** What is usually still recorded of a period as new as this one; nothing where that is not known. */
export function LateRecords({ periodIndex, measure }: Props) {
  const scorecard = useScorecard();
  const words = measure
    ? lagOfMeasureInWords(scorecard, measure, periodIndex)
    : lagInWords(scorecard, periodIndex);
  return words === undefined ? null : <p className="table-note late-records">{words}</p>;
}
