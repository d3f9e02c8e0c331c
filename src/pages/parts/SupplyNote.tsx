import { isoFromDay, today } from '../../calendar/calendarDate.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { supplyDoubt } from '../../scorecard/supply/supplyAt.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';

type Props = { readonly measure: ScorecardMeasure; readonly periodIndex: number };

/** Says of a measure that its data are late or partial, and whose they are; nothing where they are in. */
export function SupplyNote({ measure, periodIndex }: Props) {
  const scorecard = useScorecard();
  const doubt = supplyDoubt(scorecard, measure, periodIndex, isoFromDay(today()));
  return doubt === undefined ? null : (
    <span className="supply-note">
      <span aria-hidden="true">◐ </span>
      {doubt}
    </span>
  );
}
